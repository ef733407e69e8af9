import { describe, expect, it } from "vitest";
import { parseAddress } from "../../src/address/parseAddress.ts";
import { buildDetail } from "../../src/dataset/buildDetail.ts";
import { createIndex } from "../../src/dataset/createIndex.ts";
import type { Detail } from "../../src/dataset/types.ts";
import { full } from "../fixtures/knownDatasets.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";

const tiny = createIndex(tinyDataset);
const idsOf = (records: readonly { readonly id: string }[] | undefined): readonly string[] =>
  (records ?? []).map(({ id }) => id);

/** What an address would open: the id as it stands in the data. */
const openAgreement = (id: string): Detail | null => {
  const found = tinyDataset.agreements.find((agreement) => agreement.id === id);
  return found === undefined ? null : buildDetail(tiny, { kind: "agreement", id: found.id });
};
const openParty = (id: string): Detail | null => {
  const found = tinyDataset.parties.find((party) => party.id === id);
  return found === undefined ? null : buildDetail(tiny, { kind: "party", id: found.id });
};
const openSource = (id: string): Detail | null => {
  const found = tinyDataset.sources.find((source) => source.id === id);
  return found === undefined ? null : buildDetail(tiny, { kind: "source", id: found.id });
};

describe("an opened agreement", () => {
  it("comes whole, with its parties, those above them and its sources", () => {
    const detail = openAgreement("plan");
    expect(detail?.agreements).toEqual(["plan"]);
    expect(detail?.slice.agreements).toContain(tinyDataset.agreements[0]);
    expect(idsOf(detail?.slice.parties)).toEqual(
      expect.arrayContaining(["fargona", "mill", "south-region", "northland"]),
    );
    expect(idsOf(detail?.slice.sources)).toContain("paper");
    expect(detail?.degree["mill"]).toBe(3);
    expect(detail?.side["mill"]).toBe(0);
  });

  it.each([
    ["plan", { index: 0, of: 5, previous: null, next: "sale" }],
    ["sale", { index: 1, of: 5, previous: "plan", next: "sale-more" }],
    ["talk", { index: 4, of: 5, previous: "loan", next: null }],
  ])("knows its place: %s", (id, place) => {
    const detail = openAgreement(id);
    expect(detail?.place).toEqual(place);
    const beside = [place.previous, place.next].filter((other) => other !== null);
    expect(idsOf(detail?.slice.agreements)).toEqual(expect.arrayContaining(beside));
  });

  it("brings the agreements that it amends, and those that amend it", () => {
    expect(idsOf(openAgreement("sale-more")?.slice.agreements)).toContain("sale");
    expect(idsOf(openAgreement("sale")?.slice.agreements)).toContain("sale-more");
  });

  it("still opens when withdrawn, without a place among the others", () => {
    const detail = openAgreement("gone");
    expect(detail).toMatchObject({ open: { kind: "agreement", id: "gone" }, agreements: ["gone"], place: null });
    expect(idsOf(detail?.slice.parties)).toContain("dropped");
    expect(detail?.degree["dropped"]).toBe(0);
  });
});

describe("a record opened by an id that it had before", () => {
  it.each([
    ["agreement", "rivers-2024", "three-rivers-treaty"],
    ["party", "valueof", "upland"],
    ["source", "the-post", "river-post"],
  ])("comes under its present id: %s %s", (kind, former, present) => {
    const { open } = parseAddress(`en/${kind}/${former}/`, "", "en");
    if (!("id" in open)) throw new Error("no id");
    expect(buildDetail(createIndex(full), open)).toMatchObject({ open: { kind, id: present } });
  });

  it("is none of another kind", () => {
    const { open } = parseAddress("en/party/rivers-2024/", "", "en");
    if (!("id" in open)) throw new Error("no id");
    expect(buildDetail(createIndex(full), open)).toBeNull();
  });
});

