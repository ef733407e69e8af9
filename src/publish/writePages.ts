import { formatPath } from "../address/formatAddress.ts";
import type { PagePlace } from "../address/listPages.ts";
import type { Lang } from "../dataset/types.ts";
import { fillDocument, type DocumentShell } from "./fillDocument.ts";
import type { Site } from "./readSite.ts";
import { renderPage, type RenderedPage, type Rendering } from "./renderPage.tsx";

export interface PagesRequest {
  readonly renderings: ReadonlyMap<Lang, Rendering>;
  readonly shell: DocumentShell;
  readonly pages: readonly PagePlace[];
  readonly site: Site;
  /** Language of the dataset, which the bare base opens in where it is built. */
  readonly language: string;
  readonly write: (path: string, content: string) => void;
}

/** Writes every page, then the start page at the bare base and the not-found page; gives their number. */
export function writePages({ renderings, shell, pages, site, language, write }: PagesRequest): number {
  const defaultLanguage = site.languages.find((lang) => lang === language) ?? site.languages[0] ?? "en";
  const render = (place: PagePlace, root?: string): RenderedPage => {
    const rendering = renderings.get(place.lang);
    if (rendering === undefined) throw new Error(`language ${place.lang} is not built`);
    return renderPage(rendering, place, root);
  };
  const writePage = (page: RenderedPage, file: string, canonicalPath: string | null): void => {
    const { open } = page;
    const languages = new Map(site.languages.map((lang) => [lang, formatPath({ lang, open })]));
    write(file, fillDocument(page, shell, { canonicalPath, languages, defaultLanguage }));
  };
  for (const place of pages) {
    const page = render(place);
    writePage(page, `${page.path}index.html`, page.path);
  }
  const start = { lang: defaultLanguage, open: { kind: "start" } } as const;
  writePage(render(start, "./"), "index.html", formatPath(start));
  // Hosts answer any unknown path with this file, so only its links start at the server's root.
  const base = site.url === null ? "/" : new URL(site.url).pathname;
  writePage(render({ lang: defaultLanguage, open: { kind: "missing", path: "" } }, base), "404.html", null);
  return pages.length + 2;
}
