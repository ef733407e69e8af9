import * as v from "valibot";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BOUND_ELEMENTS, BOUND_NODES, buildOverview } from "../../src/dataset/buildOverview.ts";
import { createIndex, type DatasetIndex } from "../../src/dataset/createIndex.ts";
import { matchFilter } from "../../src/dataset/matchFilter.ts";
import { DatasetSchema } from "../../src/dataset/schema.ts";
import type { Filter, Overview, OverviewRequest } from "../../src/dataset/types.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";

const NONE: Filter = { q: "", kind: [], side: [], country: [], sector: [], type: [], from: null, to: null };
const tiny = createIndex(tinyDataset);
const ask = (index: DatasetIndex, filter: Partial<Filter> = {}, request: Partial<OverviewRequest> = {}): Overview =>
  buildOverview(index, { limit: 50, ...request, filter: { ...NONE, ...filter } });
const idsOf = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

/** Ids that an overview or the records of its slice name and that the slice does not hold. */
function missingFrom({ slice, agreements, parties, drawn }: Overview): readonly string[] {
  const index = createIndex(slice);
  const pairs = drawn.kind === "summary" ? drawn.pairs : [];
  const named = {
    agreements: [...agreements, ...pairs.flatMap(({ agreement }) => agreement ?? [])],
    parties: [
      ...parties,
      ...(drawn.kind === "summary" ? drawn.parties : []),
      ...pairs.flatMap(({ a, b }) => [a, b]),
      ...slice.agreements.flatMap(({ participants }) => participants.flatMap(({ party }) => party ?? [])),
      ...slice.parties.flatMap(({ parent }) => parent ?? []),
      ...(slice.attendance ?? []).map(({ person }) => person),
    ],
    sources: slice.agreements.flatMap(({ claims }) => claims.map(({ source }) => source)),
    events: slice.agreements.flatMap(({ event }) => event ?? []),
  };
  return [
    ...named.agreements.filter((id) => !index.agreements.has(id)),
    ...named.parties.filter((id) => !index.parties.has(id)),
    ...named.sources.filter((id) => !index.sources.has(id)),
    ...named.events.filter((id) => !index.events.has(id)),
  ];
}

function expectComplete(overview: Overview): void {
  expect(missingFrom(overview)).toEqual([]);
  const parties = [...idsOf(overview.slice.parties)].sort();
  expect(Object.keys(overview.degree).sort()).toEqual(parties);
  expect(Object.keys(overview.side).sort()).toEqual(parties);
  expect(v.safeParse(DatasetSchema, overview.slice).issues).toBeUndefined();
}

/** Most nodes and elements that an overview asks to draw. */
function drawnCounts({ drawn, slice }: Overview): { readonly nodes: number; readonly elements: number } {
  if (drawn.kind === "summary") {
    const nodes = drawn.parties.length + drawn.pairs.length;
    return { nodes, elements: nodes + 2 * drawn.pairs.length };
  }
  const nodes = slice.agreements.length + slice.parties.length;
  return { nodes, elements: nodes + slice.agreements.reduce((sum, { participants }) => sum + participants.length, 0) };
}

describe("an overview of a small dataset", () => {
  it("lists and draws all that stands, with true totals", () => {
    const overview = ask(tiny);
    expect(overview.agreements).toEqual(["plan", "sale", "sale-more", "loan", "talk"]);
    expect(overview.parties).toEqual(["mill", "constructor", "fargona", "south-region", "bank"]);
    expect(overview).toMatchObject({
      matched: { agreements: 5, parties: 5 },
      total: { agreements: 5, parties: 5 },
      drawn: { kind: "all" },
    });
    expectComplete(overview);
  });

  it("carries the parties in no agreement, and counts them as such", () => {
    const { slice, degree } = ask(tiny);
    expect(idsOf(slice.parties)).toEqual(idsOf(tinyDataset.parties));
    expect(degree).toMatchObject({ ministry: 0, envoy: 0, dropped: 0, mill: 3, constructor: 2, fargona: 2 });
    expect(slice.attendance).toHaveLength(1);
    expect(slice.statements).toHaveLength(1);
  });

  it("leaves withdrawn agreements out of lists, picture and counts", () => {
    expect(idsOf(ask(tiny).slice.agreements)).not.toContain("gone");
    expect(ask(tiny, { q: "gone" }).matched.agreements).toBe(0);
  });

  it("tells each party's side over the whole dataset, even where the slice no longer shows it", () => {
    const { side } = ask(tiny, { q: "talk" });
    expect(side).toMatchObject({ fargona: 0, "south-region": 1, northland: null });
  });
});

