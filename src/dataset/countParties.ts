import { partiesOf } from "./partiesOf.ts";
import type { Agreement, PartyId } from "./types.ts";

/** Number of the given agreements that each party takes part in. */
export function countParties(agreements: readonly Agreement[]): ReadonlyMap<PartyId, number> {
  const counts = new Map<PartyId, number>();
  for (const agreement of agreements) {
    for (const party of partiesOf(agreement)) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  return counts;
}
