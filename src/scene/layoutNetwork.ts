import { cardHeightPx, cardMetrics } from "./cardMetrics.ts";
import type { EmphasisOf } from "./emphasize.ts";
import { centrePath } from "./linkPath.ts";
import { isBold, toNode, type NodePlace } from "./toNode.ts";
import type { BakedLayout, Card, Picture, Scene, SceneWidth } from "./types.ts";

export const NETWORK_CARD_PX = 150;
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
export function networkCardHeightPx(card: Card): number {
  return cardHeightPx(card.label, NETWORK_CARD_PX, isBold(card), METRICS);
}

/** Cards without a baked position, in rows below all others. */
function placeRest(cards: readonly Card[], topPx: number, widthPx: number, places: Map<string, NodePlace>): number {
  const perRow = Math.max(1, Math.floor((widthPx - 2 * EDGE_PX + GAP_PX) / (NETWORK_CARD_PX + GAP_PX)));
  let yPx = topPx;
  for (let start = 0; start < cards.length; start += perRow) {
    const row = cards.slice(start, start + perRow);
    row.forEach((card, column) => {
      const xPx = EDGE_PX + column * (NETWORK_CARD_PX + GAP_PX);
      places.set(card.key, { xPx, yPx, widthPx: NETWORK_CARD_PX, heightPx: networkCardHeightPx(card), column });
    });
    yPx += Math.max(...row.map(networkCardHeightPx)) + GAP_PX;
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
    const heightPx = networkCardHeightPx(card);
    const place = { xPx: centre[0] - NETWORK_CARD_PX / 2, yPx: centre[1] - heightPx / 2, widthPx: NETWORK_CARD_PX, heightPx };
    places.set(card.key, { ...place, column: Math.floor((place.xPx / widthPx) * 3) });
    endPx = Math.max(endPx, place.yPx + heightPx);
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
      return from === undefined || to === undefined ? [] : [{ ...link, emphasis: emphasis.link(link), path: centrePath(from, to) }];
    }),
    nodes: picture.cards.flatMap((card) => {
      const place = places.get(card.key);
      return place === undefined ? [] : [toNode(card, place, emphasis.node(card.key), METRICS)];
    }),
    notDrawn: picture.notDrawn,
  };
}
