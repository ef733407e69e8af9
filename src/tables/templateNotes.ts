import { AGREEMENT_TYPES, BASES, PARTY_KINDS, STATUSES } from "../dataset/vocabulary.ts";

/** What stands beside the headers of the template, by sheet and header. */
export const TEMPLATE_NOTES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    "Sources",
    new Map([
      ["id", "Short name for use in the other sheets: a-z, 0-9 and hyphens. Leave it empty and one is made."],
      ["title", "Needed. Title of the article, document or register."],
      ["publisher", "The name that readers see: “… reported”."],
      ["url", "Whole web address, beginning with https://"],
      ["published", "2023, 2023-10 or 2023-10-04, as text."],
      ["language", "Two letters: en, ru, uz."],
    ]),
  ],
  [
    "Parties",
    new Map([
      ["id", "Short name: a-z, 0-9 and hyphens. Leave it empty and one is made of the name."],
      ["name", "Needed. As your main source writes it."],
      ["kind", "Choose from the list. Empty: guessed from the name, and told."],
      ["country", "Name or two letters. Leave it empty when the source does not say."],
      ["parent", "The party that this one belongs to: id or name."],
      ["name_ru", "The name in Russian. Other languages: add a column such as name_kk."],
      ["name_uz", "The name in Uzbek, Latin letters."],
      ["aliases", "Other spellings, one per line or separated by ;"],
      ["iso3166_2", "Code of a region, such as UZ-FA."],
      ["wikidata", "Such as Q488847."],
      ["lat", "Degrees with a point: 40.38"],
      ["place", "What the point is: Fergana, administrative centre. Needed with lat and lon."],
      ["source", "Id or title of a source. Only if the source says something of this party."],
      ["quote", "Words of the source, at most 15."],
    ]),
  ],
  [
    "Agreements",
    new Map([
      ["id", "Short name: a-z, 0-9 and hyphens. Leave it empty and one is made of the title."],
      ["title", "Needed."],
      [
        "type",
        "Choose from the list, or write the words of the source. “event” and “tally” make a row an event or a reported number.",
      ],
      [
        "parties",
        "Needed. Ids or names, separated by ; or one per line. Side in square brackets, role in round ones: tmx [2] (supplier)",
      ],
      ["signed", "2023, 2023-10 or 2023-10-04, as text. Empty when the source does not say."],
      ["period_start", "What the agreement covers."],
      ["sectors", "Separated by ;"],
      ["scope", "What was agreed, one item per line or separated by ;"],
      ["event", "Id or title of a row of type event."],
      ["supersedes", "Ids of agreements that this one replaces."],
      ["count", "For rows of type tally: how many were reported."],
      ["source", "Id or title of a row of Sources. Empty: the file itself counts as the source."],
      ["quote", "Words of the source, character for character, at most 15. More than one: one per line."],
      ["status", "Choose from the list. Empty: signed, where a day of signing is given; else not stated."],
      ["amount", "Digits: 1500000 or 1 500 000. Needs the currency beside it."],
      ["currency", "Three capital letters: USD, EUR, RUB, UZS."],
      ["source_url", "Address of the record or the article, beginning with https://"],
      [
        "basis",
        "stated: the source says it in these words. recorded: a register holds it. inferred: your reading; say in the note how. background: general knowledge; say in the note from where.",
      ],
    ]),
  ],
]);

/** Drop-down lists of the template, by header. */
export const TEMPLATE_LISTS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["kind", PARTY_KINDS],
  ["type", [...AGREEMENT_TYPES, "event", "tally"]],
  ["basis", BASES],
  ["status", STATUSES],
]);
