import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { createSearch, type Search } from "../../src/dataset/createSearch.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";

describe("search", () => {
  let search: Search;
  beforeAll(async () => {
    search = await createSearch(createIndex(tinyDataset));
  });
  const found = (text: string, limit = 8): readonly string[] => search.search(text, limit).map(({ id }) => id);

  it("finds agreements and sources by title, and a source by its publisher", () => {
    expect(found("grain")).toEqual(["sale-more", "sale"]);
    expect(found("региональный")).toEqual(["plan"]);
    expect(found("register")).toEqual(["register"]);
    expect(found("press")).toEqual(["paper"]);
  });

  it("finds a party by an alias, and says which", () => {
    expect(search.search("bran", 1)).toMatchObject([{ kind: "party", id: "mill", matched: "Bran House" }]);
  });

  it("wants all words, and falls back to some only when that finds nothing", () => {
    expect(found("sale grain")).toEqual(["sale"]);
    expect(found("sale nonsense")).toContain("sale");
  });

  it("forgives misspelling only when nothing matches as typed", () => {
    expect(found("regoinal")).toEqual(["plan"]);
    expect(found("constrictor")).toEqual(["constructor"]);
    expect(found("more")).toEqual(["sale-more"]);
  });

  it("leaves withdrawn agreements out", () => {
    expect(found("gone")).toEqual([]);
  });

  it("answers an empty text, punctuation or a limit of none with nothing", () => {
    for (const text of ["", "  ", "—…", "\u0000"]) expect(found(text)).toEqual([]);
    expect(found("grain", 0)).toEqual([]);
    expect(found("grain", 1)).toEqual(["sale-more"]);
  });

  it("never throws, and never gives a record twice or more than asked", () => {
    const words = fc.constantFrom(
      "constructor",
      "__proto__",
      "toString",
      "fargona",
      "Фар",
      "region",
      "\uD800",
      "ʻ",
      "0",
      "grain",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words).map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 5 }), (text, limit) => {
        const hits = search.search(text, limit).map(({ kind, id }) => `${kind}/${id}`);
        expect(new Set(hits).size).toBe(hits.length);
        expect(hits.length).toBeLessThanOrEqual(limit);
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it("finds every record of a made dataset by its own name", async () => {
    const index = createIndex(makeDataset({ seed: 21, agreements: 40 }));
    const made = await createSearch(index);
    for (const { id, name, names } of index.dataset.parties) {
      for (const text of [name, ...Object.values(names ?? {})]) expect(made.search(text, 1)[0]?.id).toBe(id);
    }
    for (const { id, title } of index.dataset.agreements) expect(made.search(title, 1)[0]?.id).toBe(id);
  });

  it("bears an empty dataset", async () => {
    const empty = await createSearch(createIndex({ ...tinyDataset, parties: [], agreements: [], sources: [] }));
    expect(empty.search("anything", 8)).toEqual([]);
  });
});
