import { describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { askOverview, expectComplete, idsOf } from "../fixtures/askOverview.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";

const tiny = createIndex(tinyDataset);

describe("an overview of a small dataset", () => {
  it("lists and draws all that stands, with true totals", () => {
    const overview = askOverview(tiny);
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
    const { slice, degree } = askOverview(tiny);
    expect(idsOf(slice.parties)).toEqual(idsOf(tinyDataset.parties));
    expect(degree).toMatchObject({ ministry: 0, envoy: 0, dropped: 0, mill: 3, constructor: 2, fargona: 2 });
    expect(slice.attendance).toHaveLength(1);
    expect(slice.statements).toHaveLength(1);
  });

  it("leaves withdrawn agreements out of lists, picture and counts", () => {
    expect(idsOf(askOverview(tiny).slice.agreements)).not.toContain("gone");
    expect(askOverview(tiny, { q: "gone" }).matched.agreements).toBe(0);
  });

  it("tells each party's side over the whole dataset, even where the slice no longer shows it", () => {
    const { side } = askOverview(tiny, { q: "talk" });
    expect(side).toMatchObject({ fargona: 0, "south-region": 1, northland: null });
  });
});

describe("an overview under a filter", () => {
  it("holds what matched, its parties and those above them, and nothing else", () => {
    const overview = askOverview(tiny, { q: "plan" });
    expect(overview.agreements).toEqual(["plan"]);
    expect(idsOf(overview.slice.parties)).toEqual(["northland", "fargona", "mill", "south-region"]);
    expect(overview).toMatchObject({ matched: { agreements: 1, parties: 3 }, total: { agreements: 5, parties: 5 } });
    expect(overview.degree["mill"]).toBe(3);
    expect(overview.slice.attendance).toEqual([]);
    expectComplete(overview);
  });

  it("keeps parties in no agreement only where they answer the filter themselves", () => {
    expect(idsOf(askOverview(tiny, { kind: ["ministry"] }).slice.parties)).toEqual(["ministry"]);
    expect(idsOf(askOverview(tiny, { q: "envoy" }).slice.parties)).toEqual(["envoy"]);
    expect(idsOf(askOverview(tiny, { q: "envoy", type: ["contract"] }).slice.parties)).toEqual([]);
  });

  it("keeps the choices and the finding of the whole", () => {
    const [all, some] = [askOverview(tiny), askOverview(tiny, { q: "plan" })];
    expect(some.facets).toEqual(all.facets);
    expect(some.finding).toEqual(all.finding);
  });

  it("can match nothing", () => {
    const overview = askOverview(tiny, { country: ["ZZ"] });
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
    expect(askOverview(tiny, {}, { sort }).agreements).toEqual(ids);
  });

  it("of parties by number of agreements, then id", () => {
    expect(askOverview(tiny, {}, { sort: "agreements" }).parties).toEqual([
      "bank",
      "constructor",
      "fargona",
      "south-region",
      "mill",
    ]);
    expect(askOverview(tiny, {}, { sort: "-agreements" }).parties).toEqual([
      "mill",
      "constructor",
      "fargona",
      "south-region",
      "bank",
    ]);
  });

  it("is taken before the list is cut", () => {
    expect(askOverview(tiny, {}, { sort: "-date", limit: 1 }).agreements).toEqual(["plan"]);
    expect(askOverview(tiny, {}, { sort: "-date", limit: 1 }).slice.agreements).toHaveLength(5);
  });
});
