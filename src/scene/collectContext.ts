import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { PartyId } from "../dataset/types.ts";
import { addWithin, PICTURE_BOUNDS, type Collection } from "./collectAgreements.ts";
import type { Cards } from "./createCards.ts";
import type { Card, CardLink, Picture } from "./types.ts";

const contextLink = (from: string, to: string): CardLink => ({
  key: `${from}>${to}`,
  from,
  to,
  kind: "context",
  stroke: "dashed",
});

interface Tie {
  readonly from: Card | null;
  readonly to: Card | null;
}

/** Who belongs to whom, who was there for whom, who spoke of whom: pairs of cards in the order of the data. */
function tiesOf(index: DatasetIndex, cards: Cards): readonly Tie[] {
  const { attendance = [], statements = [], parties } = index.dataset;
  const party = (id: PartyId): Card | null => cards.party(id);
  const event = (id: string | undefined): Card | null => {
    const record = id === undefined ? undefined : index.events.get(id);
    return record === undefined ? null : cards.event(record);
  };
  return [
    ...attendance.map(({ person, event: id }) => ({ from: party(person), to: event(id) })),
    ...attendance.flatMap(({ person, represents }) =>
      represents === undefined ? [] : [{ from: party(person), to: party(represents) }],
    ),
    ...statements.flatMap(({ speaker, onBehalfOf, mentions = [] }) =>
      [...(onBehalfOf === undefined ? [] : [onBehalfOf]), ...mentions].map((id) => ({
        from: party(speaker),
        to: party(id),
      })),
    ),
    ...parties.flatMap(({ id, parent }) => (parent === undefined ? [] : [{ from: party(id), to: party(parent) }])),
  ];
}

/**
 * Adds what *network* shows around the agreements: the event they were announced at, who was there, what belongs to what. With
 * `grow` false (a filter is on) only events come in, and lines between cards already there. Never passes the bound.
 */
export function collectContext(picture: Picture, index: DatasetIndex, cards: Cards, grow: boolean): Picture {
  const into: Collection = {
    cards: new Map(picture.cards.map((card) => [card.key, card])),
    links: new Map(picture.links.map((link) => [link.key, link])),
  };
  for (const { ref, key } of picture.cards) {
    const id = ref.kind === "agreement" ? index.agreements.get(ref.id)?.event : undefined;
    const event = id === undefined ? undefined : index.events.get(id);
    if (event === undefined) continue;
    const card = cards.event(event);
    addWithin({ cards: [card], links: [contextLink(key, card.key)] }, PICTURE_BOUNDS, into);
  }
  let waiting = tiesOf(index, cards);
  for (let before = -1; before !== waiting.length;) {
    before = waiting.length;
    waiting = waiting.filter(({ from, to }) => {
      if (from === null || to === null || from.key === to.key) return false;
      const known = [from, to].filter(({ key }) => into.cards.has(key)).length;
      if (known < (grow ? 1 : 2)) return true;
      addWithin({ cards: [from, to], links: [contextLink(from.key, to.key)] }, PICTURE_BOUNDS, into);
      return false;
    });
  }
  return { ...picture, cards: [...into.cards.values()], links: [...into.links.values()] };
}