describe("an overview under a filter", () => {
  it("holds what matched, its parties and those above them, and nothing else", () => {
    const overview = ask(tiny, { q: "plan" });
    expect(overview.agreements).toEqual(["plan"]);
    expect(idsOf(overview.slice.parties)).toEqual(["northland", "fargona", "mill", "south-region"]);
    expect(overview).toMatchObject({ matched: { agreements: 1, parties: 3 }, total: { agreements: 5, parties: 5 } });
    expect(overview.degree["mill"]).toBe(3);
    expect(overview.slice.attendance).toEqual([]);
    expectComplete(overview);
  });

  it("keeps parties in no agreement only where they answer the filter themselves", () => {
    expect(idsOf(ask(tiny, { kind: ["ministry"] }).slice.parties)).toEqual(["ministry"]);
    expect(idsOf(ask(tiny, { q: "envoy" }).slice.parties)).toEqual(["envoy"]);
    expect(idsOf(ask(tiny, { q: "envoy", type: ["contract"] }).slice.parties)).toEqual([]);
  });

  it("keeps the choices and the finding of the whole", () => {
    const [all, some] = [ask(tiny), ask(tiny, { q: "plan" })];
    expect(some.facets).toEqual(all.facets);
    expect(some.finding).toEqual(all.finding);
  });

  it("can match nothing", () => {
    const overview = ask(tiny, { country: ["ZZ"] });
    expect(overview).toMatchObject({
      agreements: [],
      parties: [],
      matched: { agreements: 0, parties: 0 },
      drawn: { kind: "all" },
    });
    expectComplete(overview);
  });
});

describe("the order of an overview", () => {
  it.each([
    ["date", ["sale-more", "sale", "plan", "loan", "talk"]],
    ["-date", ["plan", "sale", "sale-more", "loan", "talk"]],
    ["type", ["plan", "sale", "loan", "talk", "sale-more"]],
    ["-type", ["sale-more", "talk", "sale", "loan", "plan"]],
    ["agreements", ["plan", "sale", "sale-more", "loan", "talk"]],
    [null, ["plan", "sale", "sale-more", "loan", "talk"]],
  ] as const)("of agreements by %s", (sort, ids) => {
    expect(ask(tiny, {}, { sort }).agreements).toEqual(ids);
  });

  it("of parties by number of agreements, then id", () => {
    expect(ask(tiny, {}, { sort: "agreements" }).parties).toEqual([
      "bank",
      "constructor",
      "fargona",
      "south-region",
      "mill",
    ]);
    expect(ask(tiny, {}, { sort: "-agreements" }).parties).toEqual([
      "mill",
      "constructor",
      "fargona",
      "south-region",
      "bank",
    ]);
  });

  it("is taken before the list is cut", () => {
    expect(ask(tiny, {}, { sort: "-date", limit: 1 }).agreements).toEqual(["plan"]);
    expect(ask(tiny, {}, { sort: "-date", limit: 1 }).slice.agreements).toHaveLength(5);
  });
});

