import type { DatasetIndex } from "../dataset/createIndex.ts";
import { SEVERAL_SIDES } from "../dataset/severalSides.ts";
import { sideLabel, type LocalText } from "./localText.ts";
import type { Words } from "./types.ts";

/** A party's side by the place that `sideOf` gives: its name, that sides differ, or null where there is nothing to say. */
export function sideText(words: Words, { dataset }: DatasetIndex, side: number | null | undefined): LocalText | null {
  if (side === SEVERAL_SIDES) return { text: words.t("side.several"), lang: words.lang };
  const record = dataset.sides?.[side ?? SEVERAL_SIDES];
  return record === undefined ? null : sideLabel(record, dataset.language, words.lang);
}
