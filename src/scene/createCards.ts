import type { DatasetIndex } from "../dataset/createIndex.ts";
import { SEVERAL_SIDES } from "../dataset/severalSides.ts";
import type { Agreement, Event, Pair, Party, PartyFacts, PartyId } from "../dataset/types.ts";
import { sideShape } from "./sideShape.ts";
import { toneOfSide } from "./toneOfSide.ts";
import type { AgreementPlace, Card, Label, SceneRequest, Stroke } from "./types.ts";

/** What cards are made from: words, links, and one part of the dataset with what it cannot know of its own parties. */
export interface CardSource {
  readonly texts: SceneRequest["texts"];
  readonly href: SceneRequest["href"];
  readonly index: DatasetIndex;
  readonly facts: PartyFacts;
  /** Place of an agreement in the whole dataset, where it is known. */
  readonly placeOfAgreement: (agreement: Agreement) => AgreementPlace | null;
  /** A ring has no columns, so its cards say the side. */
  readonly withSide: boolean;
}

export interface Cards {
  party(id: PartyId): Card | null;
  /** A participant that the source mentions without naming it. */
  unknown(agreement: Agreement, position: number): Card;
  agreement(agreement: Agreement): Card;
  event(event: Event): Card;
  pair(pair: Pair): Card | null;
  rest(key: string, label: Label, kicker: string): Card;
  /** Agreements of a party over the whole dataset. */
  degree(id: PartyId): number;
}

/** Solid where a record says signed, in force or ended; dashed when only announced; dotted when nothing is said. */
function strokeOf(agreement: Agreement): Stroke {
  if (agreement.status === "announced") return "dashed";
  return agreement.status === undefined || agreement.status === "unknown" ? "dotted" : "solid";
}

/** Texts that two parties of this part of the data share: cards alike must tell apart in words whom they mean. */
function sharedLabels({ texts, index }: CardSource): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const party of index.dataset.parties) {
    const { text } = texts.partyLabel(party);
    if (seen.has(text)) shared.add(text);
    seen.add(text);
  }
  return shared;
}

/** The shapes of sides from here on are not told apart at a glance, so their cards say the side in words too. */
const PLAIN_SIDES = 2;

/** Column of a party in *sides*: below when it is in no agreement, in the middle when neither of two sides is its own. */
function placeOf(side: number | null, degree: number): Card["place"] {
  if (degree === 0) return "absent";
  return side === 0 || side === 1 ? side : "middle";
}

/** Makes the cards of one picture; the only place that decides shape, tone and line of a record. */
export function createCards(source: CardSource): Cards {
  const { texts, href, index, facts, placeOfAgreement, withSide } = source;
  const shared = sharedLabels(source);
  const degree = (id: PartyId): number => (Object.hasOwn(facts.degree, id) ? (facts.degree[id] ?? 0) : 0);
  const sideOf = (id: PartyId): number | null => (Object.hasOwn(facts.side, id) ? (facts.side[id] ?? null) : null);
  const partyCard = (party: Party): Card => {
    const agreements = degree(party.id);
    const side = sideOf(party.id);
    const own = { party, side, agreements };
    const label = texts.partyLabel(party);
    const saysSide =
      withSide || shared.has(label.text) || (side !== null && (side >= PLAIN_SIDES || side === SEVERAL_SIDES));
    return {
      key: `party:${party.id}`,
      ref: { kind: "party", id: party.id },
      shape: sideShape(side),
      tone: toneOfSide(side),
      stroke: agreements === 0 ? "dotted" : "solid",
      kicker: texts.partyKicker(own, saysSide),
      ...(saysSide && agreements > 0 ? { shortKicker: texts.partySide(own) } : {}),
      label,
      name: texts.partyName(own),
      href: href({ kind: "party", id: party.id }),
      place: placeOf(side, agreements),
    };
  };
  const made = new Map<PartyId, Card>();
  return {
    degree,
    party: (id) => {
      const party = index.parties.get(id);
      if (party === undefined) return null;
      const card = made.get(id) ?? partyCard(party);
      made.set(id, card);
      return card;
    },
    unknown: (agreement, position) => unknownCard(agreement, position, texts, index),
    agreement: (agreement) => ({
      key: `agreement:${agreement.id}`,
      ref: { kind: "agreement", id: agreement.id },
      shape: "square",
      tone: "agreement",
      stroke: strokeOf(agreement),
      kicker: texts.agreementKicker(agreement),
      label: texts.agreementLabel(agreement),
      name: texts.agreementName(agreement, placeOfAgreement(agreement)),
      href: href({ kind: "agreement", id: agreement.id }),
      place: "middle",
    }),
    event: (event) => ({
      key: `event:${event.id}`,
      ref: { kind: "event", id: event.id },
      shape: "bevel",
      tone: "agreement",
      stroke: "solid",
      kicker: texts.eventKicker(event),
      label: texts.eventLabel(event),
      name: texts.eventName(event),
      href: null,
      place: "middle",
    }),
    pair: (pair) => pairCard(pair, index, texts, href),
    // What is reported and not named is the only count that the list cannot spell out.
    rest: (key, label, kicker) => restCard({ key, label, kicker, isListed: key !== "unnamed", place: "more" }),
  };
}

interface RestCard extends Pick<Card, "label" | "kicker" | "place"> {
  readonly key: string;
  readonly isListed: boolean;
}

function restCard({ key, label, kicker, isListed, place }: RestCard): Card {
  return {
    key: `rest:${key}`,
    ref: { kind: "rest", isListed },
    shape: "square",
    tone: "neutral",
    stroke: "dotted",
    kicker,
    label,
    name: `${kicker}: ${label.text}`,
    href: null,
    place,
  };
}

function unknownCard(agreement: Agreement, position: number, texts: SceneRequest["texts"], index: DatasetIndex): Card {
  const { unknown = "", side } = agreement.participants[position] ?? {};
  const sidePosition = (index.dataset.sides ?? []).findIndex(({ id }) => id === side);
  const seen = sidePosition < 0 ? null : sidePosition;
  return {
    ...restCard({
      key: `${agreement.id}-${position}`,
      label: { text: unknown, all: [unknown] },
      kicker: texts.unknownKicker(),
      isListed: false,
      place: placeOf(seen, 1),
    }),
    shape: sideShape(seen),
    tone: toneOfSide(seen),
  };
}

function pairCard(
  pair: Pair,
  index: DatasetIndex,
  texts: SceneRequest["texts"],
  href: SceneRequest["href"],
): Card | null {
  const [a, b] = [index.parties.get(pair.a), index.parties.get(pair.b)];
  if (a === undefined || b === undefined) return null;
  return {
    key: `pair:${pair.a}~${pair.b}`,
    ref: { kind: "pair", a: pair.a, b: pair.b },
    shape: "square",
    tone: "agreement",
    stroke: "solid",
    kicker: texts.pairKicker(a, b),
    label: texts.pairLabel(pair.count),
    name: texts.pairName(a, b, pair.count),
    href: href(pair.agreement === null ? { kind: "party", id: pair.a } : { kind: "agreement", id: pair.agreement }),
    place: "middle",
  };
}
