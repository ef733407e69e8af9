import { formatPath } from "../address/formatAddress.ts";
import type { Open } from "../address/types.ts";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Agreement, Detail, Party, Source } from "../dataset/types.ts";
import { agreementSentence } from "../i18n/agreementSentence.ts";
import { countryName } from "../i18n/countryName.ts";
import { datasetTitle, shortPartyName } from "../i18n/localText.ts";
import { partySentence } from "../i18n/partySentence.ts";
import { DOCUMENT_TITLE_MAX, markedRecord, markedTitle, shortenTitle, type MarkedTitle } from "../i18n/markedTitle.ts";
import { shortenText, utf8Bytes } from "../i18n/shortenText.ts";
import { sourceSentence } from "../i18n/sourceSentence.ts";
import type { Words } from "../i18n/types.ts";
import { wholeTitle } from "./wholeTitle.ts";

/** X shows 70 characters of a title (developer.x.com, Cards markup tag reference). */
export const PREVIEW_TITLE_MAX = 70;
/** Discord cuts titles at 67 bytes of UTF-8, where a Cyrillic letter counts double (third-party measurement). */
export const PREVIEW_TITLE_BYTES = 67;
/** What tells twins apart takes at most so much of those bytes, and their title at least so much. */
const DIFFERENCE_BYTES = 40;
const LEAST_BYTES = 12;
const PARTIES_NAMED = 3;

/** How a page is called in previews, unlike every other page of its language. */
export interface PreviewName {
  /** At most `PREVIEW_TITLE_MAX` characters; the first `PREVIEW_TITLE_BYTES` bytes are no other page's, where ids allow. */
  readonly title: string;
  /** Another page has the same title, so that the one above has to stand in its place. */
  readonly isTwin: boolean;
  /** Another page has the same sentence, so that the title has to lead it. */
  readonly needsLead: boolean;
}

interface Draft {
  readonly path: string;
  readonly name: MarkedTitle;
  /** The full title, cut where it is too long. */
  readonly title: string;
  /** A short title that is whole, where the full one would be cut and the data gives one. */
  readonly whole: string | null;
  readonly sentence: string;
  /** What tells the record from one of the same name, best first; asked only where there is one. */
  readonly differences: () => readonly string[];
}

const agreementDifference = (words: Words, { dataset, parties }: DatasetIndex, { participants }: Agreement): string =>
  participants
    .flatMap(({ party: id }) => (id === undefined ? [] : (parties.get(id) ?? [])))
    .slice(0, PARTIES_NAMED)
    .map((party) => shortPartyName(party, dataset.language, words.lang).text)
    .join(" – ");

function partyDifference(words: Words, index: DatasetIndex, { country, parent }: Party): string {
  const above = parent === undefined ? undefined : index.parties.get(parent);
  if (above !== undefined) return shortPartyName(above, index.dataset.language, words.lang).text;
  return country === undefined ? "" : countryName(index, country, words.lang);
}

const sourceDifference = (words: Words, { publisher, published }: Source): string =>
  [publisher, published === undefined ? undefined : words.date(published)]
    .filter((part) => part !== undefined)
    .join(", ");

function draft(
  words: Words,
  index: DatasetIndex,
  open: Detail["open"],
  sentence: string,
  difference: () => string,
): Draft {
  const name = markedRecord(words, index, open) ?? { text: open.id, mark: "" };
  const room = PREVIEW_TITLE_MAX - name.mark.length;
  const whole = name.text.length > room ? wholeTitle(words, index, open, room) : null;
  return {
    path: formatPath({ lang: words.lang, open }),
    name,
    title: shortenTitle(name, PREVIEW_TITLE_MAX),
    whole: whole === null ? null : whole + name.mark,
    sentence,
    differences: () => [difference(), open.id, `${open.kind}/${open.id}`].filter((text) => text !== ""),
  };
}

