import { drawable, wrapText, type TextStyle } from "./wrapText.ts";

/** Line height of titles, in em. */
export const TITLE_LINE_EM = 1.1;

export interface TitleRoom {
  readonly sizePx: number;
  readonly maxLines: number;
}

export interface FittedTitle {
  readonly lines: readonly string[];
  readonly style: TextStyle;
}

/**
 * A title in the largest type in which it fits: of the texts given (the full title, then shorter ones) the first that fits
 * anywhere; else the first, cut with an ellipsis. `rooms` go from large type to small. `instead` stands where no text has a letter
 * that can be drawn.
 */
export function fitTitle(
  texts: readonly string[],
  instead: string,
  widthPx: number,
  rooms: readonly TitleRoom[],
): FittedTitle {
  const drawn = texts.map((text) => drawable(text)).filter((text) => /[\p{L}\p{N}]/u.test(text));
  const wanted = drawn.length === 0 ? [drawable(instead)] : drawn;
  for (const text of wanted) {
    for (const { sizePx, maxLines } of rooms) {
      const style: TextStyle = { sizePx, weight: 700 };
      const { lines, isWhole } = wrapText(text, style, widthPx, maxLines);
      if (isWhole) return { lines, style };
    }
  }
  const { sizePx, maxLines } = rooms.at(-1) ?? { sizePx: 56, maxLines: 3 };
  const style: TextStyle = { sizePx, weight: 700 };
  return { lines: wrapText(wanted[0] ?? "", style, widthPx, maxLines).lines, style };
}
