import { textUnits } from "./breakText.ts";
import { cardHeightPx, cardMetrics } from "./cardMetrics.ts";
import type { EmphasisOf } from "./emphasize.ts";
import { linkPath } from "./linkPath.ts";
import { orderColumns } from "./orderColumns.ts";
import { placeColumns } from "./placeColumns.ts";
import { isBold, toNode, type NodePlace } from "./toNode.ts";
import type { Card, Picture, Scene, SceneHeading, SceneLink, SceneNode, SceneTexts, SceneWidth } from "./types.ts";

interface Column {
  readonly xPx: number;
  readonly widthPx: number;
}

type Columns = readonly [Column, Column, Column];

/** Two px at both ends are room for the thickest outline. */
const COLUMNS: Readonly<Record<SceneWidth, Columns>> = {
  908: [
    { xPx: 2, widthPx: 260 },
    { xPx: 334, widthPx: 240 },
    { xPx: 646, widthPx: 260 },
  ],
  620: [
    { xPx: 2, widthPx: 182 },
    { xPx: 221, widthPx: 178 },
    { xPx: 436, widthPx: 182 },
  ],
  328: [
    { xPx: 2, widthPx: 96 },
    { xPx: 116, widthPx: 96 },
    { xPx: 230, widthPx: 96 },
  ],
  200: [
    { xPx: 2, widthPx: 60 },
    { xPx: 70, widthPx: 60 },
    { xPx: 138, widthPx: 60 },
  ],
};

const GAP_PX = 8;
const HEADING_BASELINE_PX = 15;
const HEADING_PX = 26;
const BAND_GAP_PX = 20;
/** An average bold letter at the heading's size; see `.n-heading` in the style sheet. */
const HEADING_LETTER_PX = 8.6;
/** How far a side's heading may reach over the middle column, px. */
const HEADING_OVERHANG_PX = 20;
const METRICS = cardMetrics("sides");

export interface SidesRequest {
  readonly picture: Picture;
  readonly emphasis: EmphasisOf;
  readonly widthPx: SceneWidth;
  readonly texts: SceneTexts;
  readonly title: string;
}

interface Placed {
  readonly card: Card;
  readonly place: NodePlace;
}

/** Cards that stand in rows of three below the rest: at which y the rows end, and the cards. */
function placeBand(
  cards: readonly Card[],
  columns: Columns,
  topPx: number,
): { readonly placed: readonly Placed[]; readonly endPx: number } {
  const placed: Placed[] = [];
  let yPx = topPx;
  for (let start = 0; start < cards.length; start += 3) {
    const row = cards.slice(start, start + 3);
    const heightPx = Math.max(
      ...row.map((card, column) => cardHeightPx(card.label, columns[column]?.widthPx ?? 0, isBold(card), METRICS)),
    );
    row.forEach((card, position) => {
      const column = columns[position];
      if (column !== undefined) placed.push({ card, place: { ...column, yPx, heightPx, column: position } });
    });
    yPx += heightPx + GAP_PX;
  }
  return { placed, endPx: yPx - GAP_PX };
}

/** The connected parts below each other, then the cards that only count, in the middle column. */
function placeParts(
  picture: Picture,
  columns: Columns,
): { readonly placed: readonly Placed[]; readonly endPx: number } {
  const placed: Placed[] = [];
  let yPx = HEADING_PX;
  const heightOf = (card: Card, column: number): number =>
    cardHeightPx(card.label, columns[column]?.widthPx ?? 0, isBold(card), METRICS);
  const linked = picture.cards.filter(({ place }) => place !== "more" && place !== "absent");
  for (const part of orderColumns(linked, picture.links)) {
    const { heightPx, cards } = placeColumns(part, picture.links, GAP_PX, heightOf);
    for (const { card, column, topPx, heightPx: cardPx } of cards) {
      placed.push({ card, place: { ...columns[column], yPx: yPx + topPx, heightPx: cardPx, column } });
    }
    yPx += heightPx + GAP_PX;
  }
  for (const card of picture.cards.filter(({ place }) => place === "more")) {
    const heightPx = heightOf(card, 1);
    placed.push({ card, place: { ...columns[1], yPx, heightPx, column: 1 } });
    yPx += heightPx + GAP_PX;
  }
  return { placed, endPx: yPx - GAP_PX };
}

