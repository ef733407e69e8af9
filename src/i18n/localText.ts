import { isTextIn } from "../dataset/isTextIn.ts";
import type {
  Agreement,
  Attendance,
  Dataset,
  Event,
  LangText,
  Lang,
  Party,
  Sector,
  Side,
  Source,
  Statement,
  Tally,
} from "../dataset/types.ts";

/** Words of the data with the language that they are in: a BCP 47 tag, for `lang` and for the mark "(in Russian)". */
export interface LocalText {
  readonly text: string;
  readonly lang: string;
}

/** Text for a reader: the original when it is in the reader's language, else its translation, else the original with its own language. */
export function localText(
  original: string,
  translations: LangText | undefined,
  originalLang: string,
  lang: Lang,
): LocalText {
  if (isTextIn(originalLang, lang)) return { text: original, lang };
  const translated = translations?.[lang];
  return translated === undefined ? { text: original, lang: originalLang } : { text: translated, lang };
}

/** Short form where the reader's language has one, else the full text. */
const short = (
  own: string | undefined,
  others: LangText | undefined,
  full: LocalText,
  originalLang: string,
  lang: Lang,
): LocalText => {
  const found = isTextIn(originalLang, lang) ? (own ?? others?.[originalLang] ?? others?.[lang]) : others?.[lang];
  if (found !== undefined) return { text: found, lang };
  // A short original serves only where the full text is in the original's language too: never mix the two.
  const original = own ?? others?.[originalLang];
  return full.lang === originalLang && original !== undefined ? { text: original, lang: originalLang } : full;
};

/** Full name of a party. */
export function partyName(party: Party, language: string, lang: Lang): LocalText {
  return localText(party.name, party.names, language, lang);
}

/** Name for a card: at most 28 characters where the data gives one, else the full name. */
export function shortPartyName(party: Party, language: string, lang: Lang): LocalText {
  return short(undefined, party.shortNames, partyName(party, language, lang), language, lang);
}

/** Full title of an agreement. */
export function agreementTitle(agreement: Agreement, language: string, lang: Lang): LocalText {
  return localText(agreement.title, agreement.titles, language, lang);
}

/** Title for a card: at most 42 characters where the data gives one, else the full title. */
export function shortAgreementTitle(agreement: Agreement, language: string, lang: Lang): LocalText {
  return short(agreement.shortTitle, agreement.shortTitles, agreementTitle(agreement, language, lang), language, lang);
}

/** What was agreed, item by item; none when the source does not say. */
export function scopeTexts({ scope = [], scopes }: Agreement, language: string, lang: Lang): readonly LocalText[] {
  const translated = isTextIn(language, lang) ? undefined : scopes?.[lang];
  const shown = isTextIn(language, lang) || translated !== undefined ? lang : language;
  return (translated ?? scope).map((text) => ({ text, lang: shown }));
}

/** Full name of an event. */
export function eventName(event: Event, language: string, lang: Lang): LocalText {
  return localText(event.name, event.names, language, lang);
}

/** Name of an event for a card: at most 42 characters where the data gives one. */
export function shortEventName(event: Event, language: string, lang: Lang): LocalText {
  return short(undefined, event.shortNames, eventName(event, language, lang), language, lang);
}

/** Where an event took place; null when not stated. */
export function eventPlace({ place, places }: Event, language: string, lang: Lang): LocalText | null {
  return place === undefined ? null : localText(place, places, language, lang);
}

/** Name of a side of the table. */
export function sideLabel(side: Side, language: string, lang: Lang): LocalText {
  return localText(side.label, side.labels, language, lang);
}

/** Name of a sector. */
export function sectorName(sector: Sector, language: string, lang: Lang): LocalText {
  return localText(sector.name, sector.names, language, lang);
}

/** What a reported number counts. */
export function tallyLabel(tally: Tally, language: string, lang: Lang): LocalText {
  return localText(tally.label, tally.labels, language, lang);
}

/** Title of a source; its original is in the source's own language. */
export function sourceTitle(source: Source, language: string, lang: Lang): LocalText {
  return localText(source.title, source.titles, source.language ?? language, lang);
}

/** Note on any record or claim; null when there is none. */
export function noteText(
  { note, notes }: { readonly note?: string; readonly notes?: LangText },
  language: string,
  lang: Lang,
): LocalText | null {
  return note === undefined ? null : localText(note, notes, language, lang);
}

/** Post of a person at an event; null when not stated. */
export function positionText({ position, positions }: Attendance, language: string, lang: Lang): LocalText | null {
  return position === undefined ? null : localText(position, positions, language, lang);
}

/** What was said, in short. */
export function statementSummary(statement: Statement, language: string, lang: Lang): LocalText {
  return localText(statement.summary, statement.summaries, language, lang);
}

/** Title of the whole dataset. */
export function datasetTitle({ title, titles, language }: Dataset, lang: Lang): LocalText {
  return localText(title, titles, language, lang);
}

/** Title of the dataset for a breadcrumb: at most 42 characters where the data gives one. */
export function shortDatasetTitle(dataset: Dataset, lang: Lang): LocalText {
  return short(dataset.shortTitle, dataset.shortTitles, datasetTitle(dataset, lang), dataset.language, lang);
}

/** What the dataset is about; null when it does not say. */
export function datasetDescription({ description, descriptions, language }: Dataset, lang: Lang): LocalText | null {
  return description === undefined ? null : localText(description, descriptions, language, lang);
}
