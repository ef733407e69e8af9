import { formatPath } from "../address/formatAddress.ts";
import type { Open } from "../address/types.ts";
import { shortDatasetTitle } from "../i18n/localText.ts";
import { jsonLdAgreement } from "./jsonLdAgreement.ts";
import { jsonLdDataset, type DataFile } from "./jsonLdDataset.ts";
import { jsonLdParty, type JsonLdContext } from "./jsonLdParty.ts";
import { jsonLdSource } from "./jsonLdSource.ts";
import type { BreadcrumbNode, JsonLdNode, PageNode } from "./types.ts";

/** The page that structured data describes. */
export interface JsonLdPage {
  readonly open: Open;
  /** Title of the page in previews. */
  readonly title: string;
  /** Description of the page: 50 to 200 characters. */
  readonly description: string;
  /** Files that hold the whole dataset; only the start page names them. */
  readonly files: readonly DataFile[];
}

/** One thing, to be written as one block: checkers count a list inside a block as nothing. */
export type JsonLdBlock = JsonLdNode & { readonly "@context": "https://schema.org" };

function webPage({ words }: JsonLdContext, url: string, mainEntity: string | null): PageNode {
  return {
    "@type": "WebPage",
    "@id": url,
    url,
    inLanguage: words.lang,
    ...(mainEntity === null ? {} : { mainEntity: { "@id": mainEntity } }),
  };
}

function breadcrumb({ index, siteUrl, words }: JsonLdContext, url: string, title: string): BreadcrumbNode {
  const start = siteUrl + formatPath({ lang: words.lang, open: { kind: "start" } });
  const places = [
    { name: shortDatasetTitle(index.dataset, words.lang).text, item: start },
    { name: title, item: url },
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: places.map(({ name, item }, at) => ({ "@type": "ListItem", position: at + 1, name, item })),
  };
}

/** What a page is about; the first is its main entity. */
function entities(context: JsonLdContext, { open, description }: JsonLdPage, url: string): readonly JsonLdNode[] {
  const { index } = context;
  switch (open.kind) {
    case "agreement": {
      const agreement = index.agreements.get(open.id);
      return agreement === undefined ? [] : jsonLdAgreement(context, agreement, { url, description });
    }
    case "party": {
      const party = index.parties.get(open.id);
      return party === undefined ? [] : [jsonLdParty(context, party)];
    }
    case "source": {
      const source = index.sources.get(open.id);
      return source === undefined ? [] : [jsonLdSource(context, source)];
    }
    default:
      return [];
  }
}

const MAIN_ENTITY: Readonly<Record<string, string>> = { agreement: "#agreement", party: "#party", source: "#source" };

function withContext(thing: JsonLdNode): readonly JsonLdBlock[] {
  return typeof thing === "string" ? [] : [{ "@context": "https://schema.org", ...thing }];
}

/**
 * Structured data of a page in the words of schema.org, one block a thing. The start page is a dataset; a page of a record is the
 * record, the page and the way to it; other pages have none. All addresses are absolute.
 */
export function buildJsonLd(context: JsonLdContext, page: JsonLdPage): readonly JsonLdBlock[] {
  const { open, title, description, files } = page;
  if (open.kind === "start") return withContext(jsonLdDataset(context, description, files));
  const fragment = MAIN_ENTITY[open.kind];
  if (fragment === undefined) return [];
  const url = context.siteUrl + formatPath({ lang: context.words.lang, open });
  const about = entities(context, page, url);
  return [
    ...about,
    webPage(context, url, about.length === 0 ? null : url + fragment),
    breadcrumb(context, url, title),
  ].flatMap(withContext);
}
