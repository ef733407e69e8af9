import { recordTexts } from "./recordTexts.ts";
import type { Agreement, Dataset, Event, Participant, Party } from "./types.ts";

/** Distinct words of the texts, as one text: a search looks for beginnings of words, wherever they stand. */
const wordsOf = (texts: readonly string[]): string => [...new Set(texts.flatMap((text) => text.split(" ")))].join(" ");

const slimParticipant = ({ party, side }: Participant): Participant => ({
  ...(party === undefined ? {} : { party }),
  ...(side === undefined ? {} : { side }),
});

function slimAgreement(agreement: Agreement): Agreement {
  const { id, type, participants, sectors, signed, period, event } = agreement;
  const named = participants.flatMap((participant) => participant.as ?? []);
  return {
    id,
    title: wordsOf([...recordTexts(agreement), ...named]),
    type,
    participants: participants.map(slimParticipant),
    ...(sectors === undefined ? {} : { sectors }),
    ...(signed === undefined ? {} : { signed }),
    ...(period === undefined ? {} : { period }),
    ...(event === undefined ? {} : { event }),
    claims: [],
  };
}

const slimParty = (party: Party): Party => ({
  id: party.id,
  name: wordsOf(recordTexts(party)),
  kind: party.kind,
  ...(party.country === undefined ? {} : { country: party.country }),
});

const slimEvent = ({ id, date, end }: Event): Event => ({
  id,
  name: "",
  ...(date === undefined ? {} : { date }),
  ...(end === undefined ? {} : { end }),
});

/**
 * The part of a dataset that `matchFilter` reads, for embeds that answer the filter of their address before the explorer has come:
 * every filter leaves the same agreements, with the same parties, in the same order. Titles and names are words to search, not texts
 * to show; there are no claims, and no records but agreements that stand, their parties and their events.
 */
export function slimForFilter({ format, language, parties, agreements, events = [] }: Dataset): Dataset {
  const standing = agreements.filter(({ withdrawn }) => withdrawn === undefined);
  const taking = new Set(standing.flatMap(({ participants }) => participants.map(({ party }) => party)));
  const dating = new Set(standing.map(({ event }) => event));
  return {
    format,
    title: "",
    language,
    sources: [],
    parties: parties.filter(({ id }) => taking.has(id)).map(slimParty),
    agreements: standing.map(slimAgreement),
    events: events.filter(({ id }) => dating.has(id)).map(slimEvent),
  };
}
