import { DATE_PATTERN } from "./vocabulary.ts";

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether text of the date pattern names a day, month or year that exists in the Gregorian calendar (from year 1). */
export function isCalendarDate(date: string): boolean {
  if (!DATE_PATTERN.test(date)) return false;
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  if (year < 1 || month < 1 || month > 12) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/** Whether `later` lies before `earlier` for certain. Dates of different precision are compared by what both say. */
export function isReversed(earlier: string, later: string): boolean {
  const length = Math.min(earlier.length, later.length);
  return later.slice(0, length) < earlier.slice(0, length);
}