function draftAll(words: Words, index: DatasetIndex): readonly Draft[] {
  const { agreements, parties, sources } = index.dataset;
  const page = (open: Open, name: MarkedTitle): Draft => {
    const path = formatPath({ lang: words.lang, open });
    const title = shortenTitle(name, PREVIEW_TITLE_MAX);
    return { path, name, title, whole: null, sentence: "", differences: () => [path] };
  };
  return [
    page({ kind: "start" }, markedTitle(words, datasetTitle(index.dataset, words.lang))),
    page({ kind: "about" }, { text: words.t("about.title"), mark: "" }),
    page({ kind: "accessibility" }, { text: words.t("access.title"), mark: "" }),
    ...agreements.map((agreement) =>
      draft(words, index, { kind: "agreement", id: agreement.id }, agreementSentence(words, index, agreement), () =>
        agreementDifference(words, index, agreement),
      ),
    ),
    ...parties.map((party) =>
      draft(words, index, { kind: "party", id: party.id }, partySentence(words, index, party), () =>
        partyDifference(words, index, party),
      ),
    ),
    ...sources.map((source) =>
      draft(words, index, { kind: "source", id: source.id }, sourceSentence(words, index, source, 0), () =>
        sourceDifference(words, source),
      ),
    ),
  ];
}

/** A title that ends in what tells it apart, all within the bytes that Discord shows. */
function tellApart({ name, differences: differencesOf }: Draft, attempt: number): string {
  const differences = differencesOf();
  const difference = differences[Math.min(attempt, differences.length - 1)] ?? "";
  // An id is told whole: it alone is certain to be the record's own.
  const isId = attempt >= differences.length - 2;
  const told = isId ? difference : shortenText(difference, { characters: DIFFERENCE_BYTES, bytes: DIFFERENCE_BYTES });
  const room = PREVIEW_TITLE_BYTES - utf8Bytes(told) - " ()".length;
  if (room < LEAST_BYTES) return told;
  const title = `${shortenText(name.text, { characters: room, bytes: room })} (${told})`;
  return title.length + name.mark.length <= PREVIEW_TITLE_MAX ? title + name.mark : title;
}

/** Keys that more than one draft has. */
function repeated<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlySet<string> {
  const [seen, twice] = [new Set<string>(), new Set<string>()];
  for (const item of items) {
    const key = keyOf(item);
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return twice;
}

const firstBytes = (text: string): string => {
  let [start, used] = ["", 0];
  for (const sign of text) {
    used += utf8Bytes(sign);
    if (used > PREVIEW_TITLE_BYTES) break;
    start += sign;
  }
  return start;
};

/** Ways to tell twins apart, each tried only on those that the one before left alike. */
const ATTEMPTS = 3;

interface Titled {
  readonly draft: Draft;
  readonly title: string;
}

/** Whole titles where there are any, save those that begin alike: there the full title, though cut, says more. */
function firstTitles(drafts: readonly Draft[]): readonly Titled[] {
  const titled = drafts.map((one) => ({ draft: one, title: one.whole ?? one.title }));
  const same = repeated(titled, ({ title }) => firstBytes(title));
  return titled.map((one) => (same.has(firstBytes(one.title)) ? { ...one, title: one.draft.title } : one));
}

/**
 * Names of all pages of a language for previews, by path: the full title where it fits, else a short one that is whole. Titles that begin alike get what tells them apart: an agreement its
 * parties, a party its country or what it is part of, a source its publisher and date, and in the end the record's id.
 */
export function previewNames(words: Words, index: DatasetIndex): ReadonlyMap<string, PreviewName> {
  const drafts = draftAll(words, index);
  const fullOf = ({ name }: Draft): string => shortenTitle(name, DOCUMENT_TITLE_MAX);
  // Longer sentences are cut there in every preview.
  const sentenceOf = ({ sentence }: Draft): string => sentence.slice(0, 150);
  const [twins, alike] = [repeated(drafts, fullOf), repeated(drafts, sentenceOf)];
  let titled = firstTitles(drafts);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const same = repeated(titled, ({ title }) => firstBytes(title));
    if (same.size === 0) break;
    titled = titled.map((one) =>
      same.has(firstBytes(one.title)) ? { draft: one.draft, title: tellApart(one.draft, attempt) } : one,
    );
  }
  return new Map(
    titled.map(({ draft: one, title }) => [
      one.path,
      { title, isTwin: twins.has(fullOf(one)), needsLead: one.sentence !== "" && alike.has(sentenceOf(one)) },
    ]),
  );
}
