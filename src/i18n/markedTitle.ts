import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Detail } from "../dataset/types.ts";
import { LANGS } from "../dataset/vocabulary.ts";
import type { LocalText } from "./localText.ts";
import { recordTitle } from "./recordTitle.ts";
import { shortenText } from "./shortenText.ts";
import type { Words } from "./types.ts";

/**
 * Title of a page outside the page, in tabs, results and previews. The mark, which begins with a space or is empty, tells apart
 * what is named alike in several languages: the kind of a party, the language of a title that is not translated, that the record was withdrawn.
 */
export interface MarkedTitle {
  readonly text: string;
  readonly mark: string;
}

/** Longer titles of documents are cut: tabs and results show far less, and a head has to be short. In characters. */
export const DOCUMENT_TITLE_MAX = 200;

/** A title with the mark "(in English)" where it is not in the language of the page. */
export function markedTitle(words: Words, { text, lang }: LocalText): MarkedTitle {
  return { text, mark: lang === words.lang ? "" : ` ${words.t("text.inLanguage", { language: lang })}` };
}

/** Title of a record with its mark; null when the index does not hold it. */
export function markedRecord(words: Words, index: DatasetIndex, open: Detail["open"]): MarkedTitle | null {
  const title = recordTitle(index, open, words.lang);
  if (title === null) return null;
  const party = open.kind === "party" ? index.parties.get(open.id) : undefined;
  if (party !== undefined) {
    const isElsewhere = LANGS.some(
      (lang) => lang !== words.lang && recordTitle(index, open, lang)?.text === title.text,
    );
    return { text: title.text, mark: isElsewhere ? ` (${words.t(`kind.${party.kind}`)})` : "" };
  }
  const { text, mark } = markedTitle(words, title);
  const isWithdrawn = open.kind === "agreement" && index.agreements.get(open.id)?.withdrawn !== undefined;
  return { text, mark: isWithdrawn ? `${mark} ${words.t("withdrawn.mark")}` : mark };
}

/** A title of at most so many characters; its mark stays whole. */
export function shortenTitle({ text, mark }: MarkedTitle, characters: number): string {
  return shortenText(text, { characters: characters - mark.length }) + mark;
}
