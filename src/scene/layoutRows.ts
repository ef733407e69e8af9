import type { AgreementId } from "../dataset/types.ts";
import { cardHeightPx, cardMetrics } from "./cardMetrics.ts";
import { agreementParts, type Parts } from "./collectAgreements.ts";
import { emphasize } from "./emphasize.ts";
import { linkPath } from "./linkPath.ts";
import { overviewCards } from "./overviewCards.ts";
import { isBold, toNode, type NodePlace } from "./toNode.ts";
import type { Card, CardLink, Scene, SceneLink, SceneRequest } from "./types.ts";

const ROW_AGREEMENTS = 12;
/** Twelve agreements with so many parties each, and a card for the rest of them, stay within the bound of 150 nodes. */
const ROW_PARTIES = 8;

const EDGE_PX = 2;
const GAP_PX = 8;
const STEM_PX = 12;
const GROUP_GAP_PX = 26;
/** Narrower than this, half a row holds no name, so every party stands in a row of its own. */
const HALVES_FROM_PX = 260;
const METRICS = cardMetrics("rows");

interface Placed {
  readonly card: Card;
  readonly place: NodePlace;
}

interface Group {
  readonly placed: readonly Placed[];
  readonly links: readonly CardLink[];
  readonly endPx: number;
}

/** Parties of one agreement, with keys of their own, since a party stands below each of its agreements. */
function rowParts(id: AgreementId, { cards, links }: Parts, rest: (count: number) => Card): Parts {
  const [own, ...parties] = cards;
  if (own === undefined) return { cards: [], links: [] };
  const kept = parties.slice(0, parties.length > ROW_PARTIES + 1 ? ROW_PARTIES : parties.length);
  const keyed = kept.map((card) => ({ ...card, key: `${card.key}@${id}` }));
  const more = parties.length - kept.length;
  const renamed = new Set(kept.map(({ key }) => key));
  return {
    cards: [own, ...keyed, ...(more === 0 ? [] : [rest(more)])],
    links: links
      .filter(({ to }) => renamed.has(to))
      .map((link) => ({ ...link, key: `${link.key}@${id}`, to: `${link.to}@${id}` })),
  };
}

/** An agreement over the full width, below it its parties in two halves, those of neither side over the full width again. */
function placeGroup({ cards, links }: Parts, topPx: number, widthPx: number): Group {
  const [own, ...parties] = cards;
  if (own === undefined) return { placed: [], links: [], endPx: topPx };
  const fullPx = widthPx - 2 * EDGE_PX;
  const halfPx = (fullPx - GAP_PX) / 2;
  const full = (card: Card, yPx: number): NodePlace => ({
    xPx: EDGE_PX,
    yPx,
    widthPx: fullPx,
    heightPx: cardHeightPx(card.label, fullPx, isBold(card), METRICS),
    column: 0,
  });
  const placed: Placed[] = [{ card: own, place: full(own, topPx) }];
  let yPx = topPx + full(own, topPx).heightPx + STEM_PX;
  const isHalved = (card: Card, side: 0 | 1): boolean => widthPx >= HALVES_FROM_PX && card.place === side;
  const halves = [parties.filter((card) => isHalved(card, 0)), parties.filter((card) => isHalved(card, 1))] as const;
  for (let row = 0; row < Math.max(halves[0].length, halves[1].length); row += 1) {
    const pair = [halves[0][row], halves[1][row]];
    const heightPx = Math.max(
      ...pair.map((card) => (card === undefined ? 0 : cardHeightPx(card.label, halfPx, isBold(card), METRICS))),
    );
    pair.forEach((card, side) => {
      if (card !== undefined)
        placed.push({
          card,
          place: { xPx: EDGE_PX + side * (halfPx + GAP_PX), yPx, widthPx: halfPx, heightPx, column: side },
        });
    });
    yPx += heightPx + GAP_PX;
  }
  for (const card of parties.filter((one) => !halves.flat().includes(one))) {
    placed.push({ card, place: full(card, yPx) });
    yPx += full(card, yPx).heightPx + GAP_PX;
  }
  return { placed, links, endPx: yPx - GAP_PX };
}

/** Straight down from the agreement; what stands between lies over the line, so that a stack hangs on one stem. */
function stemOf(link: CardLink, places: ReadonlyMap<string, NodePlace>): SceneLink["path"] | null {
  const [from, to] = [places.get(link.from), places.get(link.to)];
  if (from === undefined || to === undefined) return null;
  const xPx = to.xPx + to.widthPx / 2;
  return linkPath.straight(xPx, from.yPx + from.heightPx, xPx, to.yPx);
}

/** *Rows*, for narrow screens: each agreement with its parties below, the first twelve; everything else is counted. */
export function layoutRows(request: SceneRequest, title: string): Scene {
  const { overview, overviewIndex: index, texts, view, detail } = request;
  const cards = overviewCards(request);
  const ids = overview.drawn.kind === "all" ? overview.slice.agreements.map(({ id }) => id) : overview.agreements;
  const placed: Placed[] = [];
  const links: CardLink[] = [];
  let yPx = EDGE_PX;
  const add = (group: Group): void => {
    placed.push(...group.placed);
    links.push(...group.links);
    yPx = group.endPx + GROUP_GAP_PX;
  };
  const shown = ids.slice(0, ROW_AGREEMENTS);
  for (const id of shown) {
    const rest = (count: number): Card =>
      cards.rest(`parties@${id}`, texts.moreLabel(count), texts.morePartiesKicker());
    add(placeGroup(rowParts(id, agreementParts(id, index, cards), rest), yPx, request.widthPx));
  }
  const more = overview.matched.agreements - shown.length;
  if (more > 0)
    add(
      placeGroup(
        { cards: [cards.rest("agreements", texts.moreLabel(more), texts.moreAgreementsKicker())], links: [] },
        yPx,
        request.widthPx,
      ),
    );
  const { unnamed } = overview.finding;
  if (unnamed !== null && unnamed.max > 0 && overview.matched.agreements === overview.total.agreements) {
    add(
      placeGroup(
        {
          cards: [cards.rest("unnamed", texts.unnamedLabel(unnamed.min, unnamed.max), texts.unnamedKicker())],
          links: [],
        },
        yPx,
        request.widthPx,
      ),
    );
  }
  const places = new Map(placed.map(({ card, place }) => [card.key, place]));
  const emphasis = emphasize(view.open, new Set(places.keys()), links, detail?.agreements ?? []);
  const parties = new Set(placed.flatMap(({ card: { ref } }) => (ref.kind === "party" ? [ref.id] : [])));
  return {
    layout: "rows",
    widthPx: request.widthPx,
    heightPx: Math.max(yPx - GROUP_GAP_PX, 0) + EDGE_PX,
    title,
    headings: [],
    links: links.flatMap((link) => {
      const path = stemOf(link, places);
      return path === null ? [] : [{ ...link, emphasis: emphasis.link(link), path }];
    }),
    nodes: placed.map(({ card, place }) => toNode(card, place, emphasis.node(card.key), METRICS)),
    notDrawn: { agreements: more, parties: Math.max(0, overview.matched.parties - parties.size) },
  };
}
