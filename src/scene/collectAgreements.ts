import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { AgreementId, PartyId } from "../dataset/types.ts";
import type { Cards } from "./createCards.ts";
import type { Card, CardLink } from "./types.ts";

/** Most nodes, and most nodes and links together, that any picture may hold. */
export interface Bounds {
  readonly nodes: number;
  readonly elements: number;
}

export const PICTURE_BOUNDS: Bounds = { nodes: 150, elements: 600 };
export const RING_BOUNDS: Bounds = { nodes: 60, elements: 600 };

/** Cards and links in the making; a Map, so that each record is drawn once. */
export interface Collection {
  readonly cards: Map<string, Card>;
  readonly links: Map<string, CardLink>;
}

export interface Parts {
  readonly cards: readonly Card[];
  readonly links: readonly CardLink[];
}

/** The cards and links of one agreement; each party once, though it may take part twice. */
export function agreementParts(id: AgreementId, index: DatasetIndex, cards: Cards): Parts {
  const agreement = index.agreements.get(id);
  if (agreement === undefined) return { cards: [], links: [] };
  const own = cards.agreement(agreement);
  const parties = new Map<string, Card>();
  const seen = new Set<PartyId>();
  agreement.participants.forEach(({ party }, position) => {
    if (party !== undefined && seen.has(party)) return;
    if (party !== undefined) seen.add(party);
    const card = party === undefined ? cards.unknown(agreement, position) : cards.party(party);
    if (card !== null) parties.set(card.key, card);
  });
  const links = [...parties.values()].map((card): CardLink => ({
    key: `${own.key}>${card.key}`,
    from: own.key,
    to: card.key,
    kind: "participation",
    stroke: own.stroke,
  }));
  return { cards: [own, ...parties.values()], links };
}

/** Adds parts to a collection; false, and nothing added, when that would pass the bounds. */
export function addWithin(parts: Parts, bounds: Bounds, into: Collection): boolean {
  const nodes = into.cards.size + parts.cards.filter(({ key }) => !into.cards.has(key)).length;
  if (nodes > bounds.nodes || nodes + into.links.size + parts.links.length > bounds.elements) return false;
  for (const card of parts.cards) if (!into.cards.has(card.key)) into.cards.set(card.key, card);
  for (const link of parts.links) into.links.set(link.key, link);
  return true;
}

/** Adds each agreement with its parties if both fit within the bounds. Returns how many are in. */
export function collectAgreements(
  ids: readonly AgreementId[],
  index: DatasetIndex,
  cards: Cards,
  bounds: Bounds,
  into: Collection,
): number {
  return ids.filter((id) => addWithin(agreementParts(id, index, cards), bounds, into)).length;
}
