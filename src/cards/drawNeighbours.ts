import { boundNeighbours } from "./boundNeighbours.ts";
import { COLOURS } from "./cardColours.ts";
import { drawMember, type Placed } from "./drawMember.ts";
import { drawOthers, OTHERS_PX } from "./drawOthers.ts";
import { drawTie } from "./drawTie.ts";
import { capacity, fitNames, gapPx, NAME_WEIGHT, stackPx, type FittedNames, type NameRoom } from "./fitNames.ts";
import type { Box, CardText, Marks, Member, Neighbourhood } from "./types.ts";
import { drawable, textWidthPx, type TextStyle } from "./wrapText.ts";

export interface NeighboursStyle {
  /** Type sizes to try for the parties, largest first, px. */
  readonly sizesPx: readonly number[];
  readonly headingPx: number;
  /** Width of a named agreement, and of the room for lines beside it, px. */
  readonly middlePx: number;
  readonly linesPx: number;
  /** "+12". */
  readonly more: (count: number) => string;
}

/** Most agreements that get their names; more become squares. */
const NAMED_AGREEMENTS = 4;
const SQUARES = 36;
const LINK_PX = 5;
const THIN_LINK_PX = 2.5;
/** Room for squares, px. */
const SQUARES_PX = 30;
const REST: TextStyle = { sizePx: 26, weight: 600 };
/** What cards grow by, and what the gaps between them grow by, where there is room, px. */
const GROWTH_PX = 36;
const AIR_PX = 26;

/** Cards below each other, centred in the height, as high and as far apart as there is room for. */
function stack({ columns, style }: FittedNames, xPx: number, widthPx: number, area: Box): readonly Placed[] {
  const cards = columns[0] ?? [];
  const n = Math.max(1, cards.length);
  const free = Math.max(0, area.heightPx - stackPx(cards, style.sizePx));
  const growPx = Math.min(GROWTH_PX, (free / n) * 0.5);
  const airPx = Math.min(AIR_PX, (free - growPx * n) / n);
  let yPx = area.yPx + (free - growPx * n - airPx * (n - 1)) / 2;
  return cards.map((card) => {
    const box = { xPx, yPx: Math.round(yPx), widthPx, heightPx: Math.round(card.heightPx + growPx) };
    yPx += card.heightPx + growPx + gapPx(style.sizePx) + airPx;
    return { ...card, box };
  });
}

/** Agreements too many to be named, as squares below each other. */
function squares(members: readonly Member[], xPx: number, area: Box): readonly Placed[] {
  const pitchPx = Math.min(34, area.heightPx / members.length);
  const sizePx = Math.max(5, Math.round(pitchPx * 0.6));
  const topPx = area.yPx + (area.heightPx - pitchPx * members.length) / 2;
  return members.map((member, position) => ({
    member,
    lines: [],
    heightPx: sizePx,
    box: { xPx: xPx - sizePx / 2, yPx: Math.round(topPx + position * pitchPx), widthPx: sizePx, heightPx: sizePx },
  }));
}

/** Squares in the order of the parties that they lead to, so that lines cross as little as they can. */
function ordered({ middle, left, right, ties }: Neighbourhood): readonly Member[] {
  const rank = new Map([...right, ...left].map(({ key }, position) => [key, position]));
  const sums = new Map<string, { readonly sum: number; readonly n: number }>();
  for (const { from, to } of ties) {
    const { sum, n } = sums.get(from) ?? { sum: 0, n: 0 };
    sums.set(from, { sum: sum + (rank.get(to) ?? 0), n: n + 1 });
  }
  const mean = ({ key }: Member): number => (sums.get(key)?.sum ?? 0) / (sums.get(key)?.n ?? 1);
  return middle.toSorted((a, b) => mean(a) - mean(b));
}

function drawHeadings({ headings, left, right }: Neighbourhood, area: Box, sizePx: number): readonly CardText[] {
  return headings.flatMap((heading, column) => {
    const style = { sizePx, weight: NAME_WEIGHT };
    const text = drawable(heading, NAME_WEIGHT);
    const tone = (column === 0 ? left : right)[0]?.tone;
    if (text === "" || tone === undefined || textWidthPx(text, style) > area.widthPx / 2 - 20) return [];
    const xPx = column === 0 ? area.xPx : area.xPx + area.widthPx - textWidthPx(text, style);
    const baselinePx = Math.round(area.yPx + sizePx * 0.8);
    return [{ text, xPx: Math.round(xPx), baselinePx, ...style, colour: COLOURS[tone] }];
  });
}

/** Names of both columns of parties; in one size where neither is the card's subject, since no side may look larger. */
function fitSides(
  rooms: readonly [NameRoom, NameRoom],
  heightPx: number,
  sizesPx: readonly number[],
): readonly FittedNames[] {
  const isOwn = rooms.some(({ members }) => members.some(({ isOpen }) => isOpen));
  if (isOwn) return rooms.map((room) => fitNames([room], heightPx, sizesPx));
  const { columns, style, isWhole } = fitNames(rooms, heightPx, sizesPx);
  return columns.map((column) => ({ columns: [column], style, isWhole }));
}

