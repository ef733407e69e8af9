import { describe, expect, it } from "vitest";
import { buildFacets } from "../../src/dataset/buildFacets.ts";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { matchFilter } from "../../src/dataset/matchFilter.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";

describe("the choices of the filters", () => {
  it("are counted over what stands, most frequent first, ties by value", () => {
    expect(buildFacets(createIndex(tinyDataset))).toEqual({
      kind: [
        { value: "company", count: 2 },
        { value: "region", count: 2 },
        { value: "fund", count: 1 },
      ],
      side: [
        { value: "south", count: 4 },
        { value: "north", count: 3 },
      ],
      country: [
        { value: "XS", count: 3 },
        { value: "XN", count: 1 },
      ],
      sector: [
        { value: "trade", count: 3 },
        { value: "water", count: 1 },
      ],
      type: [
        { value: "contract", count: 2 },
        { value: "action-plan", count: 1 },
        { value: "amendment", count: 1 },
        { value: "declaration", count: 1 },
      ],
      years: [2020, 2022, 2023],
    });
  });

  it("are left out where there is nothing to choose between", () => {
    const index = createIndex({
      ...tinyDataset,
      events: [],
      agreements: tinyDataset.agreements.filter(({ id }) => id === "sale"),
    });
    const facets = buildFacets(index);
    expect(facets).toMatchObject({ kind: [], sector: [], type: [], country: [], years: [] });
    expect(facets.side).toHaveLength(2);
  });

  it("promise just as many agreements as the filter then finds", () => {
    const index = createIndex(makeDataset({ seed: 3, agreements: 200 }));
    const NONE = { q: "", kind: [], side: [], country: [], sector: [], type: [], from: null, to: null };
    for (const { value, count } of buildFacets(index).type) {
      const type = index.dataset.agreements
        .flatMap((agreement) => (agreement.type === value ? agreement.type : []))
        .slice(0, 1);
      expect(matchFilter(index, { ...NONE, type })).toHaveLength(count);
    }
    for (const { value, count } of buildFacets(index).side) {
      const side = (index.dataset.sides ?? []).flatMap((own) => (own.id === value ? own.id : []));
      expect(matchFilter(index, { ...NONE, side })).toHaveLength(count);
    }
  });

  it("bear an empty dataset", () => {
    const empty = createIndex({ ...tinyDataset, agreements: [], parties: [] });
    expect(buildFacets(empty)).toEqual({ kind: [], side: [], country: [], sector: [], type: [], years: [] });
  });
});
