import type { Overview } from "../dataset/types.ts";
import { addWithin, collectAgreements, PICTURE_BOUNDS, type Bounds, type Collection } from "./collectAgreements.ts";
import type { Cards } from "./createCards.ts";
import { overviewCards } from "./overviewCards.ts";
import { findAbsent } from "./findAbsent.ts";
import type { CardLink, Picture, SceneRequest } from "./types.ts";

/** Dotted cards for those named in no agreement; the list has all of them. */
const ABSENT_LIMIT = 6;
/** Room kept for the cards that count and for the absent. */
const BOUNDS: Bounds = {
  nodes: PICTURE_BOUNDS.nodes - ABSENT_LIMIT - 3,
  elements: PICTURE_BOUNDS.elements - ABSENT_LIMIT - 3,
};

type Summary = Extract<Overview["drawn"], { readonly kind: "summary" }>;

function collectSummary(summary: Summary, cards: Cards, into: Collection): number {
  for (const id of summary.parties) {
    const card = cards.party(id);
    if (card !== null) addWithin({ cards: [card], links: [] }, BOUNDS, into);
  }
  let agreements = 0;
  for (const pair of summary.pairs) {
    const card = cards.pair(pair);
    if (card === null) continue;
    const links = [pair.a, pair.b].map((id): CardLink => ({
      key: `${card.key}>party:${id}`,
      from: card.key,
      to: `party:${id}`,
      kind: "participation",
      stroke: "solid",
    }));
    if (links.every(({ to }) => into.cards.has(to)) && addWithin({ cards: [card], links }, BOUNDS, into))
      agreements += pair.count;
  }
  return agreements;
}

/** Parties with a card, per side; null where the picture is a summary, since a slice cannot tell how many there are. */
function countParties(collection: Collection, sides: number, known: boolean): readonly (number | null)[] {
  return Array.from({ length: sides }, (_, side) => {
    const count = [...collection.cards.values()].filter(
      ({ ref, tone }) => ref.kind === "party" && tone === `side${side}`,
    ).length;
    return known ? count : null;
  });
}

/** Everything an overview draws: its agreements with their parties (or the busiest pairs), what is counted only, who is absent. */
export function collectOverview(request: SceneRequest): Picture {
  const { overview, overviewIndex: index, texts } = request;
  const { drawn, matched, total, finding } = overview;
  const cards = overviewCards(request);
  const into: Collection = { cards: new Map(), links: new Map() };
  const summary = drawn.kind === "summary";
  const agreements = summary
    ? Math.min(collectSummary(drawn, cards, into), matched.agreements)
    : collectAgreements(
        overview.slice.agreements.map(({ id }) => id),
        index,
        cards,
        BOUNDS,
        into,
      );
  const partyCards = [...into.cards.values()].filter(({ ref }) => ref.kind === "party").length;
  const notDrawn = { agreements: matched.agreements - agreements, parties: Math.max(0, matched.parties - partyCards) };
  const parties = countParties(into, overview.slice.sides?.length ?? 0, !summary && notDrawn.agreements === 0);
  const unfiltered = matched.agreements === total.agreements;
  const absent = unfiltered && !summary ? findAbsent(index, cards.degree) : [];
  const extra = [
    ...(notDrawn.parties > 0 && summary
      ? [cards.rest("parties", texts.moreLabel(notDrawn.parties), texts.morePartiesKicker())]
      : []),
    ...(notDrawn.agreements > 0 && !summary
      ? [cards.rest("agreements", texts.moreLabel(notDrawn.agreements), texts.moreAgreementsKicker())]
      : []),
    ...(unfiltered && finding.unnamed !== null && finding.unnamed.max > 0
      ? [cards.rest("unnamed", texts.unnamedLabel(finding.unnamed.min, finding.unnamed.max), texts.unnamedKicker())]
      : []),
    ...absent.slice(0, ABSENT_LIMIT).flatMap((id) => cards.party(id) ?? []),
  ];
  for (const card of extra) into.cards.set(card.key, card);
  return {
    cards: [...into.cards.values()],
    links: [...into.links.values()],
    agreements: summary ? matched.agreements : agreements,
    parties,
    notDrawn,
  };
}
