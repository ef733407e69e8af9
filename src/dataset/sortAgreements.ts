import type { DatasetIndex } from "./createIndex.ts";
import type { Agreement, RecordSort } from "./types.ts";
import { AGREEMENT_TYPES } from "./vocabulary.ts";

/** Date an agreement is sorted by: signing, else start of the period, else the event's; null when none is known. */
function dateOf(index: DatasetIndex, { signed, period, event }: Agreement): string | null {
  const heldOn = event === undefined ? undefined : index.events.get(event)?.date;
  return signed ?? period?.start ?? period?.end ?? heldOn ?? null;
}

/** Sorts by a key; records without one come last either way, ties keep their order. */
function sortBy<K extends string | number>(
  agreements: readonly Agreement[],
  descends: boolean,
  keyOf: (agreement: Agreement) => K | null,
): readonly Agreement[] {
  const keyed = agreements.map((agreement) => ({ agreement, key: keyOf(agreement) }));
  keyed.sort((a, b) => {
    if (a.key === b.key) return 0;
    if (a.key === null) return 1;
    if (b.key === null) return -1;
    return a.key < b.key === descends ? 1 : -1;
  });
  return keyed.map(({ agreement }) => agreement);
}

/**
 * Agreements in the order asked for: by date, or by type in the order of the closed list (most binding first), which is the same in
 * every language. `agreements` and null leave the order as it is: it counts agreements of parties.
 */
export function sortAgreements(
  index: DatasetIndex,
  agreements: readonly Agreement[],
  sort: RecordSort | null,
): readonly Agreement[] {
  switch (sort) {
    case "date":
    case "-date":
      return sortBy(agreements, sort === "-date", (agreement) => dateOf(index, agreement));
    case "type":
    case "-type":
      return sortBy(agreements, sort === "-type", ({ type }) => AGREEMENT_TYPES.indexOf(type));
    default:
      return agreements;
  }
}
