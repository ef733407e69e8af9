import { COLOURS } from "./cardColours.ts";
import { drawMember, type Placed } from "./drawMember.ts";
import { drawTie } from "./drawTie.ts";
import { fitNames, NAME_WEIGHT, type Labelled } from "./fitNames.ts";
import type { Box, CardText, Marks, Member, Neighbourhood } from "./types.ts";
import { drawable, textWidthPx } from "./wrapText.ts";

/** Most cards beside each other; with more, names would be too small. */
const ROW_MOST = 3;
const SIZES_PX = [64, 58, 52, 48, 44, 40, 36, 32] as const;
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
  readonly heightPx: number;
}

function placeRow({ cards, heightPx }: Row, yPx: number, area: Box): readonly Placed[] {
  const widthPx = cardPx(cards.length, area.widthPx);
  return cards.map((card, position) => ({
    ...card,
    box: {
      xPx: area.xPx + position * (widthPx + GAP_PX),
      yPx: Math.round(yPx),
      widthPx,
      heightPx: Math.round(heightPx),
    },
  }));
}

function heading(
  text: string,
  members: readonly Member[],
  xPx: number,
  baselinePx: number,
  sizePx: number,
  widthPx: number,
): readonly CardText[] {
  const style = { sizePx, weight: NAME_WEIGHT };
  const drawn = drawable(text, NAME_WEIGHT);
  const [first] = members;
  if (drawn === "" || first === undefined || textWidthPx(drawn, style) > widthPx) return [];
  return [{ text: drawn, xPx, baselinePx: Math.round(baselinePx), ...style, colour: COLOURS[first.tone] }];
}

/** The neighbours in three rows below each other, for a tall picture: parties, agreements, parties, each row as wide as the area. */
export function drawTower(all: Neighbourhood, area: Box, headingPx: number): Marks {
  const { left, middle, right, headings, ties } = all;
  const groups = [left, middle, right].filter((members) => members.length > 0);
  const headPx = headingPx * 1.5;
  const roomPx = area.heightPx - 2 * headPx - LINES_PX.least * (groups.length - 1);
  const { columns, style } = fitNames(
    groups.flatMap((members) =>
      members.map((member) => ({ members: [member], widthPx: cardPx(members.length, area.widthPx) })),
    ),
    Math.floor(roomPx / Math.max(1, groups.length)),
    SIZES_PX,
  );
  const labelled = new Map(columns.flat().map((card) => [card.member.key, card]));
  const rows = groups.map((members): Row => {
    const cards = members.flatMap(({ key }) => labelled.get(key) ?? []);
    return { cards, heightPx: Math.max(...cards.map(({ heightPx }) => heightPx)) };
  });
  const free = roomPx - rows.reduce((sum, { heightPx }) => sum + heightPx, 0);
  const growPx = Math.max(0, Math.min(GROWTH_PX, free / (2 * rows.length)));
  const linesPx = Math.min(
    LINES_PX.most,
    LINES_PX.least + Math.max(0, free - growPx * rows.length) / Math.max(1, rows.length - 1),
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
  const boxes = new Map(placed.map(({ member, box }) => [member.key, box]));
  const parts = placed.map((card) => drawMember(card, style));
  return {
    shapes: [...ties.flatMap((tie) => drawTie(tie, boxes, LINK_PX, true)), ...parts.flatMap(({ shapes }) => shapes)],
    texts: [
      ...heading(headings[0], left, area.xPx, topPx + headingPx, headingPx, area.widthPx),
      ...heading(headings[1], right, area.xPx, endPx + headingPx * 1.3, headingPx, area.widthPx),
      ...parts.flatMap(({ texts }) => texts),
    ],
  };
}
