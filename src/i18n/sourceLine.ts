import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Claim } from "../dataset/types.ts";
import { sourceTitle } from "./localText.ts";
import { locatorPlace } from "./locatorPlace.ts";
import type { Words } from "./types.ts";

/** Where a claim stands: "Daryo, 5 October 2023, paragraph 6". The title serves where the source names no publisher. */
export function sourceLine(words: Words, { dataset, sources }: DatasetIndex, claim: Claim): string {
  const source = sources.get(claim.source);
  const parts = [
    source === undefined ? claim.source : (source.publisher ?? sourceTitle(source, dataset.language, words.lang).text),
    source?.published === undefined ? "" : words.date(source.published),
    claim.paragraph === undefined ? "" : words.t("claim.paragraph", { n: claim.paragraph }),
    claim.locator === undefined ? "" : locatorPlace(words, source, claim.locator),
  ];
  return parts.filter((part) => part !== "").join(", ");
}
