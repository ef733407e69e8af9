import { claimsOn } from "../dataset/claimsOn.ts";
import type { Agreement } from "../dataset/types.ts";
import type { Words } from "./types.ts";

/** What a page shows of one field of an agreement, marked where a source says otherwise: "3 May 2024, disputed". */
export function disputedText(words: Words, { claims }: Agreement, field: string, phrase: string): string {
  return claimsOn(claims, field).some(({ disputes }) => disputes === true)
    ? words.t("statusPhrase.disputed", { phrase })
    : phrase;
}
