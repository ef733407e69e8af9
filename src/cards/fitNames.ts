import type { Member, Weight } from "./types.ts";
import { drawable, wrapText, type TextStyle } from "./wrapText.ts";

export const NAME_WEIGHT: Weight = 600;
/** Line height of names, in em. */
export const NAME_LINE_EM = 1.16;
/** Room between a name and its outline, px. */
export const PAD_X_PX = 20;
const PAD_Y_PX = 13;
export const GAP_PX = 14;

export interface Labelled {
  readonly member: Member;
  readonly lines: readonly string[];
  readonly heightPx: number;
}

export interface FittedNames {
  readonly style: TextStyle;
  readonly columns: readonly (readonly Labelled[])[];
}

export interface NameRoom {
  readonly members: readonly Member[];
  /** Outer width of the column's cards, px. */
  readonly widthPx: number;
}

const heightOf = (lines: number, sizePx: number): number => Math.ceil(lines * sizePx * NAME_LINE_EM + 2 * PAD_Y_PX);

/** Height of a column of cards with their gaps, px. */
export function stackPx(cards: readonly Labelled[]): number {
  return cards.reduce((sum, { heightPx }) => sum + heightPx, Math.max(0, cards.length - 1) * GAP_PX);
}

function labelAll(
  room: NameRoom,
  style: TextStyle,
  maxLines: number,
): { readonly cards: readonly Labelled[]; readonly isWhole: boolean } {
  const wrapped = room.members.map(({ text }) =>
    wrapText(drawable(text, style.weight), style, room.widthPx - 2 * PAD_X_PX, maxLines),
  );
  const cards = room.members.map((member, position) => {
    const lines = wrapped[position]?.lines ?? [];
    return { member, lines, heightPx: heightOf(Math.max(1, lines.length), style.sizePx) };
  });
  return { cards, isWhole: wrapped.every(({ isWhole }) => isWhole) };
}

/**
 * Names of several columns in one size, the largest of `sizesPx` in which every name is whole and every column fits the height;
 * else the smallest, each name in as many lines as there is room for, with an ellipsis where that is too few.
 */
export function fitNames(rooms: readonly NameRoom[], heightPx: number, sizesPx: readonly number[]): FittedNames {
  for (const sizePx of sizesPx) {
    const style = { sizePx, weight: NAME_WEIGHT };
    const tried = rooms.map((room) => labelAll(room, style, 3));
    if (tried.every(({ cards, isWhole }) => isWhole && stackPx(cards) <= heightPx))
      return { style, columns: tried.map(({ cards }) => cards) };
  }
  const style = { sizePx: sizesPx.at(-1) ?? 24, weight: NAME_WEIGHT };
  const columns = rooms.map((room) => {
    for (const maxLines of [3, 2]) {
      const { cards } = labelAll(room, style, maxLines);
      if (stackPx(cards) <= heightPx) return cards;
    }
    return labelAll(room, style, 1).cards;
  });
  return { style, columns };
}

/** How many cards of one line fit below each other. */
export function capacity(heightPx: number, sizesPx: readonly number[]): number {
  return Math.max(2, Math.floor((heightPx + GAP_PX) / (heightOf(1, sizesPx.at(-1) ?? 24) + GAP_PX)));
}
