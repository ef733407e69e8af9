import { describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { SEVERAL_SIDES } from "../../src/dataset/severalSides.ts";
import { standFacing } from "../../src/dataset/standFacing.ts";
import type { PartyId } from "../../src/dataset/types.ts";
import { askOverview } from "../fixtures/askOverview.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { turningDataset, unevenDataset } from "../fixtures/unevenDataset.ts";

const sideIn = (agreements: readonly string[], party: string): number | null =>
  createIndex(unevenDataset(agreements)).sideOf(party as PartyId);

describe("the side of a party", () => {
  it("is the one that it takes wherever an agreement gives it one", () => {
    expect(sideIn(["a@1 b@2", "a@1 c@2", "a c@2"], "a")).toBe(0);
    expect(sideIn(["a@1 b@2"], "b")).toBe(1);
    expect(sideIn(["a b@2"], "a")).toBeNull();
  });

  it("is none of them where it differs, however often it takes one", () => {
    expect(sideIn(["a@1 b@2", "a@1 c@2", "a@1 d@2", "a@2 e@1"], "a")).toBe(SEVERAL_SIDES);
    expect(sideIn(["a@1 a@2"], "a")).toBe(SEVERAL_SIDES);
  });

  it("does not hang on withdrawn agreements where another gives it one", () => {
    expect(sideIn(["!a@2 b@1", "a@1 b@2"], "a")).toBe(0);
    expect(sideIn(["!a@2 b@1", "a@1 b@2"], "b")).toBe(1);
    expect(sideIn(["!a@2 b@1"], "a")).toBe(1);
  });

  it("is not known from a withdrawn agreement where the party is in another", () => {
    expect(sideIn(["!a@2 b@1", "a c", "c@1 d@2"], "a")).toBeNull();
    expect(sideIn(["a c", "c@1 d@2", "!a@2 b@1"], "a")).toBeNull();
    expect(sideIn(["!a@2 b@1", "a c", "c@1 d@2"], "b")).toBe(0);
  });
});

describe("parties stand face to face", () => {
  it.each([
    ["where each has a side of its own", ["a@1 b@2", "c@1 d@2"], true],
    ["where a quarter has none", ["a@1 b@2", "c@1 d"], true],
    ["not where more have none", ["a@1 b@2", "c d"], false],
    ["not where one stands on both sides", ["turn@1 a@2", "turn@2 b@1", "c@1 d@2", "e@1 f@2"], false],
    ["not where all stand on one side", ["a@1 b@1"], false],
    ["not where nobody has a side", ["a b"], false],
    ["not by a withdrawn agreement", ["a@1 b@1", "!c@1 d@2"], false],
    ["not by a withdrawn agreement where parties are in others", ["!a@1 b@2", "a b", "c@1 d@2"], false],
  ])("%s", (_what, agreements, is) => {
    expect(standFacing(createIndex(unevenDataset(agreements)))).toBe(is);
  });

  it("only on two sides", () => {
    for (const sides of [0, 1, 3, 4])
      expect(standFacing(createIndex(makeDataset({ seed: 3, agreements: 20, sides })))).toBe(false);
    expect(standFacing(createIndex(makeDataset({ seed: 3, agreements: 20, sides: 2 })))).toBe(true);
    expect(standFacing(createIndex(tinyDataset))).toBe(true);
  });

  it("over all agreements, whatever a filter leaves", () => {
    const index = createIndex(turningDataset);
    const { isFacing, slice } = askOverview(index, { q: "Deal 3" });
    expect(slice.agreements.map(({ id }) => id)).toEqual(["deal-3"]);
    expect(isFacing).toBe(false);
  });
});
