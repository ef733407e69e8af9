import { describe, expect, it } from "vitest";
import { listPages } from "../../src/address/listPages.ts";
import type { PagePlace } from "../../src/address/listPages.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { buildSitemap } from "../../src/publish/buildSitemap.ts";
import { formatHeaders } from "../../src/publish/formatHeaders.ts";
import { formatNginx } from "../../src/publish/formatNginx.ts";
import { hostRules } from "../../src/publish/hostRules.ts";
import type { Site } from "../../src/publish/readSite.ts";
import { writeHostFiles } from "../../src/publish/writeHostFiles.ts";
import { small } from "../fixtures/knownDatasets.ts";

const SITE: Site = {
  siteName: "Test </Atlas>",
  url: null,
  dataset: "small.json",
  languages: LANGS,
  report: null,
  look: null,
};

function filesOf(url: string | null): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const pages = listPages(small, LANGS);
  writeHostFiles({ site: { ...SITE, url }, pages, language: "uz", write: (path, text) => files.set(path, text) });
  return files;
}

const count = (text: string, part: string): number => text.split(part).length - 1;

describe("the site's map", () => {
  it("lists every page with its translations, the dataset's language as the default", () => {
    const xml = filesOf("https://example.org/a/").get("sitemap.xml") ?? "";
    expect(count(xml, "<loc>")).toBe(listPages(small, LANGS).length);
    expect(xml).toContain(
      '<url><loc>https://example.org/a/ru/party/north/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/a/en/party/north/"/>',
    );
    expect(xml).toContain('hreflang="x-default" href="https://example.org/a/uz/party/north/"');
  });

  it("is left out where the site has no address, and robots.txt then names none", () => {
    const files = filesOf(null);
    expect([...files.keys()]).toEqual(["robots.txt", "site.webmanifest", "_headers", "nginx.conf.example"]);
    expect(files.get("robots.txt")).toBe("User-agent: *\nDisallow:\n");
    expect(filesOf("https://example.org/a/").get("robots.txt")).toBe(
      "User-agent: *\nDisallow:\n\nSitemap: https://example.org/a/sitemap.xml\n",
    );
  });

  it("is an index of several above 50,000 pages", () => {
    const pages = Array.from({ length: 50_001 }, (): PagePlace => ({ lang: "en", open: { kind: "about" } }));
    const request = { siteUrl: "https://example.org/", languages: ["en"] as const, defaultLanguage: "en" as const };
    const files = buildSitemap({ ...request, pages });
    expect([...files.keys()]).toEqual(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]);
    expect([...files.values()].map((xml) => count(xml, "<url>"))).toEqual([0, 50_000, 1]);
    expect(files.get("sitemap.xml")).toContain("<sitemap><loc>https://example.org/sitemap-2.xml</loc></sitemap>");
    expect([...buildSitemap({ ...request, pages: pages.slice(1) }).keys()]).toEqual(["sitemap.xml"]);
  });

  it("is split by weight too, and escapes what XML would read", () => {
    const siteUrl = `https://example.org/${"long-path/".repeat(150)}a&b/`;
    const pages = Array.from({ length: 10_000 }, (): PagePlace => ({ lang: "en", open: { kind: "about" } }));
    const files = buildSitemap({ siteUrl, pages, languages: ["en", "uz", "ru"], defaultLanguage: "en" });
    expect(files.size).toBeGreaterThan(2);
    for (const xml of files.values()) {
      expect(Buffer.byteLength(xml)).toBeLessThanOrEqual(50 * 1024 * 1024);
      expect(xml).not.toMatch(/&(?!amp;)/);
    }
  });
});

