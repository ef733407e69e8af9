import { citedSources } from "../dataset/citedSources.ts";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Detail } from "../dataset/types.ts";
import { datasetTitle } from "./localText.ts";
import { recordTitle } from "./recordTitle.ts";
import { sourcePhrase } from "./sourcePhrase.ts";
import type { Words } from "./types.ts";

/** More sources than these are counted instead. */
const SOURCES_NAMED = 3;

export interface CitationPlace {
  readonly siteName: string;
  /** Absolute address of the page; null where it is not known. */
  readonly url: string | null;
}

function sourcesPhrase(words: Words, index: DatasetIndex, open: Detail["open"]): string | null {
  const sources = open.kind === "source" ? [] : citedSources(index, open);
  if (sources.length === 0) return null;
  const named = sources.slice(0, SOURCES_NAMED).map((source) => sourcePhrase(words, source));
  const rest = sources.length - named.length;
  const source = [...named, ...(rest === 0 ? [] : [words.t("sentence.moreSources", { n: rest })])].join("; ");
  return words.t(sources.length === 1 ? "cite.source" : "cite.sources", { source });
}

/** A sentence ends once, also where its last word brings the mark. */
const ended = (sentence: string): string => (/[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`);

/**
 * How to cite the page of a record, as one line of plain text: title, dataset with its version and date, site, sources,
 * address. Null where the index does not hold the record. What the data does not say is left out.
 */
export function citationText(
  words: Words,
  index: DatasetIndex,
  open: Detail["open"],
  { siteName, url }: CitationPlace,
): string | null {
  const title = recordTitle(index, open, words.lang);
  if (title === null) return null;
  const { dataset } = index;
  const where = [
    datasetTitle(dataset, words.lang).text,
    dataset.version === undefined ? undefined : words.t("footer.version", { version: dataset.version }),
    dataset.updated === undefined ? undefined : words.t("cite.updated", { date: words.date(dataset.updated) }),
  ];
  const sentences = [
    words.t("cite.record", { title: title.text }),
    where.filter((part) => part !== undefined).join(", "),
    siteName,
    sourcesPhrase(words, index, open),
  ];
  return [...sentences.filter((sentence) => sentence !== null).map(ended), ...(url === null ? [] : [url])].join(" ");
}
