import { formatPath } from "../address/formatAddress.ts";
import type { PagePlace } from "../address/listPages.ts";
import type { Lang } from "../dataset/types.ts";
import { createPreviews, type PreviewsRequest } from "./createPreviews.ts";
import { fillDocument, type DocumentShell } from "./fillDocument.ts";
import { isIndexed } from "./isIndexed.ts";
import type { AccessSheet, PageCard } from "../pages/types.ts";
import { renderPage, type RenderedPage, type Rendering } from "./renderPage.tsx";

export interface PagesRequest extends PreviewsRequest {
  readonly shell: DocumentShell;
  /** Language of the dataset, which the bare base opens in where it is built. */
  readonly language: string;
  readonly access: AccessSheet;
  readonly write: (path: string, content: string) => void;
}

/** Languages of the default page and of the pages that no address of a language names: the dataset's own where it is built. */
export function defaultLanguageOf(languages: readonly Lang[], language: string): Lang {
  return languages.find((lang) => lang === language) ?? languages[0] ?? "en";
}

/** The pictures that the panel of a record offers. */
function cardOf({ cardsOf }: PagesRequest, place: PagePlace): PageCard | null {
  const { kind } = place.open;
  const cards = kind === "agreement" || kind === "party" ? cardsOf(place) : null;
  return cards === null ? null : { landscape: cards.landscape.path, portrait: cards.portrait?.path ?? null };
}

/** Writes every page with its oEmbed answer, then the start page at the bare base and the not-found page; gives their number. */
export function writePages(request: PagesRequest): number {
  const { renderings, shell, pages, site, language, write } = request;
  const defaultLanguage = defaultLanguageOf(site.languages, language);
  const previewOf = createPreviews(request);
  const renderingOf = (lang: Lang): Rendering => {
    const rendering = renderings.get(lang);
    if (rendering === undefined) throw new Error(`language ${lang} is not built`);
    return rendering;
  };
  const render = (place: PagePlace, root?: string): RenderedPage =>
    renderPage(renderingOf(place.lang), place, { root, card: cardOf(request, place), access: request.access });
  const writePage = (page: RenderedPage, file: string): void => {
    const { lang, open, path } = page;
    const languages = new Map(site.languages.map((other) => [other, formatPath({ lang: other, open })]));
    const preview = previewOf(page);
    const place = {
      canonicalPath: path,
      languages,
      defaultLanguage,
      isIndexed: isIndexed(renderingOf(lang).index, open),
    };
    write(file, fillDocument(page, shell, { ...place, preview }));
    if (preview.oembed !== null) write(`${path}oembed.json`, JSON.stringify(preview.oembed));
  };
  for (const place of pages) {
    const page = render(place);
    writePage(page, `${page.path}index.html`);
  }
  writePage(render({ lang: defaultLanguage, open: { kind: "start" } }, "./"), "index.html");
  // Hosts answer any unknown path with this file, so only its links start at the server's root.
  const base = site.url === null ? "/" : new URL(site.url).pathname;
  const missing = render({ lang: defaultLanguage, open: { kind: "missing", path: "" } }, base);
  write("404.html", fillDocument(missing, shell, { canonicalPath: null, languages: new Map(), defaultLanguage }));
  return pages.length + 2;
}
