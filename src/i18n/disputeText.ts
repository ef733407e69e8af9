import { AGREEMENT_TYPES, STATUSES } from "../dataset/vocabulary.ts";
import type { Claim } from "../dataset/types.ts";
import type { Words } from "./types.ts";

const ENDS = " – ";

/** What a source says of a field, as pages write it elsewhere: dates, types, statuses and sums; any other text as it is. */
function claimValue(words: Words, { fields: [field] = [], value = "" }: Claim): string {
  const type = AGREEMENT_TYPES.find((known) => field === "type" && known === value);
  if (type !== undefined) return words.t(`type.${type}`);
  const status = STATUSES.find((known) => field === "status" && known === value);
  if (status !== undefined) return words.t(`status.${status}`);
  const parts = value.split(ENDS);
  const [amount, currency] = parts;
  return field === "value" && currency !== undefined && Number(amount) >= 0
    ? `${words.number(Number(amount))} ${currency}`
    : parts.map(words.date).join(ENDS);
}

/** "This source says otherwise: 14 June 2024"; without the value where the data has none. Null for a claim that disputes nothing. */
export function disputeText(words: Words, claim: Claim): string | null {
  return claim.disputes === true
    ? words.t("claim.disputes", { value: claimValue(words, claim) }).replace(/:\s*$/, "")
    : null;
}
