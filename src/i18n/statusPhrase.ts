import type { Agreement } from "../dataset/types.ts";
import { statusWord } from "./statusWord.ts";
import type { Words } from "./types.ts";

const dateOf = ({ status, signed, inForce, ended }: Agreement): string | undefined =>
  status === "signed" ? signed : status === "in-force" ? inForce : status === "ended" ? ended : undefined;

/** Status with what it rests on and its date: "signed, by inference (date not stated)"; one that no claim supports is not stated. */
export function statusPhrase(words: Words, agreement: Agreement): string {
  const phrase = statusWord(words, agreement);
  if (phrase === null) return words.t("status.unknown");
  if (agreement.status === "announced") return phrase;
  const date = dateOf(agreement);
  return date === undefined
    ? words.t("statusPhrase.undated", { phrase })
    : words.t("statusPhrase.dated", { phrase, date: words.date(date) });
}
