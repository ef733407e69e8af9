import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { hasFilter } from "../../src/dataset/hasFilter.ts";
import { matchFilter } from "../../src/dataset/matchFilter.ts";
import type { Filter } from "../../src/dataset/types.ts";
import { AGREEMENT_TYPES, PARTY_KINDS } from "../../src/dataset/vocabulary.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";

const NONE: Filter = { q: "", kind: [], side: [], country: [], sector: [], type: [], from: null, to: null };
const tiny = createIndex(tinyDataset);
const ALL = ["plan", "sale", "sale-more", "loan", "talk"];

/** Ids come from the data, as they would from an address. */
const side = (id: string): Filter["side"] => (tinyDataset.sides ?? []).flatMap((own) => (own.id === id ? own.id : []));
const sector = (id: string): Filter["sector"] =>
  (tinyDataset.sectors ?? []).flatMap((own) => (own.id === id ? own.id : []));

const CASES: readonly (readonly [string, Partial<Filter>, readonly string[]])[] = [
  ["nothing asked leaves all that stand", {}, ALL],
  ["punctuation alone asks nothing", { q: " … " }, ALL],
  ["a kind of some party", { kind: ["region"] }, ["plan", "talk"]],
  ["either of two kinds", { kind: ["region", "fund"] }, ["plan", "loan", "talk"]],
  ["a country of some party", { country: ["XS"] }, ALL],
  ["a country that nobody has", { country: ["ZZ"] }, []],
  ["a side that somebody takes", { side: side("north") }, ["plan", "sale", "sale-more"]],
  ["a sector", { sector: sector("water") }, ["plan"]],
  ["a type", { type: ["contract"] }, ["sale", "loan"]],
  ["two fields at once", { type: ["contract"], kind: ["fund"] }, ["loan"]],
  ["fields that exclude each other", { type: ["treaty"], kind: ["fund"] }, []],
  ["from a year on", { from: 2022 }, ["plan", "sale"]],
  ["a year inside a period", { from: 2024, to: 2024 }, ["plan"]],
  ["up to a year", { to: 2022 }, ["sale", "sale-more"]],
  ["years of the event where nothing else is dated", { from: 2021, to: 2021 }, ["sale-more"]],
  ["a beginning of a title", { q: "grain" }, ["sale", "sale-more"]],
  ["a word of a title in another language", { q: "региональный" }, ["plan"]],
  ["every word, in any order", { q: "grain sal" }, ["sale"]],
  ["a party's name in another script", { q: "ФАРҒОНА" }, ["plan", "talk"]],
  ["a party's name with a typed apostrophe", { q: "Farg'ona" }, ["plan", "talk"]],
  ["a party's alias", { q: "фергана" }, ["plan", "talk"]],
  ["one word of the title, one of a party", { q: "plan mill" }, ["plan"]],
  ["an inner piece of a word", { q: "rain" }, []],
  ["only a withdrawn agreement", { q: "gone" }, []],
  ["the name of a party of a withdrawn agreement", { q: "dropped" }, []],
  ["what an object would answer to", { q: "constructor" }, ["sale", "sale-more"]],
  ["what no record has", { q: "toString" }, []],
];

describe("the filter", () => {
  it.each(CASES)("finds %s", (_, filter, ids) => {
    expect(matchFilter(tiny, { ...NONE, ...filter }).map(({ id }) => id)).toEqual(ids);
  });

  it("knows whether it leaves anything out", () => {
    expect(hasFilter(NONE)).toBe(false);
    expect(hasFilter({ ...NONE, q: " – " })).toBe(false);
    expect(hasFilter({ ...NONE, q: "a" })).toBe(true);
    expect(hasFilter({ ...NONE, to: 2020 })).toBe(true);
    expect(hasFilter({ ...NONE, country: ["UZ"] })).toBe(true);
  });

  it("finds with two fields just what each of them finds", () => {
    const index = createIndex(makeDataset({ seed: 7, agreements: 60 }));
    const filters = fc.record({
      q: fc.constantFrom("", "suv", "Оқсув", "oqsuv vil", "water 2010", "Щёл"),
      kind: fc.subarray([...PARTY_KINDS], { maxLength: 2 }),
      country: fc.subarray(["XA", "XB"], { maxLength: 1 }),
      type: fc.subarray([...AGREEMENT_TYPES], { maxLength: 3 }),
      from: fc.option(fc.integer({ min: 2004, max: 2026 })),
      to: fc.option(fc.integer({ min: 2004, max: 2026 })),
    });
    fc.assert(
      fc.property(filters, (asked) => {
        const filter: Filter = { ...NONE, ...asked };
        const alone = (field: Partial<Filter>): ReadonlySet<string> =>
          new Set(matchFilter(index, { ...NONE, ...field }).map(({ id }) => id));
        const { q, kind, country, type, from, to } = filter;
        const each = [alone({ q }), alone({ kind }), alone({ country }), alone({ type }), alone({ from, to })];
        const expected = index.dataset.agreements
          .filter(({ id }) => each.every((found) => found.has(id)))
          .map(({ id }) => id);
        expect(matchFilter(index, filter).map(({ id }) => id)).toEqual(expected);
      }),
      { seed: 4, numRuns: 150 },
    );
  });
});
