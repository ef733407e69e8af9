import type { DatasetIndex } from "./createIndex.ts";
import { foldedTexts } from "./foldedTexts.ts";
import { foldQuery } from "./foldQuery.ts";
import { standing } from "./standing.ts";
import type { Filter, Party } from "./types.ts";

/**
 * Parties in no standing agreement that still answer a filter: they have a kind, a country and names, and nothing else to ask
 * for. In dataset order.
 */
export function matchBystanders(
  index: DatasetIndex,
  { q, kind, side, country, sector, type, from, to }: Filter,
): readonly Party[] {
  if ([side, sector, type].some((chosen) => chosen.length > 0) || from !== null || to !== null) return [];
  const words = foldQuery(q);
  const { degree } = standing(index);
  return index.dataset.parties.filter(
    (party) =>
      !degree.has(party.id) &&
      (kind.length === 0 || kind.includes(party.kind)) &&
      (country.length === 0 || (party.country !== undefined && country.includes(party.country))) &&
      words.every((word) => foldedTexts(index).parties.get(party.id)?.includes(` ${word}`) === true),
  );
}
