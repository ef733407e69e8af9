import type { Formats } from "./formats.ts";

interface DateParts {
  readonly year: string;
  /** 1 to 12, or null when only the year is known. */
  readonly month: number | null;
  readonly day: number | null;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const readDate = (iso: string): DateParts | null => {
  const match = DATE.exec(iso);
  if (match === null) return null;
  const [, year = "", month, day] = match;
  return { year, month: month === undefined ? null : Number(month), day: day === undefined ? null : Number(day) };
};

const fill = ({ months, monthsAlone, dayPattern, monthPattern }: Formats, parts: DateParts, days: string): string => {
  const { year, month, day } = parts;
  if (month === null) return year;
  const [pattern, names] = day === null ? [monthPattern, monthsAlone] : [dayPattern, months];
  return pattern
    .replace("{day}", days)
    .replace("{month}", names[month - 1] ?? String(month))
    .replace("{year}", year);
};

/** ISO text of any precision as a phrase; other text comes back as it is. The date is never parsed as a moment, so no time zone can shift it. */
export function formatDate(formats: Formats, iso: string): string {
  const parts = readDate(iso);
  return parts === null ? iso : fill(formats, parts, String(parts.day ?? ""));
}

/** Two ISO texts as a range: years are joined tightly, days of one month share it, everything else is written out on both sides. */
export function formatDateRange(formats: Formats, start: string, end: string): string {
  if (start === end) return formatDate(formats, start);
  const from = readDate(start);
  const to = readDate(end);
  if (from === null || to === null) return `${start} – ${end}`;
  if (from.month === null && to.month === null) return `${from.year}–${to.year}`;
  const sharesMonth = from.year === to.year && from.month === to.month && from.day !== null && to.day !== null;
  if (sharesMonth) return fill(formats, to, `${String(from.day)}–${String(to.day)}`);
  return `${formatDate(formats, start)} – ${formatDate(formats, end)}`;
}
