import type { Found } from "../dataset/createFindings.ts";
import type { Dataset } from "../dataset/types.ts";
import { showValue } from "../dataset/showValue.ts";
import { isSameRecord, type PartyNames } from "./isSameRecord.ts";
import { listIdentities, type Identity } from "./listIdentities.ts";
import { LEDGER_FILE, type Ledger, type PublishedId } from "./readLedger.ts";

/** Ids that were published for one thing and now stand for another. Empty when there is none. */
export function checkIdentities(ledger: Ledger, dataset: Dataset): readonly Found[] {
  if (ledger.ids.size === 0) return [];
  const identities = listIdentities(dataset);
  const parties: PartyNames = new Map(
    identities
      .filter(({ kind }) => kind === "party")
      .flatMap(({ id, formerIds }) => formerIds.map((former) => [former, id] as const)),
  );
  return identities.flatMap((identity) => {
    const published = ledger.ids.get(`${identity.kind}/${identity.id}`);
    const own = published === undefined ? null : judge(published, identity, parties);
    return [...(own === null ? [] : [own]), ...judgeFormer(ledger, identity)];
  });
}

/**
 * Former ids that were published for something else than this record: a former id goes on leading where it led, or to what that
 * record was joined with, and a withdrawn record keeps its page. An id of another record may become a former one: they were joined.
 */
function judgeFormer(ledger: Ledger, { kind, id, path, formerIds }: Identity): readonly Found[] {
  return formerIds.flatMap((former, index) => {
    const found = (message: string, remedy: string): Found => ({
      severity: "error",
      path: [...path, "formerIds", index],
      message: `${showValue(former)} ${message}`,
      remedy,
    });
    const published = ledger.ids.get(`${kind}/${former}`);
    if (published?.is === "withdrawn")
      return [
        found(
          `was published as withdrawn (${showValue(published.name)}), and what is withdrawn stays so`,
          `take it out of "formerIds", and keep ${kind} ${showValue(former)} with its "withdrawn"`,
        ),
      ];
    const of = published?.of ?? null;
    if (of === null || of === id || formerIds.includes(of)) return [];
    return [
      found(
        `was published as a former id of ${showValue(of)}: links to it must go on leading there`,
        `move it back to "formerIds" of ${kind} ${showValue(of)}; if the two were joined, add ${showValue(of)} here too`,
      ),
    ];
  });
}

function judge(published: PublishedId, identity: Identity, parties: PartyNames): Found | null {
  const { kind, id, path, isWithdrawn } = identity;
  const found = (message: string, remedy: string): Found => ({
    severity: "error",
    path: [...path, "id"],
    message: `${showValue(id)} ${message}`,
    remedy,
  });
  const another = `give this ${kind} an id that was never published`;
  if (published.is === "former")
    return found(
      `was published as a former id of ${showValue(published.of)}: links to it must go on leading there`,
      another,
    );
  if (published.is === "withdrawn" && !isWithdrawn)
    return found(
      `was published as withdrawn (${showValue(published.name)}), and what is withdrawn stays so`,
      `put "withdrawn" back, or ${another}`,
    );
  if (isSameRecord(published, identity, parties)) return null;
  return found(
    `was published on ${published.since} as ${showValue(published.name)}, and this is ${showValue(identity.name)}`,
    `${another}; if it is the same ${kind} with its title corrected, write the new title as "name" of "${kind}/${id}" in ${LEDGER_FILE}`,
  );
}
