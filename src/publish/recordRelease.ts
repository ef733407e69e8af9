import type { Dataset } from "../dataset/types.ts";
import { listIdentities, type Identity } from "./listIdentities.ts";
import type { Ledger, PublishedId } from "./readLedger.ts";

/** Parties by which an agreement is known again; more would only make long lines. */
const PARTIES_KEPT = 6;

export interface Release {
  /** Every file of the release, as `listFiles` gives them. */
  readonly paths: readonly string[];
  readonly dataset: Dataset;
  readonly url: string | null;
  /** Day of the release, `YYYY-MM-DD`. */
  readonly day: string;
}

/** The ledger with one more release in it. Nothing ever leaves a ledger, and first days stay. */
export function recordRelease(ledger: Ledger, { paths, dataset, url, day }: Release): Ledger {
  const ids = new Map(ledger.ids);
  for (const identity of listIdentities(dataset)) {
    for (const [id, published] of entriesOf(identity)) {
      const key = `${identity.kind}/${id}`;
      ids.set(key, { ...published, since: ledger.ids.get(key)?.since ?? day });
    }
  }
  const days = new Map(ledger.paths);
  for (const path of paths) if (!days.has(path)) days.set(path, day);
  return { url, ids, paths: days };
}

/** What the id and the former ids of a record stand for. */
function entriesOf({
  id,
  name,
  parties,
  formerIds,
  isWithdrawn,
}: Identity): readonly (readonly [string, Omit<PublishedId, "since">])[] {
  return [
    [id, { is: isWithdrawn ? "withdrawn" : "record", name, of: null, parties: parties.slice(0, PARTIES_KEPT) }],
    ...formerIds.map((former) => [former, { is: "former", name, of: id, parties: [] }] as const),
  ];
}
