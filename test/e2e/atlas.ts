import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { formatPath } from "../../src/address/formatAddress.ts";
import { listPages } from "../../src/address/listPages.ts";
import type { Open } from "../../src/address/types.ts";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { parseDataset } from "../../src/dataset/parseDataset.ts";
import type { Agreement, Dataset, Lang, Party } from "../../src/dataset/types.ts";
import {
  agreementTitle,
  partyName,
  shortAgreementTitle,
  shortPartyName,
  sourceTitle,
  type LocalText,
} from "../../src/i18n/localText.ts";
import type { Words } from "../../src/i18n/types.ts";
import { createAllWords } from "../../src/publish/createAllWords.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";

/** Folder of the built site under test. */
export const SITE_DIR = resolve(process.env["SITE_DIR"] ?? "dist");

/** A page of the built site and what its panel is headed with. */
export interface BuiltPage {
  readonly path: string;
  readonly kind: Open["kind"];
  readonly heading: string;
}

/** The data that the site under test was built from: its own download, checked again. */
function readDataset(): Dataset {
  const result = parseDataset(readFileSync(join(SITE_DIR, "data/dataset.json"), "utf8"), "dataset.json");
  if (result.kind === "bad") throw new Error("The built dataset.json does not pass the check.");
  return result.dataset;
}

export const dataset = readDataset();
export const index = createIndex(dataset);
const allWords = createAllWords(LANGS);

/** The words of a language, as the site uses them. */
export function wordsOf(lang: Lang): Words {
  const words = allWords.get(lang);
  if (words === undefined) throw new Error(`No words for ${lang}.`);
  return words;
}

/** Full name of a party in a language. */
export function nameOf(party: Party, lang: Lang): string {
  return partyName(party, dataset.language, lang).text;
}

/** Full title of an agreement in a language. */
export function titleOf(agreement: Agreement, lang: Lang): string {
  return agreementTitle(agreement, dataset.language, lang).text;
}

/** Names as cards and lists show them. */
export function shortNameOf(party: Party, lang: Lang): string {
  return shortPartyName(party, dataset.language, lang).text;
}

/** Titles as cards and lists show them. */
export function shortTitleOf(agreement: Agreement, lang: Lang): string {
  return shortAgreementTitle(agreement, dataset.language, lang).text;
}

/** A text as a heading shows it: with the language it is in, where that is not the page's. */
function marked({ text, lang: own }: LocalText, lang: Lang): string {
  return own === lang ? text : `${text} ${wordsOf(lang).t("text.inLanguage", { language: own })}`;
}

/** What a party's panel is headed with. */
export function partyHeading(party: Party, lang: Lang): string {
  return marked(partyName(party, dataset.language, lang), lang);
}

/** What an agreement's panel is headed with. */
export function agreementHeading(agreement: Agreement, lang: Lang): string {
  return marked(agreementTitle(agreement, dataset.language, lang), lang);
}

function headingOf(open: Open, lang: Lang): string {
  const words = wordsOf(lang);
  switch (open.kind) {
    case "start":
      return words.t("start.howTo");
    case "about":
      return words.t("about.title");
    case "accessibility":
      return words.t("access.title");
    case "missing":
      return words.t("missing.title");
    case "path":
      return words.t("path.title");
    case "agreement": {
      const agreement = index.agreements.get(open.id);
      return agreement === undefined ? "" : agreementHeading(agreement, lang);
    }
    case "party": {
      const party = index.parties.get(open.id);
      return party === undefined ? "" : partyHeading(party, lang);
    }
    case "source": {
      const source = index.sources.get(open.id);
      return source === undefined ? "" : marked(sourceTitle(source, dataset.language, lang), lang);
    }
  }
}

/** Every page that the dataset promises in a language and an explorer takes over, whether it was built or not. */
export function pagesOf(lang: Lang): readonly BuiltPage[] {
  const live = listPages(dataset, [lang]).filter(({ open }) => open.kind !== "accessibility");
  return live.map(({ open }) => ({
    path: formatPath({ lang, open }),
    kind: open.kind,
    heading: headingOf(open, lang),
  }));
}

/** The first record of a list, which every dataset has. */
export function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error("An empty list has no first item.");
  return item;
}

/** Parties that take part in an agreement, in the order of the data. */
export const parties: readonly Party[] = dataset.parties.filter(({ id }) =>
  dataset.agreements.some(({ participants }) => participants.some(({ party }) => party === id)),
);

/**
 * Languages for a test whose subject hardly differs by language: all of them with `FULL`, else one, and not always the same, so
 * that each is walked by some test of every run.
 */
export const someLangs = (turn: number): readonly Lang[] =>
  process.env["FULL"] === undefined ? LANGS.filter((_, at) => at === turn % LANGS.length) : LANGS;
