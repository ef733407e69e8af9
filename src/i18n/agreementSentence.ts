import type { DatasetIndex } from "../dataset/createIndex.ts";
import { isReport } from "../dataset/isReport.ts";
import type { Agreement, Participant } from "../dataset/types.ts";
import { capitalise } from "./capitalise.ts";
import { disputedText } from "./disputedText.ts";
import { localText, partyName, scopeTexts } from "./localText.ts";
import { lowerFirst } from "./lowerFirst.ts";
import type { MessageId } from "./catalogs/en.ts";
import type { Words } from "./types.ts";

/** More names than these are counted instead, so that the sentence stays one. */
const PARTIES_NAMED = 6;
const SOURCES_NAMED = 3;
const SCOPE_NAMED = 3;

/** At most `most` items, the rest as one last item. */
const upTo = (items: readonly string[], most: number, rest: (left: number) => string): readonly string[] =>
  items.length <= most ? items : [...items.slice(0, most - 1), rest(items.length - most + 1)];

function partyList(
  words: Words,
  { dataset, parties, sides }: DatasetIndex,
  participants: readonly Participant[],
): readonly string[] {
  const order = [...sides.keys()];
  const place = ({ side }: Participant): number =>
    side === undefined || !order.includes(side) ? order.length : order.indexOf(side);
  const names = participants
    .toSorted((a, b) => place(a) - place(b))
    .map(({ party: id, unknown, as }) => {
      const party = id === undefined ? undefined : parties.get(id);
      if (party !== undefined) return partyName(party, dataset.language, words.lang).text;
      return unknown === undefined ? (as ?? id ?? "") : words.t("party.unknown", { reason: unknown });
    });
  return [...new Set(names)];
}

/**
 * Publishers that say the agreement exists, where there are none the tables that do, by the names of their files; those who
 * only dispute something or stand for general knowledge are left out.
 */
function publisherList({ sources }: DatasetIndex, { claims }: Agreement): readonly string[] {
  const reports = claims.filter(isReport);
  const telling = reports.length === 0 ? claims.slice(0, 1) : reports;
  const named = telling.flatMap(({ source }) => sources.get(source)?.publisher ?? []);
  const tables = telling.flatMap(({ locator, source }) =>
    locator !== undefined && sources.get(source)?.title === locator.file ? locator.file : [],
  );
  return [...new Set(named.length === 0 ? tables : named)];
}

function typePhrase(words: Words, { type, typeText }: Agreement): string {
  return type === "other" && typeText !== undefined
    ? words.t("typePhrase.otherNamed", { text: typeText })
    : words.t(`typePhrase.${type}`);
}

/** What was agreed, when the reader's language has it: inside the sentence if it fits there, else after it. */
function scopePieces(
  words: Words,
  index: DatasetIndex,
  agreement: Agreement,
): { readonly about: string; readonly covers: string } {
  const items = scopeTexts(agreement, index.dataset.language, words.lang);
  if (items.length === 0 || items.some(({ lang }) => lang !== words.lang)) return { about: "", covers: "" };
  const lowered = upTo(
    items.map(({ text }) => lowerFirst(index, text)),
    SCOPE_NAMED,
    () => words.t("sentence.andMore"),
  );
  // A comma inside an item would blur where the next one starts.
  const scope = lowered.some((text) => text.includes(",")) ? lowered.join("; ") : words.list(lowered);
  const fits = lowered.every((text) => /^[\p{Ll}\p{N}]/u.test(text));
  return fits
    ? { about: words.t("sentence.about", { scope }), covers: "" }
    : { about: "", covers: words.t("sentence.covers", { scope }) };
}

function periodPiece(words: Words, { start, end }: NonNullable<Agreement["period"]>): string {
  const isYear = (iso: string): boolean => iso.length === 4;
  if (start !== undefined && end !== undefined) {
    if (!isYear(start) || !isYear(end))
      return words.t("sentence.dates", { start: words.date(start), end: words.date(end) });
    return words.t(start === end ? "sentence.year" : "sentence.years", { period: words.dateRange(start, end) });
  }
  if (start !== undefined) return words.t("sentence.from", { start: words.date(start) });
  return end === undefined ? "" : words.t("sentence.until", { end: words.date(end) });
}

/** Whether only sources' own words say who takes part: a table that names one party may have left out others. */
const namesParties = ({ claims }: Agreement): boolean =>
  claims.every(({ basis, fields }) => basis === "stated" || fields?.includes("participants") !== true);

/** Who reported what between whom, and whether it may count as several. */
function reportSentence(words: Words, index: DatasetIndex, agreement: Agreement): string {
  const publishers = publisherList(index, agreement);
  const parties = partyList(words, index, agreement.participants);
  const id: MessageId = parties.length === 1 ? "sentence.oneParty" : "sentence.agreement";
  const named = upTo(publishers, SOURCES_NAMED, (n) => words.t("sentence.moreSources", { n }));
  const sentence = words.t(id, {
    publishers: publishers.length === 0 ? words.t("sentence.someSource") : words.list(named),
    sources: Math.max(1, publishers.length),
    type: typePhrase(words, agreement),
    parties: words.list(upTo(parties, PARTIES_NAMED, (n) => words.t("sentence.moreParties", { n }))),
    named: String(namesParties(agreement)),
    period:
      agreement.period === undefined
        ? ""
        : disputedText(words, agreement, "period", periodPiece(words, agreement.period)),
    ...scopePieces(words, index, agreement),
  });
  // A publisher's own spelling (a name in small letters) is kept at the start.
  const { countsAs } = agreement;
  const several = countsAs === undefined || countsAs.max <= 1 ? "" : words.t("sentence.countsAs", countsAs);
  return (publishers.length === 0 ? capitalise(sentence) : sentence) + several;
}

/** The sentence for a place that says of a withdrawal itself: of a withdrawn record only as what it said. */
export function saidSentence(words: Words, index: DatasetIndex, agreement: Agreement): string {
  const sentence = reportSentence(words, index, agreement);
  return agreement.withdrawn === undefined ? sentence : words.t("sentence.said", { sentence });
}

/**
 * The one plain sentence of an agreement: panel, alternative text, description and share text all use it, so they cannot disagree.
 * It says who reported what between whom; never that anything was signed. Names are not inflected in any language. That a record
 * was withdrawn comes first, since texts are cut at their end.
 */
export function agreementSentence(words: Words, index: DatasetIndex, agreement: Agreement): string {
  const said = saidSentence(words, index, agreement);
  const { withdrawn } = agreement;
  if (withdrawn === undefined) return said;
  const { text } = localText(withdrawn.reason, withdrawn.reasons, index.dataset.language, words.lang);
  const reason = /[.!?…]$/.test(text) ? text : `${text}.`;
  return words.t("sentence.withdrawn", { date: words.date(withdrawn.date), reason, said });
}
