import { boundNeighbours } from "./boundNeighbours.ts";
import { COLOURS } from "./cardColours.ts";
import { drawMember, type Placed } from "./drawMember.ts";
import { drawOthers, OTHERS_PX } from "./drawOthers.ts";
import { drawTie } from "./drawTie.ts";
import { capacity, fitNames, GAP_PX, NAME_WEIGHT, stackPx, type Labelled } from "./fitNames.ts";
import type { Box, CardText, Marks, Member, Neighbourhood } from "./types.ts";
import { drawable, textWidthPx } from "./wrapText.ts";

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
/** What cards grow by, and what the gaps between them grow by, where there is room, px. */
const GROWTH_PX = 36;
const AIR_PX = 26;

/** Cards below each other, centred in the height, as high and as far apart as there is room for. */
function stack(cards: readonly Labelled[], xPx: number, widthPx: number, area: Box): readonly Placed[] {
  const n = Math.max(1, cards.length);
  const free = Math.max(0, area.heightPx - stackPx(cards));
  const growPx = Math.min(GROWTH_PX, (free / n) * 0.5);
  const airPx = Math.min(AIR_PX, (free - growPx * n) / n);
  let yPx = area.yPx + (free - growPx * n - airPx * (n - 1)) / 2;
  return cards.map((card) => {
    const box = { xPx, yPx: Math.round(yPx), widthPx, heightPx: Math.round(card.heightPx + growPx) };
    yPx += box.heightPx + GAP_PX + airPx;
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

interface Columns {
  readonly left: readonly Placed[];
  readonly middle: readonly Placed[];
  readonly right: readonly Placed[];
  readonly sizePx: number;
  readonly middleSizePx: number;
}

function placeColumns(bounded: Neighbourhood, area: Box, style: NeighboursStyle, isNamed: boolean): Columns {
  const middlePx = isNamed ? style.middlePx : 30;
  const linesPx = isNamed ? style.linesPx : style.linesPx * 2;
  const sidePx = Math.floor((area.widthPx - middlePx - 2 * linesPx) / 2);
  const roomOf = (members: readonly Member[]): number =>
    members.some(({ others }) => others > 0) ? sidePx - OTHERS_PX : sidePx;
  const [leftPx, rightPx] = [roomOf(bounded.left), roomOf(bounded.right)];
  const rooms = [
    { members: bounded.left, widthPx: leftPx },
    { members: bounded.right, widthPx: rightPx },
  ];
  const names = fitNames(rooms, area.heightPx, style.sizesPx);
  const { sizePx } = names.style;
  const smaller = style.sizesPx.filter((size) => size <= sizePx);
  const named = fitNames([{ members: isNamed ? bounded.middle : [], widthPx: middlePx }], area.heightPx, smaller);
  const middleX = area.xPx + area.widthPx / 2;
  return {
    left: stack(names.columns[0] ?? [], area.xPx + sidePx - leftPx, leftPx, area),
    right: stack(names.columns[1] ?? [], area.xPx + area.widthPx - sidePx, rightPx, area),
    middle: isNamed
      ? stack(named.columns[0] ?? [], middleX - middlePx / 2, middlePx, area)
      : squares(ordered(bounded), middleX, area),
    sizePx,
    middleSizePx: named.style.sizePx,
  };
}

/**
 * The neighbours of what a card is about, in three columns: parties, agreements, parties. Up to four agreements are named, more are
 * squares; parties that do not fit are counted on one card. Nothing leaves the area.
 */
export function drawNeighbours(all: Neighbourhood, whole: Box, style: NeighboursStyle): Marks {
  const headPx = all.headings.some((heading) => heading !== "") ? style.headingPx + 14 : 0;
  const area = { ...whole, yPx: whole.yPx + headPx, heightPx: whole.heightPx - headPx };
  const most = capacity(area.heightPx, style.sizesPx);
  const isNamed = all.middle.length <= Math.min(NAMED_AGREEMENTS, most);
  const bounded = boundNeighbours(all, { parties: most, agreements: isNamed ? most : SQUARES, more: style.more });
  const { left, middle, right, sizePx, middleSizePx } = placeColumns(bounded, area, style, isNamed);
  const boxes = new Map([...left, ...middle, ...right].map(({ member, box }) => [member.key, box]));
  const strokePx = isNamed ? LINK_PX : THIN_LINK_PX;
  const parts = [
    ...[...left, ...right].map((card) => drawMember(card, { sizePx, weight: NAME_WEIGHT })),
    ...middle.map((card) => drawMember(card, { sizePx: middleSizePx, weight: NAME_WEIGHT })),
    ...left.map(({ member, box }) => drawOthers(member, box, "left", style.more)),
    ...right.map(({ member, box }) => drawOthers(member, box, "right", style.more)),
  ];
  return {
    shapes: [
      ...bounded.ties.flatMap((tie) => drawTie(tie, boxes, strokePx, false)),
      ...parts.flatMap(({ shapes }) => shapes),
    ],
    texts: [...drawHeadings(bounded, whole, style.headingPx), ...parts.flatMap(({ texts }) => texts)],
  };
}