/** Whether every agreement can be named in full; else all are squares, since cut titles say little. One alone always is. */
function areNamed({ middle, agreements }: Neighbourhood, { heightPx }: Box, style: NeighboursStyle): boolean {
  if (agreements <= 1) return true;
  if (agreements > NAMED_AGREEMENTS || agreements > middle.length) return false;
  return fitNames([{ members: middle, widthPx: style.middlePx }], heightPx, style.sizesPx).isWhole;
}

/** How many agreements have no square, below the squares. */
function drawRest(count: number, square: Box | undefined, area: Box, more: NeighboursStyle["more"]): Marks {
  if (count <= 0 || square === undefined) return { shapes: [], texts: [] };
  const text = more(count);
  const centrePx = square.xPx + square.widthPx / 2 - textWidthPx(text, REST) / 2;
  const xPx = Math.round(Math.max(area.xPx, centrePx));
  return { shapes: [], texts: [{ text, xPx, baselinePx: area.yPx + area.heightPx, ...REST, colour: COLOURS.text }] };
}

/** Every card at its place with the size of its names. */
function placeColumns(
  bounded: Neighbourhood,
  area: Box,
  style: NeighboursStyle,
  isNamed: boolean,
): readonly (readonly [Placed, number])[] {
  const middlePx = bounded.middle.length === 0 ? 0 : isNamed ? style.middlePx : SQUARES_PX;
  const linesPx = isNamed ? style.linesPx : style.linesPx * 2;
  const sides = [bounded.left, bounded.right].filter(({ length }) => length > 0).length;
  const sidePx = Math.floor((area.widthPx - middlePx - sides * linesPx) / Math.max(1, sides));
  const roomOf = (members: readonly Member[]): NameRoom => ({
    members,
    widthPx: members.some(({ others }) => others > 0) ? sidePx - OTHERS_PX : sidePx,
  });
  const [left, right] = [roomOf(bounded.left), roomOf(bounded.right)];
  const [leftNames, rightNames] = fitSides([left, right], area.heightPx, style.sizesPx);
  if (leftNames === undefined || rightNames === undefined) return [];
  const most = Math.max(leftNames.style.sizePx, rightNames.style.sizePx);
  const smaller = style.sizesPx.filter((size) => size <= most);
  const middleNames = fitNames([{ members: isNamed ? bounded.middle : [], widthPx: middlePx }], area.heightPx, smaller);
  // An agreement of one party has one column beside it, as wide as both.
  const middleX = area.xPx + (bounded.left.length === 0 ? 0 : sidePx + linesPx) + middlePx / 2;
  const middle = isNamed
    ? stack(middleNames, middleX - middlePx / 2, middlePx, area)
    : squares(ordered(bounded), middleX, area);
  return [
    ...stack(leftNames, area.xPx + sidePx - left.widthPx, left.widthPx, area).map(
      (card) => [card, leftNames.style.sizePx] as const,
    ),
    ...middle.map((card) => [card, middleNames.style.sizePx] as const),
    ...stack(rightNames, area.xPx + area.widthPx - sidePx, right.widthPx, area).map(
      (card) => [card, rightNames.style.sizePx] as const,
    ),
  ];
}

/**
 * The neighbours of what a card is about, in three columns: parties, agreements, parties. Up to four agreements are named, more are
 * squares; what does not fit is counted. Nothing leaves the area.
 */
export function drawNeighbours(all: Neighbourhood, whole: Box, style: NeighboursStyle): Marks {
  const headPx = all.headings.some((heading) => heading !== "") ? style.headingPx + 14 : 0;
  const area = { ...whole, yPx: whole.yPx + headPx, heightPx: whole.heightPx - headPx };
  const most = capacity(area.heightPx, style.sizesPx);
  const isNamed = areNamed(all, area, style);
  const bounded = boundNeighbours(all, { parties: most, agreements: isNamed ? most : SQUARES, more: style.more });
  const left = isNamed ? 0 : all.agreements - bounded.middle.length;
  const room = left > 0 ? { ...area, heightPx: area.heightPx - REST.sizePx - 4 } : area;
  const cards = placeColumns(bounded, room, style, isNamed);
  const boxes = new Map(cards.map(([{ member, box }]) => [member.key, box]));
  const isLeft = new Set(bounded.left.map(({ key }) => key));
  const parts = [
    ...cards.map(([card, sizePx]) => drawMember(card, { sizePx, weight: NAME_WEIGHT })),
    ...cards.map(([{ member, box }]) => drawOthers(member, box, isLeft.has(member.key) ? "left" : "right", style.more)),
    drawRest(left, boxes.get(bounded.middle[0]?.key ?? ""), area, style.more),
  ];
  const strokePx = isNamed ? LINK_PX : THIN_LINK_PX;
  return {
    shapes: [
      ...bounded.ties.flatMap((tie) => drawTie(tie, boxes, strokePx, false)),
      ...parts.flatMap(({ shapes }) => shapes),
    ],
    texts: [...drawHeadings(bounded, whole, style.headingPx), ...parts.flatMap(({ texts }) => texts)],
  };
}
