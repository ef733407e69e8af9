import type { DatasetIndex } from "./createIndex.ts";
import type { Agreement } from "./types.ts";

/** Years an agreement is dated to: whole, inclusive, `first` not after `last`. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

const yearOf = (date: string | undefined): number | null => (date === undefined ? null : Number(date.slice(0, 4)));

function span(start: string | undefined, end: string | undefined): YearSpan | null {
  const first = yearOf(start) ?? yearOf(end);
  if (first === null) return null;
  return { first, last: Math.max(first, yearOf(end) ?? first) };
}

/**
 * Years of an agreement: of its signing, else of the period it covers, else of the event it belongs to; null when none is known.
 * A period or event with one end known counts for that year alone, since nothing says how long it lasts.
 */
export function agreementYears(index: DatasetIndex, agreement: Agreement): YearSpan | null {
  const event = agreement.event === undefined ? undefined : index.events.get(agreement.event);
  return (
    span(agreement.signed, agreement.signed) ??
    span(agreement.period?.start, agreement.period?.end) ??
    span(event?.date, event?.end)
  );
}