describe("headers", () => {
  const rules = hostRules(LANGS);
  /** Rules as hosts read them: `*` is anything, a name one folder. */
  const matches = (path: string, address: string): boolean =>
    new RegExp(`^${path.replaceAll(".", "\\.").replace(/:\w+/g, "[^/]+").replace("*", ".*")}$`).test(address);
  const headersOf = (address: string): readonly (readonly [string, string])[] =>
    rules.filter(({ path }) => matches(path, address)).flatMap(({ headers }) => headers);

  it.each([
    ["", "max-age=0", "frame-ancestors 'self'"],
    ["ru/", "max-age=0", "frame-ancestors 'self'"],
    ["uz/agreement/bridge/", "max-age=0", "frame-ancestors 'self'"],
    ["en/embed/agreement/bridge/", "max-age=0", "frame-ancestors *"],
    ["en/embed/", "max-age=0", "frame-ancestors *"],
    ["assets/main-1.js", "immutable", undefined],
    ["og/0123.png", "immutable", undefined],
    ["data/dataset.json", "max-age=0", undefined],
  ])("of “%s” hold %s and %s", (address, cache, framing) => {
    const headers = new Map(headersOf(address));
    expect(headers.get("Cache-Control")).toContain(cache);
    expect(headers.get("Content-Security-Policy")).toBe(framing);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  });

  it("are each given by one rule, since hosts join what several say", () => {
    const addresses = [
      "",
      "oembed.json",
      "x.png",
      "agreement/bridge/",
      "agreement/bridge/oembed.json",
      "embed/party/a/",
    ];
    for (const address of [...addresses, ...addresses.map((one) => `en/${one}`), "assets/a.js", "site.webmanifest"]) {
      const names = headersOf(address).map(([name]) => name);
      expect(new Set(names).size, address).toBe(names.length);
    }
  });

  it("never forbid framing in the old way, and are few enough for Cloudflare", () => {
    expect(JSON.stringify(rules)).not.toMatch(/x-frame-options/i);
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(headersOf("uz/oembed.json")).toContainEqual(["Content-Type", "application/json; charset=utf-8"]);
    expect(headersOf("uz/party/north/oembed.json")).toContainEqual(["Content-Type", "application/json; charset=utf-8"]);
  });

  it("start at the site's sub-path in both forms", () => {
    const text = formatHeaders(rules, "/a/b/");
    expect(text).toContain("/a/b/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");
    for (const line of text.split("\n").filter((one) => one !== ""))
      expect(line).toMatch(/^(?:\/a\/b\/|  [A-Z][\w-]+: \S)/);
  });

  it("are the same in the example for nginx", () => {
    const text = formatNginx(rules, "/a/b/");
    const maps = new Map(
      [...text.matchAll(/map \$uri_asked (\S+) \{\n([^}]*)\}/g)].map(([, name = "", body = ""]) => [
        name,
        [...body.matchAll(/"~(\S+)" "([^"]*)";/g)].map(([, pattern = "", value = ""]) => ({ pattern, value })),
      ]),
    );
    for (const address of ["", "ru/", "uz/agreement/bridge/", "en/embed/party/a/", "assets/a.js", "data/d.json", "x"]) {
      const told = [...text.matchAll(/add_header (\S+) (\S+) always;/g)].flatMap(([, header = "", name = ""]) => {
        const found = (maps.get(name) ?? []).find(({ pattern }) => new RegExp(pattern).test(`/a/b/${address}`));
        return found === undefined ? [] : [`${header}: ${found.value}`];
      });
      const wanted = headersOf(address).filter(([name]) => name !== "Content-Type");
      expect(told.toSorted(), address).toEqual(wanted.map(([name, value]) => `${name}: ${value}`).toSorted());
    }
    expect(text).toContain("error_page 404 /a/b/404.html;");
  });
});

it("the manifest names the site, and its paths are relative", () => {
  const manifest: unknown = JSON.parse(filesOf(null).get("site.webmanifest") ?? "");
  expect(manifest).toMatchObject({ name: "Test </Atlas>", start_url: "./", scope: "./" });
  expect(JSON.stringify(manifest)).not.toMatch(/"(?:\/|https?:)/);
});
