import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Agreement, Detail } from "../dataset/types.ts";
import { agreementParts, collectAgreements, RING_BOUNDS, type Bounds, type Collection } from "./collectAgreements.ts";
import { detailCards } from "./detailCards.ts";
import type { Card, Picture, SceneRequest } from "./types.ts";

/** One place is kept for the card that counts the rest. */
const BOUNDS: Bounds = { nodes: RING_BOUNDS.nodes - 1, elements: RING_BOUNDS.elements - 1 };

export interface RingRequest {
  readonly request: SceneRequest;
  readonly detail: Detail;
  readonly index: DatasetIndex;
}

function sidesOf(cards: readonly Card[], sides: number): readonly number[] {
  return Array.from(
    { length: sides },
    (_, side) => cards.filter(({ tone, ref }) => ref.kind === "party" && tone === `side${side}`).length,
  );
}

/** The opened agreement with its parties; of more than the bound the first ones, and a card that counts the rest. */
function collectAgreement(agreement: Agreement, { request, detail, index }: RingRequest): Picture {
  const cards = detailCards(request, detail, index, false);
  const parts = agreementParts(agreement.id, index, cards);
  const kept = parts.cards.slice(0, BOUNDS.nodes);
  const more = parts.cards.length - kept.length;
  const rest =
    more === 0 ? [] : [cards.rest("parties", request.texts.moreLabel(more), request.texts.morePartiesKicker())];
  const keys = new Set(kept.map(({ key }) => key));
  return {
    cards: [...kept, ...rest],
    links: parts.links.filter(({ to }) => keys.has(to)),
    agreements: 1,
    parties: sidesOf(kept, index.dataset.sides?.length ?? 0),
    notDrawn: { agreements: 0, parties: more },
  };
}

/** What is opened with its neighbours: an agreement and its parties, or a party, its agreements and their other parties. */
export function collectRing(ring: RingRequest): Picture {
  const { request, detail, index } = ring;
  const cards = detailCards(request, detail, index, false);
  const into: Collection = { cards: new Map(), links: new Map() };
  if (detail.open.kind === "agreement") {
    const agreement = index.agreements.get(detail.open.id);
    if (agreement !== undefined) return collectAgreement(agreement, ring);
  }
  if (detail.open.kind === "party") {
    const party = cards.party(detail.open.id);
    if (party !== null) into.cards.set(party.key, party);
  }
  const drawn = collectAgreements(detail.agreements, index, cards, BOUNDS, into);
  const more = detail.agreements.length - drawn;
  if (more > 0) {
    const rest = cards.rest("agreements", request.texts.moreLabel(more), request.texts.moreAgreementsKicker());
    into.cards.set(rest.key, rest);
  }
  return {
    cards: [...into.cards.values()],
    links: [...into.links.values()],
    agreements: detail.agreements.length,
    parties: sidesOf([...into.cards.values()], index.dataset.sides?.length ?? 0).map((count) =>
      more > 0 ? null : count,
    ),
    notDrawn: { agreements: more, parties: 0 },
  };
}
