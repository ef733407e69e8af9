import { COLOURS } from "./cardColours.ts";
import { drawMember, type Placed } from "./drawMember.ts";
import { drawTie } from "./drawTie.ts";
import { fitNames, NAME_WEIGHT, type Labelled } from "./fitNames.ts";
import type { Box, CardText, Marks, Member, Neighbourhood } from "./types.ts";
import { drawable, textWidthPx } from "./wrapText.ts";

/** Most cards beside each other; with more, names would be too small. */
const ROW_MOST = 3;
const SIZES_PX = [64, 58, 52, 48, 44, 40, 36, 32, 28, 25] as const;
const GAP_PX = 24;
const GROWTH_PX = 44;
const LINES_PX = { least: 44, most: 120 } as const;
const LINK_PX = 6;

/** Whether a neighbourhood fits one row of parties, one of agreements and one of parties. */
export function fitsTower({ left, middle, right }: Neighbourhood): boolean {
  return [left, middle, right].every(({ length }) => length <= ROW_MOST);
}

const cardPx = (n: number, widthPx: number): number => Math.floor((widthPx - GAP_PX * (n - 1)) / Math.max(1, n));

interface Row {
  readonly cards: readonly Labelled[];
  readonly sizePx: number;
  readonly heightPx: number;
}

function placeRow({ cards, sizePx, heightPx }: Row, yPx: number, area: Box): readonly (readonly [Placed, number])[] {
  const widthPx = cardPx(cards.length, area.widthPx);
  return cards.map((card, position) => {
    const xPx = area.xPx + position * (widthPx + GAP_PX);
    return [{ ...card, box: { xPx, yPx: Math.round(yPx), widthPx, heightPx: Math.round(heightPx) } }, sizePx];
  });
}

/** Name of a side, `at.yPx` being its baseline; left out where it is wider than the picture. */
function heading(text: string, members: readonly Member[], at: Box, sizePx: number): readonly CardText[] {
  const style = { sizePx, weight: NAME_WEIGHT };
  const drawn = drawable(text, NAME_WEIGHT);
  const [first] = members;
  if (drawn === "" || first === undefined || textWidthPx(drawn, style) > at.widthPx) return [];
  return [{ text: drawn, xPx: at.xPx, baselinePx: Math.round(at.yPx), ...style, colour: COLOURS[first.tone] }];
}

/** Rows with their names: of one size in both rows of parties where neither is the card's subject, since no side may look larger. */
function fitRows({ left, middle, right }: Neighbourhood, widthPx: number, heightPx: number): readonly Row[] {
  const parties = [...left, ...right];
  const groups = parties.some(({ isOpen }) => isOpen) ? [left, middle, right] : [parties, middle];
  const sizes = new Map<string, Labelled & { readonly sizePx: number }>();
  for (const group of groups) {
    const rooms = group.map((member) => {
      const row = [left, middle, right].find((members) => members.includes(member)) ?? group;
      return { members: [member], widthPx: cardPx(row.length, widthPx) };
    });
    const { columns, style } = fitNames(rooms, heightPx, SIZES_PX);
    for (const card of columns.flat()) sizes.set(card.member.key, { ...card, sizePx: style.sizePx });
  }
  return [left, middle, right].flatMap((members): readonly Row[] => {
    const cards = members.flatMap(({ key }) => sizes.get(key) ?? []);
    const [first] = cards;
    if (first === undefined) return [];
    return [{ cards, sizePx: first.sizePx, heightPx: Math.max(...cards.map((card) => card.heightPx)) }];
  });
}

/** The neighbours in three rows below each other, for a tall picture: parties, agreements, parties, each row as wide as the area. */
export function drawTower(all: Neighbourhood, area: Box, headingPx: number): Marks {
  const { left, right, headings, ties } = all;
  const headPx = headingPx * 1.5;
  const count = [left, all.middle, right].filter((members) => members.length > 0).length;
  const roomPx = area.heightPx - 2 * headPx - LINES_PX.least * (count - 1);
  const rows = fitRows(all, area.widthPx, Math.floor(roomPx / Math.max(1, count)));
  const free = Math.max(0, roomPx - rows.reduce((sum, { heightPx }) => sum + heightPx, 0));
  const growPx = Math.min(GROWTH_PX, free / (2 * rows.length));
  const linesPx = Math.min(
    LINES_PX.most,
    LINES_PX.least + (free - growPx * rows.length) / Math.max(1, rows.length - 1),
  );
  const usedPx = rows.reduce((sum, { heightPx }) => sum + heightPx + growPx, 2 * headPx + linesPx * (rows.length - 1));
  const topPx = area.yPx + Math.max(0, area.heightPx - usedPx) / 2;
  let yPx = topPx + headPx;
  const placed = rows.flatMap((row) => {
    const cards = placeRow({ ...row, heightPx: row.heightPx + growPx }, yPx, area);
    yPx += row.heightPx + growPx + linesPx;
    return cards;
  });
  const endPx = yPx - linesPx;
  const boxes = new Map(placed.map(([{ member, box }]) => [member.key, box]));
  const parts = placed.map(([card, sizePx]) => drawMember(card, { sizePx, weight: NAME_WEIGHT }));
  return {
    shapes: [...ties.flatMap((tie) => drawTie(tie, boxes, LINK_PX, true)), ...parts.flatMap(({ shapes }) => shapes)],
    texts: [
      ...heading(headings[0], left, { ...area, yPx: topPx + headingPx }, headingPx),
      ...heading(headings[1], right, { ...area, yPx: endPx + headingPx * 1.3 }, headingPx),
      ...parts.flatMap(({ texts }) => texts),
    ],
  };
}
