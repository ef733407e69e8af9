import { cardHeightPx, cardMetrics } from "./cardMetrics.ts";
import { agreementParts, RING_BOUNDS } from "./collectAgreements.ts";
import type { Cards } from "./createCards.ts";
import { detailCards } from "./detailCards.ts";
import type { RingRequest } from "./collectRing.ts";
import { linkPath } from "./linkPath.ts";
import { isBold, toNode, type NodePlace } from "./toNode.ts";
import type { Card, CardLink, Scene, SceneLink } from "./types.ts";

/** Wider than this a card of one line looks empty, so a wide picture centres its stack. */
const WIDEST_PX = 420;
const EDGE_PX = 2;
const GAP_PX = 8;
const STEM_PX = 22;
/** How far a party's agreements stand in, so that one line beside them joins them all. */
const INDENT_PX = 24;
const METRICS = cardMetrics("ring");

interface Row {
  readonly card: Card;
  readonly gapPx: number;
  readonly indentPx: number;
}

interface Drawing {
  readonly rows: readonly Row[];
  readonly links: readonly CardLink[];
  readonly notDrawn: Scene["notDrawn"];
}

const byPlace = (cards: readonly Card[]): readonly Card[] => [
  ...cards.filter(({ place }) => place === 0),
  ...cards.filter(({ place }) => place === 1),
  ...cards.filter(({ place }) => place !== 0 && place !== 1),
];

const stacked = (cards: readonly Card[], indentPx: number): readonly Row[] =>
  cards.map((card, position) => ({ card, gapPx: position === 0 ? STEM_PX : GAP_PX, indentPx }));

/** At most so many parties of an agreement are drawn: a stack of more is longer than two screens of a phone. */
const PARTIES_MOST = 16;

/**
 * The cards that are drawn of too many: the first of every side in turn, so that no side is left out, in the order of all. One card
 * more is drawn rather than counted.
 */
function keepFairly(cards: readonly Card[]): readonly Card[] {
  if (cards.length <= PARTIES_MOST + 1) return cards;
  const counts = new Map<string, number>();
  const ranked = cards.map((card) => {
    // Colour and shape together tell every side, and parties of none, apart.
    const side = `${card.tone} ${card.shape}`;
    const rank = counts.get(side) ?? 0;
    counts.set(side, rank + 1);
    return { card, rank };
  });
  const kept = new Set(ranked.toSorted((a, b) => a.rank - b.rank).slice(0, PARTIES_MOST));
  return ranked.filter((one) => kept.has(one)).map(({ card }) => card);
}

/** First side above the agreement, all others below; of many parties some, and a card that counts the rest. */
function drawAgreement({ request, detail, index }: RingRequest, cards: Cards): Drawing {
  const parts =
    detail.open.kind === "agreement" ? agreementParts(detail.open.id, index, cards) : { cards: [], links: [] };
  const [own, ...parties] = parts.cards;
  if (own === undefined) return { rows: [], links: [], notDrawn: { agreements: 0, parties: 0 } };
  const kept = keepFairly(parties);
  const more = parties.length - kept.length;
  const rest =
    more === 0 ? [] : [cards.rest("parties", request.texts.moreLabel(more), request.texts.morePartiesKicker())];
  const above = kept.filter(({ place }) => place === 0);
  const below = [...byPlace(kept.filter(({ place }) => place !== 0)), ...rest];
  const keys = new Set(kept.map(({ key }) => key));
  return {
    rows: [...stacked(above, 0), { card: own, gapPx: STEM_PX, indentPx: 0 }, ...stacked(below, 0)],
    links: parts.links.filter(({ to }) => keys.has(to)),
    notDrawn: { agreements: 0, parties: more },
  };
}

