import type { Agreement, Claim } from "../dataset/types.ts";
import type { Words } from "./types.ts";

const speaksOfStatus = ({ fields }: Claim): boolean => fields?.includes("status") ?? false;

/**
 * Status with what it rests on, without its date: "signed, by inference". Null when no claim supports a status: "signed" never stands
 * without a source.
 */
export function statusWord(words: Words, { claims, status = "unknown" }: Agreement): string | null {
  const own = claims.filter(speaksOfStatus);
  const support = own.find(({ disputes }) => disputes !== true);
  if (status === "unknown" || support === undefined) return null;
  const phrase = words.t(`statusPhrase.${support.basis}`, { status: words.t(`status.${status}`) });
  return own.some(({ disputes }) => disputes === true) ? words.t("statusPhrase.disputed", { phrase }) : phrase;
}
