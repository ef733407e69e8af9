import type { OrderedPart } from "./orderColumns.ts";
import { spreadItems } from "./spreadItems.ts";
import type { Card, CardLink } from "./types.ts";

export interface PlacedCard {
  readonly card: Card;
  readonly column: 0 | 1 | 2;
  readonly topPx: number;
  readonly heightPx: number;
}

export interface PlacedPart {
  readonly heightPx: number;
  readonly cards: readonly PlacedCard[];
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Heights of one part's cards. A part with one card a column looks like a row of a table, so its cards are equally high. */
function evenHeights(part: OrderedPart, heightOf: (card: Card, column: number) => number): ReadonlyMap<string, number> {
  const heights = part.columns.flatMap((cards, column) =>
    cards.map((card) => [card.key, heightOf(card, column)] as const),
  );
  const highest = Math.max(0, ...heights.map(([, heightPx]) => heightPx));
  const isRow = part.columns.every((cards) => cards.length <= 1);
  return new Map(isRow ? heights.map(([key]) => [key, highest]) : heights);
}

interface Placing {
  readonly gapPx: number;
  readonly limitPx: number;
  readonly heights: ReadonlyMap<string, number>;
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
  /** Top of each card placed so far. */
  readonly tops: Map<string, number>;
}

/** Puts a column's cards level with the middle of their placed neighbours, in their order. */
function alignColumn(column: readonly Card[], placing: Placing): void {
  const { heights, neighbours, tops, gapPx, limitPx } = placing;
  const heightOf = (key: string): number => heights.get(key) ?? 0;
  const items = column.map(({ key }) => {
    const centres = (neighbours.get(key) ?? []).flatMap((other) => {
      const topPx = tops.get(other);
      return topPx === undefined ? [] : topPx + heightOf(other) / 2;
    });
    return { topPx: (meanOf(centres) ?? limitPx / 2) - heightOf(key) / 2, heightPx: heightOf(key) };
  });
  spreadItems(items, gapPx, limitPx).forEach((topPx, position) => {
    const card = column[position];
    if (card !== undefined) tops.set(card.key, topPx);
  });
}

/**
 * Places one connected part: the highest column is stacked tightly, the others stand level with what they are linked to, so that
 * an agreement of three sits between its two parties of one side. Px from the part's top.
 */
export function placeColumns(
  part: OrderedPart,
  links: readonly CardLink[],
  gapPx: number,
  heightOf: (card: Card, column: number) => number,
): PlacedPart {
  const heights = evenHeights(part, heightOf);
  const stackPx = (cards: readonly Card[]): number =>
    cards.reduce((sum, { key }) => sum + (heights.get(key) ?? 0) + gapPx, -gapPx);
  const limitPx = Math.max(...part.columns.map(stackPx));
  const tops = new Map<string, number>();
  const neighbours = linksWithin(part, links);
  const placing: Placing = { gapPx, limitPx, heights, neighbours, tops };
  const [left, middle, right] = part.columns;
  const tightest = [middle, left, right].find((column) => stackPx(column) === limitPx) ?? middle;
  spreadItems(
    tightest.map(({ key }) => ({ topPx: 0, heightPx: heights.get(key) ?? 0 })),
    gapPx,
    limitPx,
  ).forEach((topPx, position) => {
    const card = tightest[position];
    if (card !== undefined) tops.set(card.key, topPx);
  });
  for (const column of [middle, left, right]) if (column !== tightest) alignColumn(column, placing);
  const placed = ([0, 1, 2] as const).flatMap((column) =>
    part.columns[column].map((card) => ({
      card,
      column,
      topPx: tops.get(card.key) ?? 0,
      heightPx: heights.get(card.key) ?? 0,
    })),
  );
  return { heightPx: limitPx, cards: placed };
}

/** Neighbours in another column; a party above its own agreement must not pull it. */
function linksWithin(part: OrderedPart, links: readonly CardLink[]): ReadonlyMap<string, readonly string[]> {
  const columnOf = new Map(part.columns.flatMap((cards, column) => cards.map(({ key }) => [key, column] as const)));
  const found = new Map<string, string[]>();
  for (const { from, to } of links) {
    const [a, b] = [columnOf.get(from), columnOf.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    found.set(from, [...(found.get(from) ?? []), to]);
    found.set(to, [...(found.get(to) ?? []), from]);
  }
  return found;
}