/** A party, then each of its agreements with the other parties below it; a party met again gets a card of its own. */
function drawParty({ request, detail, index }: RingRequest, cards: Cards): Drawing {
  const own = detail.open.kind === "party" ? cards.party(detail.open.id) : null;
  if (own === null) return { rows: [], links: [], notDrawn: { agreements: 0, parties: 0 } };
  const rows: Row[] = [{ card: own, gapPx: 0, indentPx: 0 }];
  const links: CardLink[] = [];
  const seen = new Set([own.key]);
  let drawn = 0;
  for (const id of detail.agreements) {
    const [agreement, ...parties] = agreementParts(id, index, cards).cards;
    if (agreement === undefined || rows.length + parties.length > RING_BOUNDS.nodes - 1) continue;
    const others = byPlace(parties.filter(({ key }) => key !== own.key)).map((card) =>
      seen.has(card.key) ? { ...card, key: `${card.key}@${id}` } : card,
    );
    rows.push({ card: agreement, gapPx: STEM_PX, indentPx: INDENT_PX }, ...stacked(others, INDENT_PX));
    for (const { key } of [own, ...others]) {
      seen.add(key);
      links.push({
        key: `${agreement.key}>${key}`,
        from: agreement.key,
        to: key,
        kind: "participation",
        stroke: agreement.stroke,
      });
    }
    drawn += 1;
  }
  const more = detail.agreements.length - drawn;
  if (more > 0)
    rows.push({
      card: cards.rest("agreements", request.texts.moreLabel(more), request.texts.moreAgreementsKicker()),
      gapPx: STEM_PX,
      indentPx: INDENT_PX,
    });
  return { rows, links, notDrawn: { agreements: more, parties: 0 } };
}

/** A stem between cards of one stack, or from the opened party down the left and into an agreement. */
function pathOf(from: NodePlace, to: NodePlace): SceneLink["path"] {
  if (from.xPx === to.xPx) {
    const xPx = from.xPx + from.widthPx / 2;
    return from.yPx < to.yPx
      ? linkPath.straight(xPx, from.yPx + from.heightPx, xPx, to.yPx)
      : linkPath.straight(xPx, from.yPx, xPx, to.yPx + to.heightPx);
  }
  const [agreement, party] = from.xPx > to.xPx ? [from, to] : [to, from];
  const spinePx = party.xPx + INDENT_PX / 2;
  const endY = agreement.yPx + agreement.heightPx / 2;
  const startY = party.yPx + party.heightPx;
  const turnY = endY - INDENT_PX / 2;
  return [spinePx, startY, spinePx, (startY + turnY) / 2, spinePx, turnY, spinePx, endY, agreement.xPx, endY];
}

/** *Ring*: what is opened and its neighbours, stacked in full width; at most 60 cards, of one agreement at most 17 parties, the rest counted. */
export function layoutRing(ring: RingRequest, title: string): Scene {
  const { request, detail, index } = ring;
  const cards = detailCards(request, detail, index, true);
  const { rows, links, notDrawn } = detail.open.kind === "party" ? drawParty(ring, cards) : drawAgreement(ring, cards);
  const widthPx = Math.min(request.widthPx - 2 * EDGE_PX, WIDEST_PX);
  const leftPx = (request.widthPx - widthPx) / 2;
  const places = new Map<string, NodePlace>();
  let yPx = EDGE_PX;
  rows.forEach(({ card, gapPx, indentPx }, position) => {
    const ownPx = widthPx - indentPx;
    const heightPx = cardHeightPx(card.label, ownPx, isBold(card), METRICS);
    yPx += position === 0 ? 0 : gapPx;
    places.set(card.key, { xPx: leftPx + indentPx, yPx, widthPx: ownPx, heightPx, column: 0 });
    yPx += heightPx;
  });
  const open = `${detail.open.kind}:${detail.open.id}`;
  return {
    layout: "ring",
    widthPx: request.widthPx,
    heightPx: yPx + EDGE_PX,
    title,
    headings: [],
    links: links.flatMap((link) => {
      const [from, to] = [places.get(link.from), places.get(link.to)];
      return from === undefined || to === undefined
        ? []
        : [{ ...link, emphasis: "near" as const, path: pathOf(from, to) }];
    }),
    nodes: rows.flatMap(({ card }) => {
      const place = places.get(card.key);
      return place === undefined ? [] : [toNode(card, place, card.key === open ? "open" : "near", METRICS)];
    }),
    notDrawn,
  };
}
