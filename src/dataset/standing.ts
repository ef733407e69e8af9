import { countParties } from "./countParties.ts";
import type { DatasetIndex } from "./createIndex.ts";
import type { Agreement, AgreementId, PartyId } from "./types.ts";

/** Counts over a whole dataset that every answer needs. Withdrawn agreements are in none of them. */
export interface Standing {
  /** Agreements that stand, in dataset order. */
  readonly agreements: readonly Agreement[];
  /** Place of each standing agreement in that order, from 0. */
  readonly place: ReadonlyMap<AgreementId, number>;
  /** Number of standing agreements of every party that has one. */
  readonly degree: ReadonlyMap<PartyId, number>;
}

const known = new WeakMap<DatasetIndex, Standing>();

/** What stands in a dataset, counted once per index. */
export function standing(index: DatasetIndex): Standing {
  const before = known.get(index);
  if (before !== undefined) return before;
  const agreements = index.dataset.agreements.filter((agreement) => agreement.withdrawn === undefined);
  const counted = {
    agreements,
    place: new Map(agreements.map((agreement, place) => [agreement.id, place])),
    degree: countParties(agreements),
  };
  known.set(index, counted);
  return counted;
}
