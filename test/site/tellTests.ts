import { describe, expect, test } from "vitest";
import { measureText } from "../../src/publish/cutText.ts";
import { headText, readHead, type PageHead } from "../../src/publish/readHead.ts";
import { keepOembed } from "../fixtures/keepOembed.ts";
import { readText, type BuiltSite } from "./builtSites.ts";

/** Every tag that readers of links look for ends before this byte of the file. */
const EARLY_BYTES = 32_768;

interface Told {
  readonly file: string;
  /** Path of the page, which its canonical address ends in. */
  readonly path: string;
  readonly html: string;
  readonly head: PageHead;
  readonly document: Document;
}

/** Pages that are meant to be found: all but the not-found page, redirects, and the bare base, which repeats one of them. */
function toldPages(site: BuiltSite): readonly Told[] {
  return site.pages
    .filter(({ file, html }) => file !== "404.html" && file !== "index.html" && !html.includes('http-equiv="refresh"'))
    .map((page) => ({ ...page, path: page.file.replace(/index\.html$/, ""), head: readHead(page.html) }));
}

/** Bytes of a file up to the end of the last match; 0 where nothing matches. */
function lastEnd(html: string, pattern: RegExp): number {
  const last = [...html.matchAll(pattern)].at(-1);
  return last === undefined ? 0 : Buffer.byteLength(html.slice(0, last.index + last[0].length));
}

/** What says something about a page beside the tags of `readHead`: its other languages, and its structured data to the last sign. */
const LANGUAGE_LINK = /<link\b[^>]*\bhreflang=[^>]*>/g;
const STRUCTURED_DATA = /<script type="application\/ld\+json">[^<]*<\/script>/g;

function repeated(pages: readonly Told[], read: (page: Told) => string): readonly string[] {
  const first = new Map<string, string>();
  return pages.flatMap((page) => {
    const text = read(page);
    const other = first.get(text);
    first.set(text, page.file);
    return other === undefined ? [] : [`${page.file} and ${other}: ${text}`];
  });
}

const unescaped = (text: string): string => text.replaceAll("&amp;", "&");

const tag =
  (name: string) =>
  ({ head }: Told): string =>
    headText(head, name) ?? "";

function testTexts(name: string, pages: () => readonly Told[], languages: readonly string[]): void {
  test(`${name}: no two pages have the same title or description`, () => {
    // Made data may itself say that a title is the same in two languages.
    const ofLanguage = ({ path }: Told): string => (name === "tricky" ? path.slice(0, 3) : "");
    for (const read of ["title", "description", "og:title", "og:description", "twitter:title", "twitter:description"])
      expect(
        repeated(pages(), (page) => ofLanguage(page) + tag(read)(page)),
        read,
      ).toEqual([]);
  });

  test(`${name}: titles and descriptions fit every reader, and Discord's bytes tell records apart`, () => {
    for (const page of pages()) {
      for (const one of ["og:title", "twitter:title"]) {
        const text = tag(one)(page);
        expect(measureText(text, "characters"), `${page.file} ${text}`).toBeLessThanOrEqual(70);
        expect(text, page.file).not.toBe(tag("og:site_name")(page));
        expect(text.isWellFormed(), page.file).toBe(true);
      }
      for (const one of ["description", "og:description", "twitter:description"]) {
        const length = measureText(tag(one)(page), "characters");
        expect(length, `${page.file} ${tag(one)(page)}`).toBeGreaterThanOrEqual(50);
        expect(length, `${page.file} ${tag(one)(page)}`).toBeLessThanOrEqual(200);
      }
    }
    for (const lang of languages) {
      const own = pages().filter(({ path }) => path.startsWith(`${lang}/`));
      expect(own.length).toBeGreaterThan(0);
      const shown = (page: Told): string => Buffer.from(tag("og:title")(page)).subarray(0, 67).toString("hex");
      expect(repeated(own, shown), lang).toEqual([]);
    }
  });
}

function testAddresses(name: string, pages: () => readonly Told[], siteUrl: string): void {
  test(`${name}: canonical address, og:url and the map's are one and the same`, () => {
    for (const page of pages()) {
      expect(tag("link canonical")(page), page.file).toBe(siteUrl + page.path);
      expect(tag("og:url")(page), page.file).toBe(siteUrl + page.path);
    }
  });

  test(`${name}: pages name their translations, and each names them back`, () => {
    const links = new Map(
      pages().map(({ path, document }) => [
        siteUrl + path,
        new Map(
          [...document.head.querySelectorAll("link[hreflang]")].map((link) => [
            link.getAttribute("hreflang") ?? "",
            link.getAttribute("href") ?? "",
          ]),
        ),
      ]),
    );
    for (const [address, own] of links) {
      expect([...own.keys()], address).toEqual(["en", "uz", "ru", "x-default"]);
      for (const href of own.values()) expect(links.get(href), `${address} to ${href}`).toEqual(own);
    }
  });

  test(`${name}: every tag stands early, and nothing in it is markup`, () => {
    for (const { file, head, document, html } of pages()) {
      const last = Math.max(...head.tags.map(({ endByte }) => endByte));
      expect(last, file).toBeLessThan(EARLY_BYTES);
      expect(Buffer.byteLength(html.slice(0, html.indexOf("<style>"))), file).toBeLessThan(EARLY_BYTES);
      const allowed = new Set(["meta", "title", "link", "style", "script"]);
      for (const element of document.head.querySelectorAll("*")) {
        expect(allowed, `${file} ${element.localName}`).toContain(element.localName);
        expect(
          element.getAttributeNames().filter((attribute) => attribute.startsWith("on")),
          file,
        ).toEqual([]);
      }
    }
  });
}

