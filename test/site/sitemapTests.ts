import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { headText, readHead } from "../../src/publish/readHead.ts";
import type { ServedSite } from "./serveBuilt.ts";

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
/** `tUrl` of the schema: these children, each at most once, and `loc` always; others only of another namespace. */
const URL_CHILDREN = ["loc", "lastmod", "changefreq", "priority"];
/** W3C date format, as `tLastmod` allows it: a day or a moment. */
const LAST_CHANGE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;

/** Canonical addresses of the pages that are their own canonical and may be indexed. */
function canonicalPages({ html, url }: ServedSite): readonly string[] {
  return [...html]
    .map(([file, text]) => ({ address: url + file.replace(/index\.html$/, ""), head: readHead(text) }))
    .filter(({ address, head }) => headText(head, "link canonical") === address && headText(head, "robots") === null)
    .map(({ address }) => address)
    .toSorted();
}

/** What crawlers are given to find every page. */
export function testSitemap(site: () => ServedSite): void {
  const read = (file: string): string => readFileSync(join(site().dir, file), "utf8");
  const entries = (): readonly Element[] => {
    const { document } = new JSDOM(read("sitemap.xml"), { contentType: "application/xml" }).window;
    expect([document.documentElement.localName, document.documentElement.namespaceURI]).toEqual(["urlset", SITEMAP]);
    return [...document.documentElement.children];
  };

  describe("sitemap.xml", () => {
    test("lists exactly the canonical pages: no embed, redirect or not-found page", () => {
      const listed = entries().map((entry) => entry.getElementsByTagNameNS(SITEMAP, "loc")[0]?.textContent ?? "");
      expect(listed.toSorted()).toEqual(canonicalPages(site()));
      expect(listed.filter((loc) => loc.includes("/embed/"))).toEqual([]);
      expect(listed.length).toBeGreaterThan(3 * site().dataset.agreements.length);
    });

    test("follows the sitemaps schema: elements, their number, dates and lengths", () => {
      expect(Buffer.byteLength(read("sitemap.xml"))).toBeLessThanOrEqual(52_428_800);
      const all = entries();
      expect(all.length).toBeLessThanOrEqual(50_000);
      for (const entry of all) {
        expect([entry.localName, entry.namespaceURI]).toEqual(["url", SITEMAP]);
        const own = [...entry.children].filter(({ namespaceURI }) => namespaceURI === SITEMAP);
        const names = own.map(({ localName }) => localName);
        expect(names.filter((name) => !URL_CHILDREN.includes(name))).toEqual([]);
        expect(names.length).toBe(new Set(names).size);
        expect(names).toContain("loc");
        for (const { localName, textContent } of own) {
          if (localName === "lastmod") expect(textContent).toMatch(LAST_CHANGE);
          if (localName === "loc") {
            expect(URL.canParse(textContent ?? "")).toBe(true);
            expect(textContent?.length).toBeGreaterThanOrEqual(12);
            expect(textContent?.length).toBeLessThanOrEqual(2048);
          }
        }
      }
    });

    test("is named by robots.txt, which forbids nothing", () => {
      const robots = read("robots.txt");
      expect(robots).toContain(`Sitemap: ${site().url}sitemap.xml`);
      expect(robots).not.toMatch(/^Disallow: *\S/m);
    });
  });
}
