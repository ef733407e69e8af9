import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BOUND_ELEMENTS, BOUND_NODES } from "../../src/dataset/buildOverview.ts";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { matchFilter } from "../../src/dataset/matchFilter.ts";
import type { Overview } from "../../src/dataset/types.ts";
import { askOverview, expectComplete, NONE } from "../fixtures/askOverview.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";

/** Most nodes and elements that an overview asks to draw. */
function drawnCounts({ drawn, slice }: Overview): { readonly nodes: number; readonly elements: number } {
  if (drawn.kind === "summary") {
    const nodes = drawn.parties.length + drawn.pairs.length;
    return { nodes, elements: nodes + 2 * drawn.pairs.length };
  }
  const nodes = slice.agreements.length + slice.parties.length;
  return { nodes, elements: nodes + slice.agreements.reduce((sum, { participants }) => sum + participants.length, 0) };
}

describe("an overview of a large dataset", () => {
  const large = createIndex(makeDataset({ seed: 11, agreements: 1000 }));

  it("draws the busiest parties of each side and their busiest pairs", () => {
    const overview = askOverview(large);
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
    const { drawn } = askOverview(large);
    const [first] = drawn.kind === "summary" ? drawn.pairs : [];
    if (first === undefined) throw new Error("no pair was drawn");
    const shared = large.agreementsOf(first.a).filter((id) => large.agreementsOf(first.b).includes(id));
    expect(first.count).toBe(shared.length);
    expect(first.agreement).toBeNull();
  });

  it("names the agreement of a pair that has just one", () => {
    const { drawn, slice } = askOverview(large, { q: "suv", from: 2010, to: 2015 }, { limit: 1 });
    const single = drawn.kind === "summary" ? drawn.pairs.filter(({ count }) => count === 1) : [];
    expect(single.length).toBeGreaterThan(0);
    for (const { a, b, agreement } of single) {
      const parties = slice.agreements.find(({ id }) => id === agreement)?.participants.map(({ party }) => party);
      expect(parties).toEqual(expect.arrayContaining([a, b]));
    }
  });

  it("pairs any two parties of an agreement where there are no sides", () => {
    const { drawn } = askOverview(createIndex(makeDataset({ seed: 5, agreements: 400, sides: 0 })));
    expect(drawn).toMatchObject({ kind: "summary", parties: { length: 24 } });
    expect(drawn.kind === "summary" && drawn.pairs.length).toBe(24);
  });

  it("stays small enough to send: under 150 KB for ten thousand agreements", () => {
    const overview = askOverview(createIndex(makeDataset({ seed: 2, agreements: 10_000 })));
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
    const overview = askOverview(createIndex(crowd));
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
        const overview = askOverview(index, filter, { limit });
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
    askOverview(asked, { q: "suv" });
    expect(askOverview(asked)).toEqual(askOverview(createIndex(makeDataset({ seed: 6, agreements: 300 }))));
  });
});
