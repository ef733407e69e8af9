import { AGREEMENT_TYPES, STATUSES } from "../dataset/vocabulary.ts";
import type { Claim } from "../dataset/types.ts";
import type { Words } from "./types.ts";

const ENDS = " – ";
const SUM = /^(\d+(?:\.\d+)?) – ([A-Z]{3})$/;

/** What a source says of a field, as pages write it elsewhere: dates, types, statuses and sums; any other text as it is. */
function claimValue(words: Words, { fields = [], value = "" }: Claim): string {
  const type = fields.includes("type") ? AGREEMENT_TYPES.find((known) => known === value) : undefined;
  if (type !== undefined) return words.t(`type.${type}`);
  const status = fields.includes("status") ? STATUSES.find((known) => known === value) : undefined;
  if (status !== undefined) return words.t(`status.${status}`);
  const [, amount, currency = ""] = SUM.exec(value) ?? [];
  if (amount !== undefined) return `${words.number(Number(amount))} ${currency}`;
  return value.split(ENDS).map(words.date).join(ENDS);
}

/** "This source says otherwise: 14 June 2024"; without the value where the data has none. Null for a claim that disputes nothing. */
export function disputeText(words: Words, claim: Claim): string | null {
  return claim.disputes === true
    ? words.t("claim.disputes", { value: claimValue(words, claim) }).replace(/:\s*$/, "")
    : null;
}
