import { agreementYears } from "./agreementYears.ts";
import type { DatasetIndex } from "./createIndex.ts";
import { standing } from "./standing.ts";
import type { Agreement, Facets, FacetValue, Party } from "./types.ts";

const known = new WeakMap<DatasetIndex, Facets>();

/** Values of a field over some records, most frequent first, ties by value; empty when there is nothing to choose between. */
function count<T>(records: Iterable<T>, valuesOf: (record: T) => Iterable<string | undefined>): readonly FacetValue[] {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const value of new Set(valuesOf(record)))
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  if (counts.size < 2) return [];
  return [...counts]
    .map(([value, number]) => ({ value, count: number }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/**
 * What each filter field has to offer over a whole dataset, so that the choices do not change while the reader chooses.
 * Only parties of standing agreements count: filtering by any other kind or country would leave nothing.
 */
export function buildFacets(index: DatasetIndex): Facets {
  const before = known.get(index);
  if (before !== undefined) return before;
  const { agreements, degree } = standing(index);
  const parties: readonly Party[] = [...degree.keys()].flatMap((id) => index.parties.get(id) ?? []);
  const years = new Set(agreements.flatMap((agreement) => agreementYears(index, agreement)?.first ?? []));
  const ofAgreements = (valuesOf: (agreement: Agreement) => Iterable<string | undefined>): readonly FacetValue[] =>
    count(agreements, valuesOf);
  const facets = {
    kind: count(parties, ({ kind }) => [kind]),
    side: ofAgreements(({ participants }) => participants.map(({ side }) => side)),
    country: count(parties, ({ country }) => [country]),
    sector: ofAgreements(({ sectors }) => sectors ?? []),
    type: ofAgreements(({ type }) => [type]),
    years: years.size < 2 ? [] : [...years].sort((a, b) => a - b),
  };
  known.set(index, facets);
  return facets;
}
