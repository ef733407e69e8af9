import { formatPath } from "../address/formatAddress.ts";
import type { PagePlace } from "../address/listPages.ts";
import type { Lang } from "../dataset/types.ts";

/** A file holds at most 50,000 addresses and 50 MB (sitemaps.org, protocol 0.9). */
const URLS_MAX = 50_000;
const BYTES_MAX = 50 * 1024 * 1024;
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>\n`;
const NAMESPACE = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"`;
const SET_START = `${HEAD}<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
const SET_END = `</urlset>\n`;

export interface SitemapRequest {
  readonly siteUrl: string;
  /** Every page that is its own canonical; embeds, redirects and the not-found page are none. */
  readonly pages: readonly PagePlace[];
  readonly languages: readonly Lang[];
  readonly defaultLanguage: Lang;
}

const ENTITY: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&apos;"],
]);

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITY.get(char) ?? char);

/** One address with its translations: the same links that stand in the page. */
function entry({ siteUrl, languages, defaultLanguage }: SitemapRequest, { lang, open }: PagePlace): string {
  const href = (of: Lang): string => escapeXml(siteUrl + formatPath({ lang: of, open }));
  const link = (hreflang: string, of: Lang): string =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href(of)}"/>`;
  const links = [...languages.map((of) => link(of, of)), link("x-default", defaultLanguage)];
  return `<url><loc>${href(lang)}</loc>${links.join("")}</url>\n`;
}

/** Entries in as many files as their number and weight need. */
function split(entries: readonly string[]): readonly string[] {
  const files: string[][] = [[]];
  let bytes = 0;
  for (const one of entries) {
    const last = files.at(-1) ?? [];
    const more = Buffer.byteLength(one);
    if (last.length === URLS_MAX || bytes + more + SET_START.length + SET_END.length > BYTES_MAX) {
      files.push([one]);
      bytes = more;
    } else {
      last.push(one);
      bytes += more;
    }
  }
  return files.map((file) => SET_START + file.join("") + SET_END);
}

/** The site's map by path: `sitemap.xml`, which is an index of `sitemap-1.xml` and so on where one file is too small. */
export function buildSitemap(request: SitemapRequest): ReadonlyMap<string, string> {
  const files = split(request.pages.map((place) => entry(request, place)));
  const [only = ""] = files;
  if (files.length === 1) return new Map([["sitemap.xml", only]]);
  const parts = files.map((file, at) => [`sitemap-${String(at + 1)}.xml`, file] as const);
  const listed = parts.map(([path]) => `<sitemap><loc>${escapeXml(request.siteUrl + path)}</loc></sitemap>\n`);
  return new Map([
    ["sitemap.xml", `${HEAD}<sitemapindex ${NAMESPACE}>\n${listed.join("")}</sitemapindex>\n`],
    ...parts,
  ]);
}