/** Headings of the two sides; without their numbers where one of them would not fit. */
function sideHeadings({ picture, texts }: SidesRequest, columns: Columns): readonly [SceneHeading, SceneHeading] {
  const roomPx = columns[1].xPx - columns[0].xPx + HEADING_OVERHANG_PX;
  const full = ([0, 1] as const).map((side) => texts.sideHeading(side, picture.parties[side] ?? null));
  const fits = full.every((text) => textUnits(text) * HEADING_LETTER_PX <= roomPx);
  const textOf = (side: 0 | 1): string => (fits ? (full[side] ?? "") : texts.sideHeading(side, null));
  const [left, , right] = columns;
  return [
    { text: textOf(0), xPx: left.xPx, yPx: HEADING_BASELINE_PX, anchor: "start", tone: "side0" },
    { text: textOf(1), xPx: right.xPx + right.widthPx, yPx: HEADING_BASELINE_PX, anchor: "end", tone: "side1" },
  ];
}

function linkPathsOf(picture: Picture, nodes: readonly SceneNode[], emphasis: EmphasisOf): readonly SceneLink[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const column = nodes.filter((node) => node.column === 1).toSorted((a, b) => a.yPx - b.yPx);
  const rank = new Map(column.map(({ key }, position) => [key, position]));
  return picture.links.flatMap((link) => {
    const [from, to] = [byKey.get(link.from), byKey.get(link.to)];
    if (from === undefined || to === undefined) return [];
    const adjacent = Math.abs((rank.get(from.key) ?? 0) - (rank.get(to.key) ?? 0)) === 1;
    const path = from.column === to.column ? linkPath.column(from, to, adjacent) : linkPath.side(from, to);
    return [{ ...link, emphasis: emphasis.link(link), path }];
  });
}

/**
 * *Sides*: parties of the first side left, agreements in the middle, parties of the second right. Positions depend on the data, the
 * width and the longest translation of each name, never on the shown language.
 */
export function layoutSides(request: SidesRequest): Scene {
  const { picture, emphasis, widthPx, texts, title } = request;
  const columns = COLUMNS[widthPx];
  const parts = placeParts(picture, columns);
  const absent = picture.cards.filter(({ place }) => place === "absent");
  const bandPx = parts.endPx + BAND_GAP_PX + HEADING_BASELINE_PX;
  const band = placeBand(absent, columns, bandPx + HEADING_PX - HEADING_BASELINE_PX);
  const nodes = [...parts.placed, ...band.placed].map(({ card, place }) =>
    toNode(card, place, emphasis.node(card.key), METRICS),
  );
  const [leftHeading, rightHeading] = sideHeadings(request, columns);
  const middlePx = columns[1].xPx + columns[1].widthPx / 2;
  const headings: readonly SceneHeading[] = [
    leftHeading,
    {
      text: texts.agreementsHeading(picture.agreements),
      xPx: middlePx,
      yPx: HEADING_BASELINE_PX,
      anchor: "middle",
      tone: "agreement",
    },
    rightHeading,
    ...(absent.length === 0
      ? []
      : [{ text: texts.absentHeading(), xPx: columns[0].xPx, yPx: bandPx, anchor: "start", tone: "neutral" } as const]),
  ];
  const endPx = absent.length === 0 ? parts.endPx : band.endPx;
  return {
    layout: "sides",
    widthPx,
    heightPx: endPx + 2,
    title,
    headings,
    links: linkPathsOf(picture, nodes, emphasis),
    nodes,
    notDrawn: picture.notDrawn,
  };
}