describe("an overview of a large dataset", () => {
  const large = createIndex(makeDataset({ seed: 11, agreements: 1000 }));

  it("draws the busiest parties of each side and their busiest pairs", () => {
    const overview = ask(large);
    const { drawn } = overview;
    if (drawn.kind !== "summary") throw new Error("a thousand agreements cannot all be drawn");
    for (const side of [0, 1]) expect(drawn.parties.filter((id) => large.sideOf(id) === side)).toHaveLength(12);
    expect(drawn.pairs).toHaveLength(24);
    expect(drawn.pairs.map(({ count }) => count)).toEqual(drawn.pairs.map(({ count }) => count).sort((a, b) => b - a));
    for (const { a, b } of drawn.pairs) expect([large.sideOf(a), large.sideOf(b)]).toEqual([0, 1]);
    expect(overview.agreements).toHaveLength(50);
    expect(overview.matched.agreements).toBe(1000);
    expectComplete(overview);
  });

  it("counts a pair as often as the two share an agreement", () => {
    const { drawn } = ask(large);
    const [first] = drawn.kind === "summary" ? drawn.pairs : [];
    if (first === undefined) throw new Error("no pair was drawn");
    const shared = large.agreementsOf(first.a).filter((id) => large.agreementsOf(first.b).includes(id));
    expect(first.count).toBe(shared.length);
    expect(first.agreement).toBeNull();
  });

  it("names the agreement of a pair that has just one", () => {
    const { drawn, slice } = ask(large, { q: "suv", from: 2010, to: 2015 }, { limit: 1 });
    const single = drawn.kind === "summary" ? drawn.pairs.filter(({ count }) => count === 1) : [];
    expect(single.length).toBeGreaterThan(0);
    for (const { a, b, agreement } of single) {
      const parties = slice.agreements.find(({ id }) => id === agreement)?.participants.map(({ party }) => party);
      expect(parties).toEqual(expect.arrayContaining([a, b]));
    }
  });

  it("pairs any two parties of an agreement where there are no sides", () => {
    const { drawn } = ask(createIndex(makeDataset({ seed: 5, agreements: 400, sides: 0 })));
    expect(drawn).toMatchObject({ kind: "summary", parties: { length: 24 } });
    expect(drawn.kind === "summary" && drawn.pairs.length).toBe(24);
  });

  it("stays small enough to send: under 150 KB for ten thousand agreements", () => {
    const overview = ask(createIndex(makeDataset({ seed: 2, agreements: 10_000 })));
    expect(JSON.stringify(overview).length).toBeLessThan(150_000);
    expectComplete(overview);
  });

  it("draws one agreement of very many parties as a summary", () => {
    const { parties } = makeDataset({ seed: 1, agreements: 1, parties: 200 });
    const [first] = tinyDataset.agreements;
    if (first === undefined) throw new Error("no agreement to copy");
    const crowd = {
      ...tinyDataset,
      parties,
      events: [],
      attendance: [],
      statements: [],
      tallies: [],
      agreements: [{ ...first, participants: parties.map(({ id }) => ({ party: id })) }],
    };
    const overview = ask(createIndex(crowd));
    expect(overview.drawn.kind).toBe("summary");
    expect(overview.agreements).toEqual([first.id]);
    expect(overview.matched).toEqual({ agreements: 1, parties: 200 });
  });
});

describe("any overview", () => {
  const shapes = fc.record({
    seed: fc.integer({ min: 0, max: 999 }),
    agreements: fc.integer({ min: 0, max: 160 }),
    parties: fc.integer({ min: 8, max: 120 }),
    sides: fc.constantFrom(0, 1, 2, 3),
  });
  const filters = fc.record({
    q: fc.constantFrom("", "suv", "vil", "xyz"),
    from: fc.constantFrom(null, 2012),
    kind: fc.constantFrom([], ["company" as const]),
  });

  it("is complete, within the bound, and plain JSON", () => {
    fc.assert(
      fc.property(shapes, filters, fc.integer({ min: 0, max: 60 }), (shape, filter, limit) => {
        const index = createIndex(makeDataset(shape));
        const overview = ask(index, filter, { limit });
        expectComplete(overview);
        expect(JSON.parse(JSON.stringify(overview))).toEqual(overview);
        expect(overview.agreements.length).toBe(Math.min(limit, matchFilter(index, { ...NONE, ...filter }).length));
        expect(overview.parties.length).toBeLessThanOrEqual(limit);
        const { nodes, elements } = drawnCounts(overview);
        expect(nodes).toBeLessThanOrEqual(BOUND_NODES);
        expect(elements).toBeLessThanOrEqual(BOUND_ELEMENTS);
        const whole = overview.drawn.kind === "all";
        expect(whole ? overview.slice.agreements.length : null).toBe(whole ? overview.matched.agreements : null);
      }),
      { seed: 9, numRuns: 60 },
    );
  });

  it("is the same for the same data, whatever was asked before", () => {
    const asked = createIndex(makeDataset({ seed: 6, agreements: 300 }));
    ask(asked, { q: "suv" });
    expect(ask(asked)).toEqual(ask(createIndex(makeDataset({ seed: 6, agreements: 300 }))));
  });
});
