import { describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { parseDataset } from "../../src/dataset/parseDataset.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";

describe("a made dataset", () => {
  it.each([
    { seed: 1, agreements: 0 },
    { seed: 1, agreements: 100 },
    { seed: 2, agreements: 40, sides: 0 },
    { seed: 3, agreements: 40, sides: 1 },
    { seed: 4, agreements: 40, parties: 8, sides: 4 },
    { seed: 5, agreements: 1000 },
  ])("passes the check: %o", (options) => {
    const result = parseDataset(JSON.stringify(makeDataset(options)), "made.json");
    expect(result.kind === "bad" ? result.problems.slice(0, 3) : []).toEqual([]);
  });

  it("is the same for the same seed and another for another", () => {
    expect(makeDataset({ seed: 1, agreements: 30 })).toEqual(makeDataset({ seed: 1, agreements: 30 }));
    expect(makeDataset({ seed: 1, agreements: 30 })).not.toEqual(makeDataset({ seed: 2, agreements: 30 }));
  });

  it("has few busy parties, many quiet ones, and some agreements of more than two", () => {
    const dataset = makeDataset({ seed: 1, agreements: 1000 });
    const index = createIndex(dataset);
    const degrees = dataset.parties.map(({ id }) => index.agreementsOf(id).length).sort((a, b) => b - a);
    const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
    expect(sum(degrees.slice(0, 25))).toBeGreaterThan(0.4 * sum(degrees));
    expect(dataset.agreements.filter(({ participants }) => participants.length > 2).length).toBeGreaterThan(50);
  });
});
