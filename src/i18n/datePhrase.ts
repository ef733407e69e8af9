import type { Agreement } from "../dataset/types.ts";
import { disputedText } from "./disputedText.ts";
import { periodPhrase } from "./periodPhrase.ts";
import type { Words } from "./types.ts";

/** The date of an agreement in a list: the day of signing, else what it covers, marked where it is disputed; null when neither is known. */
export function datePhrase(words: Words, agreement: Agreement): string | null {
  const { period, signed } = agreement;
  if (signed !== undefined) return disputedText(words, agreement, "signed", words.date(signed));
  return period === undefined ? null : disputedText(words, agreement, "period", periodPhrase(words, period));
}