describe("an opened party", () => {
  it("comes with all its agreements that stand, and the other parties of these", () => {
    const detail = openParty("mill");
    expect(detail).toMatchObject({ agreements: ["plan", "sale", "sale-more"], place: null });
    expect(idsOf(detail?.slice.parties)).toEqual(
      expect.arrayContaining(["fargona", "south-region", "constructor", "northland"]),
    );
  });

  it("comes with those below it and what these agreed", () => {
    const detail = openParty("fargona");
    expect(detail?.agreements).toEqual(["plan", "talk"]);
    expect(idsOf(detail?.slice.parties)).toEqual(expect.arrayContaining(["fargona-gov", "mill"]));
    expect(idsOf(detail?.slice.agreements)).toContain("sale");
  });

  it("comes with its attendance and statements, and with whom they name", () => {
    for (const id of ["envoy", "ministry"]) {
      const detail = openParty(id);
      expect(detail?.agreements).toEqual([]);
      expect(detail?.slice.attendance).toHaveLength(1);
      expect(idsOf(detail?.slice.parties)).toEqual(expect.arrayContaining(["envoy", "ministry"]));
    }
    expect(openParty("bank")?.slice.statements).toHaveLength(1);
    expect(openParty("mill")?.slice.statements).toEqual([]);
  });

  it("may be called constructor", () => {
    expect(openParty("constructor")).toMatchObject({ agreements: ["sale", "sale-more"], degree: { constructor: 2 } });
  });

  it("keeps every agreement, however many", () => {
    const index = createIndex(makeDataset({ seed: 8, agreements: 1000 }));
    const [busiest] = index.dataset.parties;
    if (busiest === undefined) throw new Error("no parties were made");
    const detail = buildDetail(index, { kind: "party", id: busiest.id });
    expect(detail?.agreements).toEqual(index.agreementsOf(busiest.id));
    expect(detail?.agreements.length).toBeGreaterThan(60);
  });
});

describe("an opened source", () => {
  it("comes with the agreements and the parties that cite it", () => {
    const detail = openSource("register");
    expect(detail?.agreements).toEqual(["loan"]);
    expect(idsOf(detail?.slice.parties)).toContain("bank");
    expect(openSource("paper")?.agreements).toEqual(["plan", "sale", "sale-more", "talk"]);
  });

  it("comes even when nothing cites it", () => {
    const sources = [...tinyDataset.sources, ...makeDataset({ seed: 1, agreements: 9000 }).sources];
    const last = sources.at(-1);
    if (last === undefined) throw new Error("no sources were made");
    const detail = buildDetail(createIndex({ ...tinyDataset, sources }), { kind: "source", id: last.id });
    expect(detail?.agreements).toEqual([]);
    expect(idsOf(detail?.slice.sources)).toContain(last.id);
    expect(detail?.slice.sources.length).toBeLessThan(sources.length);
  });
});

describe("an id of another dataset", () => {
  it("opens nothing", () => {
    const other = makeDataset({ seed: 1, agreements: 3 });
    for (const { id } of other.agreements) expect(buildDetail(tiny, { kind: "agreement", id })).toBeNull();
    for (const { id } of other.parties) expect(buildDetail(tiny, { kind: "party", id })).toBeNull();
    for (const { id } of other.sources) expect(buildDetail(tiny, { kind: "source", id })).toBeNull();
  });
});

describe("parents that lead in a circle", () => {
  it("end the climb instead of hanging it", () => {
    const [one, two] = tinyDataset.parties;
    if (one === undefined || two === undefined) throw new Error("two parties are needed");
    const circle = createIndex({
      ...tinyDataset,
      parties: [{ ...one, parent: two.id }, { ...two, parent: one.id }, ...tinyDataset.parties.slice(2)],
    });
    expect(idsOf(buildDetail(circle, { kind: "party", id: one.id })?.slice.parties)).toEqual(
      expect.arrayContaining([one.id, two.id]),
    );
  });
});
