import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatAddress, formatPath, formatQuery, rootOf } from "../../src/address/formatAddress.ts";
import { listPages } from "../../src/address/listPages.ts";
import { NO_FILTER, parseAddress } from "../../src/address/parseAddress.ts";
import type { Dataset } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { forum } from "../fixtures/knownDatasets.ts";
import { anyView } from "./anyView.ts";

const split = (address: string): [string, string] => {
  const at = address.indexOf("?");
  return at < 0 ? [address, ""] : [address.slice(0, at), address.slice(at)];
};

describe("addresses", () => {
  it("give back the very view that they were made from", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const [path, query] = split(formatAddress(view));
        expect(parseAddress(path, query, "en")).toEqual(view);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  it("never throw, whatever the path and the query", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (path, query) => {
        const view = parseAddress(path, query, "ru");
        expect(LANGS).toContain(view.lang);
        expect(() => formatAddress(view)).not.toThrow();
      }),
      { seed: 8, numRuns: 3000 },
    );
  });

  it.each([
    ["", "en", { kind: "start" }],
    ["ru/", "ru", { kind: "start" }],
    ["uz/about/", "uz", { kind: "about" }],
    ["ru/about/accessibility/", "ru", { kind: "accessibility" }],
    ["ru/about/accessibility/more/", "ru", { kind: "missing", path: "ru/about/accessibility/more/" }],
    ["en/agreement/a-1/", "en", { kind: "agreement", id: "a-1" }],
    ["en/agreement/a-1/index.html", "en", { kind: "agreement", id: "a-1" }],
    ["en/party/constructor/", "en", { kind: "party", id: "constructor" }],
    ["en/party/__proto__/", "en", { kind: "missing", path: "en/party/__proto__/" }],
    ["en/party/a/b/", "en", { kind: "missing", path: "en/party/a/b/" }],
    ["de/party/a/", "en", { kind: "missing", path: "de/party/a/" }],
    ["en/nothing/", "en", { kind: "missing", path: "en/nothing/" }],
  ])("reads the path %j", (path, lang, open) => {
    expect(parseAddress(path, "", "en")).toMatchObject({ lang, open });
  });

  it.each([
    ["en/", "?path=a~b-2", { kind: "path", from: "a", to: "b-2" }],
    ["", "?path=a%7Ea", { kind: "path", from: "a", to: "a" }],
    ["ru/index.html", "?q=x&path=constructor~b", { kind: "path", from: "constructor", to: "b" }],
    // The page of a record stays that of the record.
    ["en/party/c/", "?path=a~b", { kind: "party", id: "c" }],
    ["en/about/", "?path=a~b", { kind: "about" }],
    ["en/nothing/", "?path=a~b", { kind: "missing", path: "en/nothing/" }],
    ["en/", "?path=a", { kind: "start" }],
    ["en/", "?path=a~", { kind: "start" }],
    ["en/", "?path=a~b~c", { kind: "start" }],
    ["en/", "?path=a,b", { kind: "start" }],
    ["en/", "?path=__proto__~<b>", { kind: "start" }],
  ])("at %j read the query %j as %j", (path, query, open) => {
    expect(parseAddress(path, query, "en").open).toEqual(open);
  });

  it("ignore parameters and values that they do not know", () => {
    const view = parseAddress(
      "en/",
      "?utm_source=x&fbclid=1&kind=region,galaxy&type=treaty,treaty&sort=up&view=3d&from=12&to=2024&country=uz",
      "en",
    );
    expect(view.filter).toEqual({ ...NO_FILTER, kind: ["region"], type: ["treaty"], to: 2024 });
    expect(view.sort).toBeNull();
    expect(view.view).toBeNull();
  });

  it("stand in one canonical order with readable lists", () => {
    const query = "?view=table&path=c~a&type=treaty&kind=region,company&q=a%20b&sort=-date";
    const canonical = "?q=a+b&kind=region,company&type=treaty&sort=-date&view=table&path=c~a";
    expect(formatQuery(parseAddress("en/", query, "en"))).toBe(canonical);
  });

  it("cut an endless search text", () => {
    expect(parseAddress("en/", `?q=${"я".repeat(5000)}`, "en").filter.q).toHaveLength(200);
  });
});

describe("the way back to the base", () => {
  it.each([
    ["", "./"],
    ["en/", "../"],
    ["en/agreement/a/", "../../../"],
  ])("of %j is %j", (path, root) => expect(rootOf(path)).toBe(root));

  it("joined with a path is that page's address, from every page", () => {
    for (const lang of LANGS) {
      const from = new URL(formatPath({ lang, open: { kind: "about" } }), "https://example.org/deep/sub/");
      const to = rootOf(formatPath({ lang, open: { kind: "about" } })) + formatPath({ lang, open: { kind: "start" } });
      expect(new URL(to, from).pathname).toBe(`/deep/sub/${lang}/`);
    }
  });
});

describe("I7 an address", () => {
  const pathsOf = (dataset: Dataset) => listPages(dataset, LANGS).map(formatPath);

  it("is of ASCII alone, and the same in every language but for its first part", () => {
    for (const path of pathsOf(forum)) expect(path).toMatch(/^(?:en|uz|ru)\/(?:[a-z0-9-]+\/)*$/);
    const [en, uz, ru] = LANGS.map((lang) =>
      listPages(forum, [lang]).map((place) => formatPath(place).slice(lang.length)),
    );
    expect(uz).toEqual(en);
    expect(ru).toEqual(en);
  });

  it("stays when titles, names and the language of the data change", () => {
    const renamed: Dataset = {
      ...forum,
      language: "uz",
      agreements: forum.agreements.map((one) => ({ ...one, title: `Boshqa: ${one.title}`, titles: {} })),
      parties: forum.parties.map((one) => ({ ...one, name: "Фарғона", names: {} })),
      sources: forum.sources.map((one) => ({ ...one, title: "Ўзгарди" })),
    };
    expect(pathsOf(renamed)).toEqual(pathsOf(forum));
  });
});

describe("the list of pages", () => {
  it("has each record once per language, and start, about and accessibility", () => {
    const dataset = {
      agreements: [{ id: "a" }],
      parties: [{ id: "p" }, { id: "q" }],
      sources: [{ id: "s" }],
    } as unknown as Dataset;
    const paths = listPages(dataset, ["en", "ru"]).map(formatPath);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toHaveLength(14);
    expect(paths).toContain("ru/party/q/");
  });
});
