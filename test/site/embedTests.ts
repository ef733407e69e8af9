import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { formatPath } from "../../src/address/formatAddress.ts";
import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import { listEmbeds } from "../../src/address/listEmbeds.ts";
import type { Dataset } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import type { BuiltPage, BuiltSite } from "./builtSites.ts";
import { findHtmlFaults } from "./findHtmlFaults.ts";

/** Any host will do to resolve links against. */
const HOST = "https://host.example/deep/sub/";
const KB = 1024;

const metaOf = ({ document }: BuiltPage, selector: string): string =>
  document.head.querySelector(`meta[${selector}]`)?.getAttribute("content") ?? "";
const links = ({ document }: BuiltPage): readonly Element[] => [...document.querySelectorAll("a[href]")];
const hrefOf = (link: Element): string => link.getAttribute("href") ?? "";
const isOutside = (href: string): boolean => /^https?:/.test(href);

/** What other sites show in a frame. `url` is the site's public address. */
export function testEmbeds(name: string, site: () => BuiltSite, dataset: () => Dataset, url: string | null): void {
  describe(`${name}: embeds`, () => {
    test("are one for the whole, each agreement and each party, in every language", () => {
      const promised = listEmbeds(dataset(), LANGS).map((place) => `${formatEmbedPath(place)}index.html`);
      expect(site().embeds.map(({ file }) => file)).toEqual(promised.toSorted());
    });

    test("run one inlined script and one of the site after the text, and nothing else: no handler, style attribute, frame or file of another host", () => {
      for (const { file, document } of site().embeds) {
        const scripts = [...document.querySelectorAll("script")];
        const data = scripts.filter(({ type }) => type === "application/json");
        expect(
          data.map(({ id }) => id),
          file,
        ).toEqual(["accord-code", "accord-data", "accord-embed"]);
        for (const { textContent } of data) expect(() => JSON.parse(textContent) as unknown, file).not.toThrow();
        const [inlined, first, ...others] = scripts.filter((script) => !data.includes(script));
        expect(others, file).toEqual([]);
        expect(inlined?.getAttributeNames(), file).toEqual([]);
        expect(first?.getAttributeNames().toSorted(), file).toEqual(["defer", "src"]);
        expect(first?.getAttribute("src"), file).toMatch(/^(?:\.\.\/)+assets\/embed-[0-9a-f]{8}\.js$/);
        expect(site().files, file).toContain(first?.getAttribute("src")?.replace(/^(?:\.\.\/)+/, ""));
        expect(document.body.lastElementChild, file).toBe(first);
        expect(document.querySelectorAll("iframe, img, object, embed, form, base"), file).toHaveLength(0);
        const attributes = [...document.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());
        expect(
          attributes.filter((attribute) => attribute === "style" || attribute.startsWith("on")),
          file,
        ).toEqual([]);
        const sheets = [...document.querySelectorAll("style")].map(({ textContent }) => textContent);
        expect(sheets, file).toHaveLength(1);
        expect(sheets[0], file).not.toMatch(/url\(|@import|\d[dsl]?vh/);
        expect(
          [...document.querySelectorAll("link:not([rel=canonical])")].map((link) => link.getAttribute("href")),
          // The second names a place in the embed itself: where its first frame may be drawn.
        ).toEqual([expect.stringMatching(/^(?:\.\.\/)+icon\.svg$/), "#accord-note"]);
      }
    });

    test("let in one sheet and one inlined script by their hashes, and scripts of the site through one policy", () => {
      for (const page of site().embeds) {
        const [first] = page.document.head.children;
        expect(first?.getAttribute("http-equiv"), page.file).toBe("Content-Security-Policy");
        const sheet = page.document.querySelector("style")?.textContent ?? "";
        const inlined = page.document.querySelector("script")?.textContent ?? "";
        expect((first?.getAttribute("content") ?? "").split("; "), page.file).toEqual([
          "default-src 'none'",
          `script-src 'self' 'sha256-${createHash("sha256").update(inlined).digest("base64")}'`,
          `style-src 'sha256-${createHash("sha256").update(sheet).digest("base64")}'`,
          "img-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types accord",
        ]);
      }
    });

    test("ask to be indexed only where they are shown, and name the full page as the original", () => {
      const pages = new Map(
        listEmbeds(dataset(), LANGS).map((place) => [`${formatEmbedPath(place)}index.html`, formatPath(place)]),
      );
      const withdrawn = dataset().agreements.filter((agreement) => agreement.withdrawn !== undefined);
      for (const page of site().embeds) {
        const isWithdrawn = withdrawn.some(({ id }) => page.file.endsWith(`/agreement/${id}/index.html`));
        expect(metaOf(page, "name=robots"), page.file).toBe(isWithdrawn ? "noindex" : "noindex,indexifembedded");
        const canonical = page.document.head.querySelector("link[rel=canonical]")?.getAttribute("href") ?? null;
        expect(canonical, page.file).toBe(url === null ? null : `${url}${pages.get(page.file) ?? ""}`);
        expect(page.document.documentElement.lang, page.file).toBe(page.file.slice(0, 2));
        expect(page.document.title.trim(), page.file).not.toBe("");
      }
    });

    test("have nothing of the site around them: one heading of the first level, one main, no header, search or menu", () => {
      for (const { file, document } of site().embeds) {
        expect(document.querySelectorAll("h1"), file).toHaveLength(1);
        expect(document.querySelectorAll("main"), file).toHaveLength(1);
        expect(document.querySelectorAll("nav, input, select, button, form, aside"), file).toHaveLength(0);
      }
    });

    test("lead to pages that were built and to sources, beside the host's page, and give no hold on it", () => {
      const files = new Set(site().files);
      for (const page of site().embeds) {
        const { file } = page;
        const from = new URL(file.replace(/index\.html$/, ""), HOST);
        for (const link of links(page)) {
          expect([link.getAttribute("target"), link.getAttribute("rel")], file).toEqual([
            "_blank",
            "noopener noreferrer",
          ]);
          const href = hrefOf(link);
          if (isOutside(href)) continue;
          const { pathname } = new URL(href, from);
          expect(href, file).toMatch(/^(?:\.\.\/)+\w/);
          expect(files, `${file} ${href}`).toContain(`${pathname.slice(new URL(HOST).pathname.length)}index.html`);
        }
        const full = `${file.replace("/embed/", "/").replace(/index\.html$/, "")}`;
        expect(
          links(page).filter((link) => new URL(hrefOf(link), from).href === HOST + full).length,
          file,
        ).toBeGreaterThan(0);
      }
    });

    test("hold as a list whatever a drawing of theirs holds", () => {
      for (const page of site().embeds) {
        const drawn = new Set(
          links(page)
            .filter((link) => link.closest("svg") !== null)
            .map(hrefOf),
        );
        const listed = new Set(
          links(page)
            .filter((link) => link.closest("svg") === null)
            .map(hrefOf),
        );
        expect(
          [...drawn].filter((href) => !listed.has(href)),
          page.file,
        ).toEqual([]);
      }
    });

    test("are valid HTML", () => {
      const faults = new Map<string, string>();
      for (const { file, html } of site().embeds)
        for (const { rule, fault } of findHtmlFaults(file, html)) if (!faults.has(rule)) faults.set(rule, fault);
      expect(Object.fromEntries(faults)).toEqual({});
    });
  });
}

/** How heavy the embeds are; the figures are printed, since a margin that shrinks is worth seeing before it is gone. */
export function testEmbedSizes(site: () => BuiltSite): void {
  test("embeds are light: at most 10 KB with brotli and 60 KB with gzip", () => {
    const sizes = site().embeds.map(({ file }) => {
      const bytes = readFileSync(join(site().dir, file));
      return { file, brotli: brotliCompressSync(bytes).length, gzip: gzipSync(bytes).length };
    });
    const sorted = sizes.toSorted((a, b) => a.brotli - b.brotli);
    const [middle, largest] = [sorted[sorted.length >> 1], sorted.at(-1)];
    process.stdout.write(
      `embeds, brotli bytes: middle ${middle?.brotli}, largest ${largest?.brotli} (${largest?.file ?? ""})\n`,
    );
    for (const { file, brotli, gzip } of sizes) {
      expect(brotli, file).toBeLessThanOrEqual(10 * KB);
      expect(gzip, file).toBeLessThanOrEqual(60 * KB);
    }
  });
}
