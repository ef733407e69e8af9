import { isCalendarDate } from "../dataset/isCalendarDate.ts";
import { isRecord } from "../dataset/isRecord.ts";

/** Fields of records that hold a date, or a start and an end. */
const DATED = new Set([
  "signed",
  "inForce",
  "ended",
  "period",
  "date",
  "end",
  "from",
  "until",
  "published",
  "retrieved",
]);

/**
 * What two values of a field say together when both can be true, since each date of the one is the beginning of the other's: of
 * "2024" and "2024-06-20" the day, of two periods the finer of each end. Null where they contradict each other, or are no dates.
 */
export function finerDate(field: string, first: unknown, second: unknown): unknown {
  if (!DATED.has(field)) return null;
  if (!isRecord(first) || !isRecord(second)) return finerText(first, second);
  const both = Object.keys(first).filter((end) => end in second);
  const finer = both.map((end) => [end, finerText(first[end], second[end])] as const);
  return finer.some(([, text]) => text === null) ? null : { ...second, ...first, ...Object.fromEntries(finer) };
}

/** Whether a value of a field says less exactly what `finer` says, made of it by `finerDate`. */
export function isCoarser(value: unknown, finer: unknown): boolean {
  if (!isRecord(value) || !isRecord(finer)) return value !== finer;
  return Object.keys(value).some((end) => value[end] !== finer[end]);
}

function finerText(first: unknown, second: unknown): string | null {
  if (typeof first !== "string" || typeof second !== "string") return null;
  if (!isCalendarDate(first) || !isCalendarDate(second)) return null;
  if (first.startsWith(second)) return first;
  return second.startsWith(first) ? second : null;
}
