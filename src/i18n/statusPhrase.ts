import type { Agreement } from "../dataset/types.ts";
import { disputedText } from "./disputedText.ts";
import { statusWord } from "./statusWord.ts";
import type { Words } from "./types.ts";

/** Field that holds the date of a status. */
const DATES = { signed: "signed", "in-force": "inForce", ended: "ended" } as const;

/** Status with what it rests on and its date: "signed, by inference (date not stated)"; one that no claim supports is not stated. Disputed dates say so. */
export function statusPhrase(words: Words, agreement: Agreement): string {
  const phrase = statusWord(words, agreement);
  if (phrase === null) return words.t("status.unknown");
  const { status = "unknown" } = agreement;
  if (status === "announced") return phrase;
  const field = status === "unknown" ? undefined : DATES[status];
  const date = field === undefined ? undefined : agreement[field];
  return field === undefined || date === undefined
    ? words.t("statusPhrase.undated", { phrase })
    : words.t("statusPhrase.dated", { phrase, date: disputedText(words, agreement, field, words.date(date)) });
}
