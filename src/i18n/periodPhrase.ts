import type { Agreement } from "../dataset/types.ts";
import type { Words } from "./types.ts";

/** What an agreement covers in time, on its own: "2023–2025", "from 2023", "until May 2025"; empty when neither end is known. */
export function periodPhrase(words: Words, { start, end }: NonNullable<Agreement["period"]>): string {
  if (start !== undefined && end !== undefined) return words.dateRange(start, end);
  if (start !== undefined) return words.t("period.from", { start: words.date(start) });
  return end === undefined ? "" : words.t("period.until", { end: words.date(end) });
}
