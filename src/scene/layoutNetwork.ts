import { cardHeightPx, cardMetrics } from "./cardMetrics.ts";
import type { EmphasisOf } from "./emphasize.ts";
import { linkPath } from "./linkPath.ts";
import { isBold, toNode, type NodePlace } from "./toNode.ts";
import type { BakedLayout, Card, Picture, Scene, SceneWidth } from "./types.ts";

/** Wide enough for the longest usual words: a card of four side by side leaves lines a way between them. */
const CARD_PX: Readonly<Record<SceneWidth, number>> = { 908: 150, 620: 146, 328: 146, 200: 146 };
const EDGE_PX = 2;
const GAP_PX = 24;
const METRICS = cardMetrics("network");

export interface NetworkRequest {
  readonly picture: Picture;
  readonly emphasis: EmphasisOf;
  readonly widthPx: SceneWidth;
  readonly baked: BakedLayout | null;
  readonly title: string;
}

/** Size of a card in *network*, in any language, px. */
export function networkCardSize(
  card: Card,
  sceneWidthPx: SceneWidth,
): { readonly widthPx: number; readonly heightPx: number } {
  const widthPx = CARD_PX[sceneWidthPx];
  return { widthPx, heightPx: cardHeightPx(card.label, widthPx, isBold(card), METRICS) };
}

/** Cards without a baked position, in rows below all others. */
function placeRest(cards: readonly Card[], topPx: number, widthPx: SceneWidth, places: Map<string, NodePlace>): number {
  const stepPx = CARD_PX[widthPx] + GAP_PX;
  const perRow = Math.max(1, Math.floor((widthPx - 2 * EDGE_PX + GAP_PX) / stepPx));
  let yPx = topPx;
  for (let start = 0; start < cards.length; start += perRow) {
    const row = cards.slice(start, start + perRow);
    row.forEach((card, column) => {
      places.set(card.key, { xPx: EDGE_PX + column * stepPx, yPx, ...networkCardSize(card, widthPx), column });
    });
    yPx += Math.max(...row.map((card) => networkCardSize(card, widthPx).heightPx)) + GAP_PX;
  }
  return yPx - GAP_PX;
}

/** *Network*: cards at their baked positions, straight lines between them. What has none stands in a grid below. */
export function layoutNetwork({ picture, emphasis, widthPx, baked, title }: NetworkRequest): Scene {
  const layout = baked?.widths[String(widthPx)];
  const places = new Map<string, NodePlace>();
  const rest: Card[] = [];
  let endPx = 0;
  for (const card of picture.cards) {
    const centre = layout !== undefined && Object.hasOwn(layout.nodes, card.key) ? layout.nodes[card.key] : undefined;
    if (centre === undefined) {
      rest.push(card);
      continue;
    }
    const size = networkCardSize(card, widthPx);
    const place = { ...size, xPx: centre[0] - size.widthPx / 2, yPx: centre[1] - size.heightPx / 2 };
    places.set(card.key, { ...place, column: Math.floor((place.xPx / widthPx) * 3) });
    endPx = Math.max(endPx, place.yPx + size.heightPx);
  }
  if (layout !== undefined) endPx = Math.max(endPx, layout.heightPx - EDGE_PX);
  if (rest.length > 0) endPx = placeRest(rest, places.size === 0 ? EDGE_PX : endPx + GAP_PX, widthPx, places);
  return {
    layout: "network",
    widthPx,
    heightPx: Math.ceil(endPx + EDGE_PX),
    title,
    headings: [],
    links: picture.links.flatMap((link) => {
      const [from, to] = [places.get(link.from), places.get(link.to)];
      return from === undefined || to === undefined
        ? []
        : [{ ...link, emphasis: emphasis.link(link), path: linkPath.centre(from, to) }];
    }),
    nodes: picture.cards.flatMap((card) => {
      const place = places.get(card.key);
      return place === undefined ? [] : [toNode(card, place, emphasis.node(card.key), METRICS)];
    }),
    notDrawn: picture.notDrawn,
  };
}
