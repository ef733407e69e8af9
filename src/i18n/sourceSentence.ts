import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Source } from "../dataset/types.ts";
import { sourceTitle } from "./localText.ts";
import type { Words } from "./types.ts";

/**
 * The one line of a source: "Daryo, 5 October 2023: 7 agreements, with quotes". The title serves where the source names no
 * publisher. `n` is the number of agreements that it speaks of.
 */
export function sourceSentence(words: Words, { dataset }: DatasetIndex, source: Source, n: number): string {
  const name = source.publisher ?? sourceTitle(source, dataset.language, words.lang).text;
  const line = source.published === undefined ? name : `${name}, ${words.date(source.published)}`;
  return words.t("source.description", { source: line, agreements: words.t("count.agreements", { n }) });
}
