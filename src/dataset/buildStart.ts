import type { DatasetIndex } from "./createIndex.ts";
import { standing } from "./standing.ts";
import type { Agreement, Start, StartEntry } from "./types.ts";

/** Entries that a reader is offered to start with, at most. */
const ENTRIES = 3;

const WEIGHTS: readonly (readonly [StartEntry["why"], (agreement: Agreement) => number])[] = [
  ["mostParties", ({ participants }) => participants.length],
  ["mostSourced", ({ claims }) => claims.filter(({ quote }) => quote !== undefined).length],
  ["busiest", ({ scope }) => scope?.length ?? 0],
];

/** The earliest agreement with the largest weight, if it has any. */
function most(agreements: readonly Agreement[], weigh: (agreement: Agreement) => number): Agreement | undefined {
  let best: Agreement | undefined;
  for (const agreement of agreements) {
    if (weigh(agreement) > (best === undefined ? 0 : weigh(best))) best = agreement;
  }
  return best;
}

/**
 * Where to start and what no record of the dataset says, both over the whole of it. An agreement that leads in two ways is
 * offered once, so a superlative is always true; what is left is filled with the first others, which claim nothing.
 */
export function buildStart(index: DatasetIndex): Start {
  const { agreements } = standing(index);
  const entries: StartEntry[] = [];
  const isNew = ({ id }: Agreement): boolean => entries.every((entry) => entry.id !== id);
  for (const [why, weigh] of WEIGHTS) {
    const best = most(agreements, weigh);
    if (best !== undefined && isNew(best)) entries.push({ id: best.id, why });
  }
  for (const agreement of agreements) {
    if (entries.length < ENTRIES && isNew(agreement)) entries.push({ id: agreement.id, why: "also" });
  }
  return {
    entries: entries.slice(0, ENTRIES),
    hasSigningDates: agreements.some(({ signed }) => signed !== undefined),
    hasSignatories: agreements.some(({ participants }) => participants.some(({ signedBy }) => signedBy !== undefined)),
  };
}
