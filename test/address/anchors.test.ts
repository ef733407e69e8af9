import { describe, expect, it } from "vitest";
import { claimAnchors } from "../../src/address/claimAnchors.ts";
import { participationAnchors } from "../../src/address/participationAnchors.ts";
import { projectDataset } from "../../src/dataset/projectDataset.ts";
import type { Claim, PartyId, SourceId } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { forum } from "../fixtures/knownDatasets.ts";

/** A claim as a test writes it. */
const claim = (change: Partial<Claim> = {}): Claim => ({
  source: "gazette" as SourceId,
  basis: "stated",
  quote: "they agreed",
  ...change,
});
const idsOf = (...claims: readonly Claim[]): readonly string[] =>
  [...claimAnchors(claims).values()].map(({ id }) => id);

describe("the address of a claim", () => {
  // Published links depend on these: a change of any of them breaks links.
  it.each([
    [claim(), "c-e5bf8bb1"],
    [claim({ paragraph: 4 }), "c-b16a62ef"],
    [claim({ fields: ["participants", "type"] }), "c-8044579a"],
    [claim({ quote: "сказано «так»" }), "c-aa4b1b37"],
  ])("of %j stays as it was published", (given, id) => {
    expect(idsOf(given)).toEqual([id]);
  });

  it("does not change with the order of fields, with notes, or with how far the words carry", () => {
    const [first] = idsOf(claim({ fields: ["type", "period"] }));
    expect(idsOf(claim({ fields: ["period", "type"], note: "Why.", basis: "inferred", confidence: "low" }))).toEqual([
      first,
    ]);
  });

  it("I7 is the same in every language", () => {
    const published = forum.agreements.map(({ claims }) => idsOf(...claims));
    for (const lang of LANGS)
      expect(projectDataset(forum, lang).agreements.map(({ claims }) => idsOf(...claims))).toEqual(published);
  });

  it("is told apart by source, paragraph, fields and quote, whatever they hold", () => {
    const claims = [
      claim(),
      claim({ source: "post" as SourceId }),
      claim({ paragraph: 1 }),
      claim({ fields: ["quote"] }),
      claim({ quote: '","' }),
      claim({ quote: "\ud800" }),
    ];
    expect(new Set(idsOf(...claims)).size).toBe(claims.length);
    for (const id of idsOf(...claims)) expect(id).toMatch(/^c-[0-9a-f]{8}$/);
  });

  it("is counted up where one page shows the same words twice", () => {
    const [first = ""] = idsOf(claim());
    expect(idsOf(claim(), claim(), claim({ paragraph: 2 }), claim())).toEqual([
      first,
      `${first}_2`,
      expect.not.stringContaining(first),
      `${first}_3`,
    ]);
  });
});

describe("the address of a claim whose source was renamed", () => {
  it("is that of the present id, and keeps those of all former ones, counted as they were", () => {
    const before = ["first", "second"].map((source) =>
      idsOf(claim({ source: source as SourceId }), claim({ source: source as SourceId })),
    );
    const anchors = [...claimAnchors([claim(), claim()], () => ["second", "first"] as SourceId[]).values()];
    expect(anchors.map(({ id }) => id)).toEqual(idsOf(claim(), claim()));
    expect(anchors.map(({ formerIds }) => formerIds)).toEqual([0, 1].map((n) => [before[1]?.[n], before[0]?.[n]]));
  });
});

describe("the address of a participation", () => {
  it("keeps those of all former ids of the party, counted as they were", () => {
    const party = { party: "a" as PartyId };
    expect(participationAnchors([party, {}, party], () => ["c", "b"] as PartyId[])).toEqual([
      { id: "p-a", formerIds: ["p-c", "p-b"] },
      { id: "p-_1", formerIds: [] },
      { id: "p-a_2", formerIds: ["p-c_2", "p-b_2"] },
    ]);
  });

  it("is that of the party, counted up for a second time, and counted for parties without a name", () => {
    const [a, b] = ["a", "b-2"].map((id) => ({ party: id as PartyId }));
    if (a === undefined || b === undefined) throw new Error("unreachable");
    expect(participationAnchors([a, b, {}, a, {}]).map(({ id }) => id)).toEqual([
      "p-a",
      "p-b-2",
      "p-_1",
      "p-a_2",
      "p-_2",
    ]);
  });
});
