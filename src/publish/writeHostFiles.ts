import type { PagePlace } from "../address/listPages.ts";
import { buildManifest } from "./buildManifest.ts";
import { buildSitemap } from "./buildSitemap.ts";
import { formatHeaders } from "./formatHeaders.ts";
import { formatNginx } from "./formatNginx.ts";
import { hostRules } from "./hostRules.ts";
import type { Site } from "./readSite.ts";
import { defaultLanguageOf } from "./writePages.ts";

export interface HostFilesRequest {
  readonly site: Site;
  /** Every page that is its own canonical. */
  readonly pages: readonly PagePlace[];
  /** Language of the dataset. */
  readonly language: string;
  readonly write: (path: string, content: string) => void;
}

/**
 * Writes what hosts and crawlers ask for beside the pages: the site's map (where it has an address), `robots.txt`, which forbids
 * nothing, the manifest, and the headers of every path for Netlify and Cloudflare (`_headers`) and as an example for nginx.
 */
export function writeHostFiles({ site, pages, language, write }: HostFilesRequest): void {
  const { languages, siteName, url } = site;
  if (url !== null) {
    const defaultLanguage = defaultLanguageOf(languages, language);
    const files = buildSitemap({ siteUrl: url, pages, languages, defaultLanguage });
    for (const [path, xml] of files) write(path, xml);
  }
  const sitemap = url === null ? "" : `\nSitemap: ${url}sitemap.xml\n`;
  write("robots.txt", `User-agent: *\nDisallow:\n${sitemap}`);
  write("site.webmanifest", buildManifest(siteName));
  const base = url === null ? "/" : new URL(url).pathname;
  const rules = hostRules(languages);
  write("_headers", formatHeaders(rules, base));
  write("nginx.conf.example", formatNginx(rules, base));
}