function testEarly(name: string, site: () => BuiltSite, pages: () => readonly Told[]): void {
  test(`${name}: language links, metas and structured data of every page end before the byte that readers stop at`, () => {
    for (const { file, html } of site().pages) {
      const metas = readHead(html).tags.map(({ endByte }) => endByte);
      expect(Math.max(...metas), file).toBeLessThan(EARLY_BYTES);
      for (const pattern of [LANGUAGE_LINK, STRUCTURED_DATA])
        expect(lastEnd(html, pattern), `${file} ${pattern.source}`).toBeLessThan(EARLY_BYTES);
    }
    // What is looked for is there: in every language, and on all pages but those about the site.
    for (const { file, html, path } of pages()) {
      expect(lastEnd(html, LANGUAGE_LINK), file).toBeGreaterThan(0);
      expect(lastEnd(html, STRUCTURED_DATA) > 0, file).toBe(!/\/about\/(?:accessibility\/)?$/.test(path));
    }
  });
}

function testBlocks(name: string, site: () => BuiltSite, pages: () => readonly Told[], siteUrl: string): void {
  test(`${name}: structured data parses, and its ids are absolute`, () => {
    for (const { file, path, document } of pages()) {
      const blocks = [...document.querySelectorAll("script[type='application/ld+json']")].map(
        ({ textContent }) => textContent,
      );
      expect(blocks.length > 0, file).toBe(!/\/about\/(?:accessibility\/)?$/.test(path));
      for (const block of blocks) {
        expect(block, file).not.toMatch(/[<>\u2028\u2029]/);
        const value: unknown = JSON.parse(block);
        expect(value, file).toMatchObject({ "@context": "https://schema.org" });
        const ids = block.match(/"@id":"[^"]*"/g) ?? [];
        for (const id of ids)
          expect(JSON.parse(`{${id}}`), file).toEqual({
            "@id": expect.stringMatching(new RegExp(`^${siteUrl}[^\\s]*$`)),
          });
      }
    }
  });

  test(`${name}: every oEmbed answer passes the filter of WordPress, and is named by its page`, () => {
    const files = site().files.filter((file) => file.endsWith("oembed.json"));
    const named = pages().filter(({ path }) => files.includes(`${path}oembed.json`));
    expect(named.length).toBeGreaterThan(3);
    for (const { path, document } of pages()) {
      const link = document.head.querySelector("link[type='application/json+oembed']")?.getAttribute("href") ?? null;
      const isThere = files.includes(`${path}oembed.json`);
      expect(link, path).toBe(isThere ? `${siteUrl}${path}oembed.json` : null);
      expect(isThere, path).toBe(!/^\w\w\/(?:source\/[^/]+|about(?:\/accessibility)?)\/$/.test(path));
    }
    for (const file of files) {
      const answer: unknown = JSON.parse(readText(site(), file));
      expect(answer, file).toMatchObject({
        version: "1.0",
        type: "rich",
        width: expect.any(Number),
        height: expect.any(Number),
        html: expect.any(String),
        provider_url: siteUrl,
      });
      const { html, height } = Object(answer) as { readonly html: string; readonly height: number };
      expect(Number.isInteger(height) && height >= 200 && height <= 1000, `${file} ${height}`).toBe(true);
      const kept = keepOembed(html);
      expect(`${kept?.quotation ?? ""}${kept?.frame ?? ""}`, file).toBe(html);
      expect(html.match(/<[a-z]+/g), file).toEqual(["<blockquote", "<a", "<iframe"]);
      const src = unescaped(/ src="([^"]*)"/.exec(html)?.[1] ?? "");
      expect(site().files, file).toContain(`${src.slice(siteUrl.length)}index.html`);
    }
  });
}

/** What every page tells those who never see it: readers of links, crawlers, content systems. */
export function testTold(name: string, site: () => BuiltSite, siteUrl: string): void {
  describe(`${name}: what pages tell of themselves`, () => {
    const pages = (): readonly Told[] => toldPages(site());
    testTexts(name, pages, ["en", "uz", "ru"]);
    testAddresses(name, pages, siteUrl);
    testEarly(name, site, pages);
    testBlocks(name, site, pages, siteUrl);

    test(`${name}: the map lists exactly these pages, but for withdrawn records, which ask not to be found`, () => {
      const listed = [...readText(site(), "sitemap.xml").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = ""]) =>
        unescaped(loc),
      );
      expect(listed.toSorted()).toEqual(
        pages()
          .filter((page) => tag("robots")(page) === "")
          .map(({ path }) => siteUrl + path)
          .toSorted(),
      );
    });

    test(`${name}: icons and manifest are there, and the not-found page tells nothing but its title`, () => {
      for (const file of ["icon.svg", "apple-touch-icon.png", "site.webmanifest", "_headers", "robots.txt"])
        expect(site().files).toContain(file);
      const missing = readHead(readText(site(), "404.html")).tags.map((one) => one.name);
      expect(missing.filter((one) => /^(?:og:|twitter:|link (?:canonical|oembed))/.test(one))).toEqual([]);
      expect(missing).toContain("robots");
    });
  });
}
