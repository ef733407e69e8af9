import { citedSources } from "../dataset/citedSources.ts";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Detail, Source } from "../dataset/types.ts";
import type { CitationPlace } from "../i18n/citationText.ts";
import { datasetTitle } from "../i18n/localText.ts";
import { recordTitle } from "../i18n/recordTitle.ts";
import type { Words } from "../i18n/types.ts";

/** A date of the precision that is known: `[[2023]]`, `[[2023, 10]]` or `[[2023, 10, 5]]`. */
export interface CslDate {
  readonly "date-parts": readonly [readonly number[]];
}

/** One item of CSL-JSON (Citation Style Language 1.0.2, `csl-data.json`), with the fields that we fill. */
export interface CslItem {
  readonly id: string;
  readonly type: "webpage" | "document";
  readonly title: string;
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly version?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly language?: string;
  readonly URL?: string;
}

function cslDate(iso: string): CslDate {
  return { "date-parts": [iso.split("-").map(Number)] };
}

/** A source under its own title, in its own language. */
function sourceItem(source: Source): CslItem {
  const { author, id, language, publisher, published, retrieved, title, url } = source;
  return {
    id,
    type: url === undefined ? "document" : "webpage",
    title,
    ...(publisher === undefined ? {} : { "container-title": publisher, publisher }),
    ...(author === undefined ? {} : { author: [{ literal: author }] }),
    ...(published === undefined ? {} : { issued: cslDate(published) }),
    ...(retrieved === undefined ? {} : { accessed: cslDate(retrieved) }),
    ...(language === undefined ? {} : { language }),
    ...(url === undefined ? {} : { URL: url }),
  };
}

/**
 * The page of a record and the sources it rests on, for reference managers: the page first, dated by the dataset's own date
 * (never by today's), then each source. Empty where the index does not hold the record. Ids are `<kind>-<id>` and the
 * sources' own.
 */
export function buildCsl(
  words: Words,
  index: DatasetIndex,
  open: Detail["open"],
  { siteName, url }: CitationPlace,
): readonly CslItem[] {
  const title = recordTitle(index, open, words.lang);
  if (title === null) return [];
  const { dataset } = index;
  const page: CslItem = {
    id: `${open.kind}-${open.id}`,
    type: "webpage",
    title: title.text,
    "container-title": datasetTitle(dataset, words.lang).text,
    publisher: siteName,
    ...(dataset.version === undefined ? {} : { version: dataset.version }),
    ...(dataset.updated === undefined ? {} : { issued: cslDate(dataset.updated) }),
    language: title.lang,
    ...(url === null ? {} : { URL: url }),
  };
  const sources = open.kind === "source" ? [] : citedSources(index, open);
  return [page, ...sources.map(sourceItem)];
}
