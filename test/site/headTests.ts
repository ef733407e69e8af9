import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rootOf } from "../../src/address/formatAddress.ts";
import { isSheet, type BuiltPage, type BuiltSite } from "./builtSites.ts";

const sha = (algorithm: string, text: string | Uint8Array): string =>
  `${algorithm}-${createHash(algorithm).update(text).digest("base64")}`;

const contentOf = ({ document }: BuiltPage, selector: string): string =>
  document.head.querySelector(selector)?.getAttribute("content") ?? "";

/** Everything that a page loads by itself: what could lead to another host. */
const loaded = ({ document }: BuiltPage): readonly string[] =>
  [...document.querySelectorAll("script[src], link[href], img, source, iframe, object, embed, video, audio, use")].map(
    (element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "",
  );

/** What the head of every page must say and must not do. `site` is asked when a test runs. */
export function testHeads(name: string, site: () => BuiltSite): void {
  describe(`${name}: the head of every page`, () => {
    test("begins with the policy, which lets in one sheet by its hash and otherwise only the site's own files", () => {
      for (const page of site().pages) {
        const [firstElement] = page.document.head.children;
        expect(firstElement?.getAttribute("http-equiv"), page.file).toBe("Content-Security-Policy");
        const policy = firstElement?.getAttribute("content") ?? "";
        const sheets = [...page.document.querySelectorAll("style")];
        expect(sheets, page.file).toHaveLength(1);
        expect(policy, page.file).toContain(`style-src 'self' '${sha("sha256", sheets[0]?.textContent ?? "")}'`);
        for (const part of [
          "default-src 'none'",
          "script-src 'self'",
          "base-uri 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types accord",
        ]) {
          expect(policy.split("; "), page.file).toContain(part);
        }
        expect(policy, page.file).not.toMatch(/unsafe|https?:|\*|data:/);
      }
    });

    test("runs one script, the entry, by its hash; every other script element is data", () => {
      for (const page of site().pages.filter((one) => !isSheet(one))) {
        const scripts = [...page.document.querySelectorAll("script")];
        const run = scripts.filter(({ type }) => !type.endsWith("json"));
        // Where an embed was expected in a frame, hosts answer with the not-found page, which then says so to them.
        const [frame] = page.file === "404.html" ? run.splice(0, 1) : [];
        if (page.file === "404.html") {
          expect(frame?.getAttribute("src")).toMatch(/^\/(?:.*\/)?assets\/embed-[0-9a-f]{8}\.js$/);
          expect([frame?.hasAttribute("defer"), frame?.textContent]).toEqual([true, ""]);
        }
        expect(run, page.file).toHaveLength(1);
        expect(run[0]?.type, page.file).toBe("module");
        expect(run[0]?.textContent, page.file).toBe("");
        const src = run[0]?.getAttribute("src") ?? "";
        const file = src.slice(src.indexOf("assets/"));
        expect(run[0]?.getAttribute("integrity"), page.file).toBe(sha("sha384", readFileSync(join(site().dir, file))));
      }
    });

    test("loads nothing from another host, and holds no inline handler, style attribute or refresh", () => {
      for (const page of site().pages) {
        expect(
          loaded(page).filter(
            (url) => /^(?:[a-z]+:)?\/\//i.test(url) && !url.startsWith("https://example.org/deep/sub/"),
          ),
          page.file,
        ).toEqual([]);
        const attributes = [...page.document.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());
        expect(
          attributes.filter((attribute) => attribute === "style" || attribute.startsWith("on")),
          page.file,
        ).toEqual([]);
        expect(
          page.document.querySelectorAll("meta[http-equiv=refresh], base, iframe, object, embed"),
          page.file,
        ).toHaveLength(0);
      }
    });

    test("I8 names its language and the way back to the site's base", () => {
      for (const { file, document } of site().pages) {
        const lang = /^(en|uz|ru)\//.exec(file)?.[1];
        if (lang !== undefined) expect(document.documentElement.lang, file).toBe(lang);
        const root = document.documentElement.dataset["root"] ?? "";
        if (file !== "404.html") expect(root, file).toBe(rootOf(file.replace(/index\.html$/, "")));
        expect(document.characterSet, file).toBe("UTF-8");
      }
    });

    test("has a title and a description of its own in its language", () => {
      const seen = new Map<string, string>();
      for (const page of site().pages) {
        const { lang } = page.document.documentElement;
        const description = contentOf(page, "meta[name=description]");
        expect(page.document.title.trim(), page.file).not.toBe("");
        expect(description.trim(), page.file).not.toBe("");
        // The bare base shows the start page of its language.
        if (page.file === "index.html") continue;
        for (const text of [`title ${lang} ${page.document.title}`, `description ${lang} ${description}`]) {
          expect(seen.get(text), `${page.file} says the same as another page: ${text}`).toBeUndefined();
          seen.set(text, page.file);
        }
      }
    });

    test("lets the reader zoom", () => {
      for (const page of site().pages) {
        expect(contentOf(page, "meta[name=viewport]"), page.file).toBe("width=device-width,initial-scale=1");
      }
    });
  });
}

/** Addresses that only a site with a public address has. */
export function testCanonical(name: string, site: () => BuiltSite, siteUrl: string | null): void {
  const link = ({ document }: BuiltPage, selector: string): string | null =>
    document.head.querySelector(`link${selector}`)?.getAttribute("href") ?? null;

  test(`I8 ${name}: canonical and language links ${siteUrl === null ? "are left out" : "name the public address, each page and its translations alike"}`, () => {
    for (const page of site().pages) {
      const path = page.file.replace(/index\.html$/, "");
      if (siteUrl === null || page.file === "404.html") {
        expect(link(page, "[rel=canonical]"), page.file).toBeNull();
        expect(page.document.head.querySelectorAll("[hreflang]"), page.file).toHaveLength(0);
        continue;
      }
      const own = path === "" ? `${page.document.documentElement.lang}/` : path;
      expect(link(page, "[rel=canonical]"), page.file).toBe(siteUrl + own);
      const rest = own.replace(/^\w+\//, "");
      for (const lang of ["en", "uz", "ru"]) {
        expect(link(page, `[hreflang=${lang}]`), page.file).toBe(`${siteUrl}${lang}/${rest}`);
        expect(site().files, page.file).toContain(`${lang}/${rest}index.html`);
      }
      expect(link(page, "[hreflang=x-default]"), page.file).toBe(`${siteUrl}en/${rest}`);
    }
  });

  test(`${name}: the not-found page asks not to be indexed`, () => {
    const missing = site().pages.find(({ file }) => file === "404.html");
    expect(missing?.document.head.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
  });
}
