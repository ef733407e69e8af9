import type { Agreement, Claim } from "../dataset/types.ts";
import type { Words } from "./types.ts";

const dateOf = ({ status, signed, inForce, ended }: Agreement): string | undefined =>
  status === "signed" ? signed : status === "in-force" ? inForce : status === "ended" ? ended : undefined;

const speaksOfStatus = ({ fields }: Claim): boolean => fields?.includes("status") ?? false;

/**
 * Status with what it rests on and its date: "signed, by inference (date not stated)". A status that no claim supports is shown as
 * not stated: "signed" never stands without a source.
 */
export function statusPhrase(words: Words, agreement: Agreement): string {
  const { status = "unknown" } = agreement;
  const claims = agreement.claims.filter(speaksOfStatus);
  const support = claims.find(({ disputes }) => disputes !== true);
  if (status === "unknown" || support === undefined) return words.t("status.unknown");
  let phrase = words.t(`statusPhrase.${support.basis}`, { status: words.t(`status.${status}`) });
  if (claims.some(({ disputes }) => disputes === true)) phrase = words.t("statusPhrase.disputed", { phrase });
  if (status === "announced") return phrase;
  const date = dateOf(agreement);
  return date === undefined
    ? words.t("statusPhrase.undated", { phrase })
    : words.t("statusPhrase.dated", { phrase, date: words.date(date) });
}
