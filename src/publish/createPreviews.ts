import { formatEmbedPath } from "../address/formatEmbedPath.ts";
import type { PagePlace } from "../address/listPages.ts";
import type { PageCards } from "../cards/types.ts";
import { createIndex } from "../dataset/createIndex.ts";
import type { Lang } from "../dataset/types.ts";
import { datasetTitle } from "../i18n/localText.ts";
import { shortenText } from "../i18n/shortenText.ts";
import { buildJsonLd, type JsonLdBlock } from "../share/buildJsonLd.ts";
import { buildOembed, type Oembed } from "../share/buildOembed.ts";
import { buildPreview, type MetaTag, type PreviewPicture } from "../share/buildPreview.ts";
import { creditedSources } from "../share/creditedSources.ts";
import { previewDescription } from "../share/previewDescription.ts";
import { previewNames, PREVIEW_TITLE_MAX, type PreviewName } from "../share/previewNames.ts";
import type { Site } from "./readSite.ts";
import type { RenderedPage, Rendering } from "./renderPage.tsx";
import { typedDownloads } from "./typedDownloads.ts";

/** What a page says of itself to readers of links, search engines and content systems. */
export interface PagePreview {
  /** Title of the document, with the site's name. */
  readonly title: string;
  readonly description: string;
  readonly tags: readonly MetaTag[];
  readonly jsonLd: readonly JsonLdBlock[];
  /** What `oembed.json` beside the page holds; null where the page has no embed or the site no address. */
  readonly oembed: Oembed | null;
}

export interface PreviewsRequest {
  readonly renderings: ReadonlyMap<Lang, Rendering>;
  readonly site: Site;
  /** All pages that are built, which have to be told apart. */
  readonly pages: readonly PagePlace[];
  /** Pictures of a page; null where none are drawn. */
  readonly cardsOf: (place: PagePlace) => PageCards | null;
  /** Height of a page's embed in a column of text, px; null where it has none. */
  readonly embedHeightPx: (place: PagePlace) => number | null;
}

/** Part of a description that says what the atlas is about. */
const CONTEXT_MAX = 90;
const NO_NAME: PreviewName = { title: "", isTwin: false, needsLead: false };

/** Texts of a page, unlike those of every other page of its language. */
interface Texts {
  readonly title: string;
  readonly previewTitle: string;
  readonly description: string;
}

function textsOf({ head }: RenderedPage, { words, index, site }: Rendering, name: PreviewName): Texts {
  const about = shortenText(datasetTitle(index.dataset, words.lang).text, { characters: CONTEXT_MAX });
  return {
    title: name.isTwin ? `${name.title} · ${site.siteName}` : head.title,
    previewTitle: name.title,
    description: previewDescription({
      sentence: head.description,
      lead: name.needsLead ? name.title : null,
      context: words.t("preview.context", { dataset: about }),
    }),
  };
}

/** Gives the preview of any page of a build. The names of a language are worked out when its first page asks. */
export function createPreviews(request: PreviewsRequest): (page: RenderedPage) => PagePreview {
  const { renderings, site, pages } = request;
  const hasRecords = pages.some(({ open }) => "id" in open);
  const named = new Map<Lang, ReadonlyMap<string, PreviewName>>();
  const namesOf = ({ index, words }: Rendering): ReadonlyMap<string, PreviewName> => {
    const known = named.get(words.lang);
    if (known !== undefined) return known;
    const shown = hasRecords ? index : createIndex({ ...index.dataset, agreements: [], parties: [], sources: [] });
    const names = previewNames(words, shown);
    named.set(words.lang, names);
    return names;
  };
  return (page) => {
    const rendering = renderings.get(page.lang);
    if (rendering === undefined) throw new Error(`language ${page.lang} is not built`);
    const texts = textsOf(page, rendering, namesOf(rendering).get(page.path) ?? NO_NAME);
    const authors = creditedSources(rendering.index, page.open);
    const picture = pictureOf(request, page);
    const tags = buildPreview(
      {
        title: texts.previewTitle,
        description: texts.description,
        siteName: site.siteName,
        isRecord: "id" in page.open,
        lang: page.lang,
        others: site.languages.filter((lang) => lang !== page.lang),
        url: site.url === null ? null : site.url + page.path,
        picture,
        authors,
      },
      PREVIEW_TITLE_MAX,
    );
    const jsonLd = site.url === null ? [] : jsonLdOf(rendering, site.url, page, texts);
    const { title, description } = texts;
    return { title, description, tags, jsonLd, oembed: oembedOf(request, page, { texts, authors, picture }) };
  };
}

function pictureOf({ site, cardsOf }: PreviewsRequest, place: PagePlace): PreviewPicture | null {
  const cards = site.url === null ? null : cardsOf(place);
  if (cards === null) return null;
  const { path, widthPx, heightPx, alt } = cards.landscape;
  return { url: `${site.url ?? ""}${path}`, widthPx, heightPx, alt };
}

function jsonLdOf(
  { index, words, site }: Rendering,
  siteUrl: string,
  { open }: RenderedPage,
  { previewTitle, description }: Texts,
): readonly JsonLdBlock[] {
  const page = { open, title: previewTitle, description, files: typedDownloads };
  return buildJsonLd({ index, words, siteUrl, siteName: site.siteName }, page);
}

interface Told {
  readonly texts: Texts;
  readonly authors: readonly string[];
  readonly picture: PreviewPicture | null;
}

function oembedOf(
  { site, embedHeightPx }: PreviewsRequest,
  { lang, open, path }: RenderedPage,
  { texts, authors, picture }: Told,
): Oembed | null {
  const embedPath = formatEmbedPath({ lang, open });
  const heightPx = embedHeightPx({ lang, open });
  if (site.url === null || embedPath === null || heightPx === null) return null;
  return buildOembed({
    title: texts.previewTitle,
    siteName: site.siteName,
    siteUrl: site.url,
    pageUrl: site.url + path,
    embedUrl: site.url + embedPath,
    heightPx,
    authors,
    picture,
  });
}
