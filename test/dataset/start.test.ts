import { describe, expect, it } from "vitest";
import { buildOverview } from "../../src/dataset/buildOverview.ts";
import { buildStart } from "../../src/dataset/buildStart.ts";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { NO_FILTER } from "../../src/address/parseAddress.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";

describe("where to start", () => {
  const dataset = makeDataset({ seed: 4, agreements: 1000 });
  const index = createIndex(dataset);

  it("offers three agreements, each once, whose superlatives are true", () => {
    const { entries } = buildStart(index);
    expect(entries).toHaveLength(3);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(3);
    const parties = (id: string): number => index.agreements.get(id)?.participants.length ?? 0;
    const leader = entries.find(({ why }) => why === "mostParties");
    expect(parties(leader?.id ?? "")).toBe(Math.max(...dataset.agreements.map(({ id }) => parties(id))));
  });

  it("says the same under a filter, and large sets can show what it offers", () => {
    const filtered = buildOverview(index, { filter: { ...NO_FILTER, type: ["treaty"] }, limit: 50 });
    expect(filtered.start).toEqual(buildStart(index));
    const { slice, start } = buildOverview(index, { filter: NO_FILTER, limit: 50 });
    for (const { id } of start.entries) expect(slice.agreements.map((agreement) => agreement.id)).toContain(id);
  });

  it("offers an agreement that leads twice only once, and fills up with others that claim nothing", () => {
    const [first, second, third] = dataset.agreements;
    if (first === undefined || second === undefined || third === undefined) throw new Error("too few");
    const leading = {
      ...first,
      scope: ["a", "b", "c", "d", "e", "f", "g"],
      participants: [...first.participants, ...second.participants, ...third.participants],
    };
    const { entries } = buildStart(createIndex({ ...dataset, agreements: [leading, second, third] }));
    expect(entries.filter(({ id }) => id === first.id)).toHaveLength(1);
    expect(entries.some(({ why }) => why === "also")).toBe(true);
  });
});
