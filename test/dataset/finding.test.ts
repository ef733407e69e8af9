import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { buildFinding } from "../../src/dataset/buildFinding.ts";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { DatasetSchema } from "../../src/dataset/schema.ts";
import type { Dataset } from "../../src/dataset/types.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { TINY, tinyDataset } from "../fixtures/tinyDataset.ts";

const changed = (change: object): Dataset => v.parse(DatasetSchema, { ...TINY, ...change });

describe("the finding", () => {
  it("counts what is reported, described and not named, as a range", () => {
    // 9 reported; plan (1 or 2), sale and sale-more belong; the loan is of another event, talk of none, the last is withdrawn.
    expect(buildFinding(tinyDataset)).toEqual({ reported: 9, described: 3, unnamed: { min: 5, max: 6 }, parties: 5 });
  });

  it("gives ten reported, seven described, two or three not named for a first record that may be two", () => {
    const agreements = Array.from({ length: 7 }, (_, place) => ({
      ...TINY.agreements[5],
      id: `agreement-${place}`,
      ...(place === 0 ? { countsAs: { min: 1, max: 2 } } : {}),
    }));
    const tallies = [
      { ...TINY.tallies[0], count: 3 },
      { ...TINY.tallies[1], count: 7 },
    ];
    expect(buildFinding(changed({ agreements, tallies }))).toMatchObject({
      reported: 10,
      described: 7,
      unnamed: { min: 2, max: 3 },
    });
  });

  it("counts agreements that nothing links to a reported number only where nothing is linked", () => {
    const [tally] = TINY.tallies;
    const bare = TINY.agreements[5];
    expect(Object.keys(bare ?? {})).not.toEqual(expect.arrayContaining(["group", "event"]));
    const told = (links: readonly object[], reported: object = { ...tally }) =>
      buildFinding(
        changed({
          agreements: links.map((link, place) => ({ ...bare, id: `agreement-${place}`, ...link })),
          tallies: [{ ...reported, count: 10 }],
        }),
      );
    expect(tally?.event).toBeDefined();
    const linked = { event: tally?.event };
    expect(told([{}, {}, {}])).toMatchObject({ described: 3, unnamed: { min: 7, max: 7 } });
    expect(told([linked, {}, {}])).toMatchObject({ described: 1, unnamed: { min: 9, max: 9 } });
    expect(told([{ group: tally?.id }, linked, {}])).toMatchObject({ described: 2 });
    // A number that is told of no event may hold any of them.
    const { event: _event, ...free } = { event: "", ...tally };
    expect(told([{ group: tally?.id }, {}, {}], free)).toMatchObject({ described: 3 });
  });

  it("says nothing of reported numbers without tallies", () => {
    expect(buildFinding(changed({ tallies: [] }))).toMatchObject({ reported: null, unnamed: null, described: 5 });
    expect(buildFinding(makeDataset({ seed: 1, agreements: 3 }))).toMatchObject({
      reported: null,
      unnamed: null,
      described: 3,
    });
  });

  it("never leaves fewer than none unnamed", () => {
    expect(buildFinding(changed({ tallies: [{ ...TINY.tallies[0], count: 2 }] })).unnamed).toEqual({ min: 0, max: 0 });
  });

  it("is the same from an index", () => {
    expect(buildFinding(createIndex(tinyDataset))).toEqual(buildFinding(tinyDataset));
  });

  it("bears an empty dataset", () => {
    expect(buildFinding(changed({ agreements: [], parties: [], attendance: [], statements: [] }))).toEqual({
      reported: 9,
      described: 0,
      unnamed: { min: 9, max: 9 },
      parties: 0,
    });
  });
});
