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
    return published === undefined ? [] : (judge(published, identity, parties) ?? []);
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
