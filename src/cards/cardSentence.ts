import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Detail } from "../dataset/types.ts";
import { agreementSentence } from "../i18n/agreementSentence.ts";
import { findingHeadline } from "../i18n/findingHeadline.ts";
import { findingText } from "../i18n/findingText.ts";
import { partySentence } from "../i18n/partySentence.ts";
import type { CardSource } from "./types.ts";

/**
 * The plain sentence of a page: what was reported for the start page, else that of the opened agreement or party. The page's panel
 * and description say the same.
 */
export function cardSentence(
  { words, overview, overviewIndex }: CardSource,
  detail: Detail | null,
  index: DatasetIndex,
): string {
  const agreement = detail?.open.kind === "agreement" ? index.agreements.get(detail.open.id) : undefined;
  if (agreement !== undefined) return agreementSentence(words, index, agreement);
  const party = detail?.open.kind === "party" ? index.parties.get(detail.open.id) : undefined;
  if (party !== undefined) return partySentence(words, index, party);
  return `${findingHeadline(words, overview.finding)}. ${findingText(words, overviewIndex, overview.finding)}`;
}
