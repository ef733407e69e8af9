import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Agreement, Party } from "../dataset/types.ts";
import { eventName, partyName } from "./localText.ts";
import { lowerFirst } from "./lowerFirst.ts";
import { sideText } from "./sideText.ts";
import type { Words } from "./types.ts";

const OTHERS_NAMED = 5;

/** Kind and side, for the brackets: "region, Uzbek side". */
function partyFacts(words: Words, index: DatasetIndex, party: Party): string {
  const side = sideText(words, index, index.sideOf(party.id));
  const kind = words.t(`kind.${party.kind}`);
  return side === null ? kind : `${kind}, ${lowerFirst(index, side.text)}`;
}

function otherParties(
  words: Words,
  index: DatasetIndex,
  party: Party,
  agreements: readonly Agreement[],
): readonly string[] {
  const ids = new Set(agreements.flatMap(({ participants }) => participants.flatMap(({ party: id }) => id ?? [])));
  ids.delete(party.id);
  const known = [...ids].flatMap((id) => index.parties.get(id) ?? []);
  const names = known.map((other) => partyName(other, index.dataset.language, words.lang).text);
  if (names.length <= OTHERS_NAMED) return names;
  return [...names.slice(0, OTHERS_NAMED - 1), words.t("sentence.moreParties", { n: names.length - OTHERS_NAMED + 1 })];
}

/** How a party that no agreement names comes to be in the data. */
function whyPresent(words: Words, { dataset, events }: DatasetIndex, { id }: Party): string {
  const { language, attendance = [], statements = [] } = dataset;
  const pieces = new Set<string>();
  for (const { event: eventId, person, presence, represents } of attendance) {
    const event = events.get(eventId);
    if (event === undefined || (person !== id && represents !== id)) continue;
    const values = { event: eventName(event, language, words.lang).text };
    pieces.add(person === id ? words.t(`party.${presence}`, values) : words.t("party.represented", values));
  }
  if (pieces.size === 0 && statements.some(({ mentions }) => mentions?.includes(id)))
    pieces.add(words.t("party.mentioned"));
  return [...pieces].join("");
}

/** The one plain sentence of a party: in how many agreements it is named and with whom. Never that it did not sign. */
export function partySentence(words: Words, index: DatasetIndex, party: Party): string {
  const agreements = index.agreementsOf(party.id).flatMap((id) => index.agreements.get(id) ?? []);
  const values = {
    name: partyName(party, index.dataset.language, words.lang).text,
    about: partyFacts(words, index, party),
  };
  if (agreements.length === 0) return words.t("party.namedNowhere", values) + whyPresent(words, index, party);
  const others = otherParties(words, index, party, agreements);
  if (others.length === 0) return words.t("party.namedAlone", { ...values, n: agreements.length });
  return words.t("party.namedIn", { ...values, n: agreements.length, m: others.length, others: words.list(others) });
}
