import { SEVERAL_SIDES } from "./severalSides.ts";
import type { Agreement, AgreementId, Dataset, Event, Party, PartyId, Sector, Side, Source, Tally } from "./types.ts";

/** Look-ups over one dataset (or a slice of one). Maps, never plain objects, so that `constructor` is just an id. */
export interface DatasetIndex {
  readonly dataset: Dataset;
  readonly sources: ReadonlyMap<string, Source>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly events: ReadonlyMap<string, Event>;
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly sectors: ReadonlyMap<string, Sector>;
  readonly sides: ReadonlyMap<string, Side>;
  /** Records of countries by their code; of two with one code the first. */
  readonly countries: ReadonlyMap<string, Party>;
  /** Agreements a party takes part in, in dataset order, each once. */
  agreementsOf(party: PartyId): readonly AgreementId[];
  /**
   * Position in `sides` of the one side that a party takes wherever an agreement gives it one; `SEVERAL_SIDES` when they differ,
   * null when none does. What withdrawn agreements say counts only for parties that are in no other.
   */
  sideOf(party: PartyId): number | null;
}

const byId = <T extends { readonly id: string }>(records: readonly T[] | undefined): ReadonlyMap<string, T> =>
  new Map((records ?? []).map((record) => [record.id, record]));

const NONE: readonly AgreementId[] = [];

/** Index of a dataset; cost is linear in its participations. Unknown ids give `undefined`, an empty list or null, never an error. */
export function createIndex(dataset: Dataset): DatasetIndex {
  const sidePosition = new Map<string, number>((dataset.sides ?? []).map((side, position) => [side.id, position]));
  const agreementsOf = new Map<string, AgreementId[]>();
  const [taken, withdrawn] = [new Map<string, number>(), new Map<string, number>()];
  const inStanding = new Set<string>();
  const countries = new Map<string, Party>();
  for (const party of dataset.parties) {
    const { country, kind } = party;
    if (kind === "country" && country !== undefined && !countries.has(country)) countries.set(country, party);
  }
  for (const agreement of dataset.agreements) {
    for (const { party, side } of agreement.participants) {
      if (party === undefined) continue;
      const own = agreementsOf.get(party) ?? [];
      if (own.at(-1) !== agreement.id) own.push(agreement.id);
      agreementsOf.set(party, own);
      if (agreement.withdrawn === undefined) inStanding.add(party);
      const position = side === undefined ? undefined : sidePosition.get(side);
      if (position === undefined) continue;
      const known = agreement.withdrawn === undefined ? taken : withdrawn;
      known.set(party, (known.get(party) ?? position) === position ? position : SEVERAL_SIDES);
    }
  }
  return {
    dataset,
    sources: byId(dataset.sources),
    parties: byId(dataset.parties),
    agreements: byId(dataset.agreements),
    events: byId(dataset.events),
    tallies: byId(dataset.tallies),
    sectors: byId(dataset.sectors),
    sides: byId(dataset.sides),
    countries,
    agreementsOf: (party) => agreementsOf.get(party) ?? NONE,
    sideOf: (party) => (inStanding.has(party) ? taken : withdrawn).get(party) ?? null,
  };
}
