import type { DatasetIndex } from "./createIndex.ts";
import { standing } from "./standing.ts";
import type { Dataset, PartyFacts } from "./types.ts";

/** Number of agreements and side of every party of a slice, both over the whole dataset. */
export function partyFacts(index: DatasetIndex, slice: Dataset): PartyFacts {
  const { degree } = standing(index);
  return {
    degree: Object.fromEntries(slice.parties.map(({ id }) => [id, degree.get(id) ?? 0])),
    side: Object.fromEntries(slice.parties.map(({ id }) => [id, index.sideOf(id)])),
  };
}
