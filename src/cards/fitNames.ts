import type { Member, Weight } from "./types.ts";
import { drawable, wrapText, type TextStyle } from "./wrapText.ts";

export const NAME_WEIGHT: Weight = 600;
/** Line height of names, in em. */
export const NAME_LINE_EM = 1.16;
/** Room between a name and its outline, px. */
const PAD_X_PX = 20;
const PAD_Y_EM = 0.33;
const GAP_EM = 0.34;

export interface Labelled {
  readonly member: Member;
  readonly lines: readonly string[];
  readonly heightPx: number;
}

export interface FittedNames {
  readonly style: TextStyle;
  /** False where a name had to be cut. */
  readonly isWhole: boolean;
  readonly columns: readonly (readonly Labelled[])[];
}

export interface NameRoom {
  readonly members: readonly Member[];
  /** Outer width of the column's cards, px. */
  readonly widthPx: number;
}

const heightOf = (lines: number, sizePx: number): number => Math.ceil(sizePx * (lines * NAME_LINE_EM + 2 * PAD_Y_EM));

/** Room between two cards of a column, px. */
export function gapPx(sizePx: number): number {
  return Math.round(sizePx * GAP_EM);
}

/** Height of a column of cards with their gaps, px. */
export function stackPx(cards: readonly Labelled[], sizePx: number): number {
  return cards.reduce((sum, { heightPx }) => sum + heightPx, Math.max(0, cards.length - 1) * gapPx(sizePx));
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
    if (tried.every(({ cards, isWhole }) => isWhole && stackPx(cards, style.sizePx) <= heightPx))
      return { style, isWhole: true, columns: tried.map(({ cards }) => cards) };
  }
  const style = { sizePx: sizesPx.at(-1) ?? 24, weight: NAME_WEIGHT };
  const columns = rooms.map((room) => {
    for (const maxLines of [3, 2]) {
      const { cards } = labelAll(room, style, maxLines);
      if (stackPx(cards, style.sizePx) <= heightPx) return cards;
    }
    return labelAll(room, style, 1).cards;
  });
  return { style, isWhole: false, columns };
}

/** How many cards of one line fit below each other in the smallest type. */
export function capacity(heightPx: number, sizesPx: readonly number[]): number {
  const sizePx = sizesPx.at(-1) ?? 24;
  return Math.max(2, Math.floor((heightPx + gapPx(sizePx)) / (heightOf(1, sizePx) + gapPx(sizePx))));
}
