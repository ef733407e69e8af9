import type { NeighboursStyle } from "./drawNeighbours.ts";
import type { TitleRoom } from "./fitTitle.ts";

export type CardForm = "landscape" | "portrait";

export interface Form {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly marginPx: number;
  /** Type of kicker and foot, px. */
  readonly smallPx: number;
  readonly sentencePx: number;
  /** Title rooms from large to small, where the picture needs one row, two, and more. */
  readonly titles: Readonly<Record<"one" | "two" | "many", readonly TitleRoom[]>>;
  /** The same where the title stands beside the picture. */
  readonly besideTitles: readonly TitleRoom[];
  readonly neighbours: Omit<NeighboursStyle, "more">;
}

/** Sizes: 1200x630 is what link previews ask for (Facebook, X, LinkedIn); 1080x1350 is the tallest that feeds show whole. */
export const CARD_FORMS: Readonly<Record<CardForm, Form>> = {
  landscape: {
    widthPx: 1200,
    heightPx: 630,
    marginPx: 56,
    smallPx: 28,
    sentencePx: 36,
    titles: {
      one: [
        { sizePx: 72, maxLines: 2 },
        { sizePx: 64, maxLines: 3 },
        { sizePx: 58, maxLines: 3 },
      ],
      two: [
        { sizePx: 72, maxLines: 1 },
        { sizePx: 64, maxLines: 2 },
        { sizePx: 56, maxLines: 3 },
      ],
      many: [
        { sizePx: 68, maxLines: 1 },
        { sizePx: 56, maxLines: 2 },
      ],
    },
    besideTitles: [
      { sizePx: 66, maxLines: 4 },
      { sizePx: 62, maxLines: 4 },
      { sizePx: 56, maxLines: 5 },
    ],
    neighbours: { sizesPx: [44, 40, 36, 32, 28, 24], headingPx: 28, middlePx: 280, linesPx: 60 },
  },
  portrait: {
    widthPx: 1080,
    heightPx: 1350,
    marginPx: 72,
    smallPx: 34,
    sentencePx: 48,
    titles: {
      one: [
        { sizePx: 92, maxLines: 3 },
        { sizePx: 80, maxLines: 4 },
        { sizePx: 72, maxLines: 5 },
        { sizePx: 64, maxLines: 6 },
      ],
      two: [
        { sizePx: 80, maxLines: 2 },
        { sizePx: 72, maxLines: 4 },
        { sizePx: 60, maxLines: 5 },
      ],
      many: [
        { sizePx: 80, maxLines: 2 },
        { sizePx: 72, maxLines: 3 },
        { sizePx: 60, maxLines: 4 },
      ],
    },
    besideTitles: [],
    neighbours: { sizesPx: [44, 40, 36, 32, 28, 24], headingPx: 34, middlePx: 240, linesPx: 48 },
  },
};
