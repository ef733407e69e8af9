// @vitest-environment jsdom
import { MultiUndirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import type { AgreementId, Dataset, PartyId } from "../../src/dataset/types.ts";
import { buildAgreementNetwork } from "../../src/share/buildAgreementNetwork.ts";
import { buildPartyNetwork } from "../../src/share/buildPartyNetwork.ts";
import { formatGexf } from "../../src/share/formatGexf.ts";
import { formatGraphml } from "../../src/share/formatGraphml.ts";
import type { NetworkFile } from "../../src/share/networkFile.ts";
import { forum, full, small, tricky } from "../fixtures/knownDatasets.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { WORDS } from "../i18n/words.ts";

const PLACE = { base: "https://atlas.example/deep/", siteName: "Test & Atlas" };
const FORMS = [
  ["agreements as nodes", buildAgreementNetwork],
  ["parties alone", buildPartyNetwork],
] as const;
const DATASETS: readonly Dataset[] = [
  forum,
  full,
  small,
  tricky,
  tinyDataset,
  makeDataset({ seed: 3, agreements: 80 }),
  makeDataset({ seed: 4, agreements: 60, sides: 0 }),
  makeDataset({ seed: 5, agreements: 60, sides: 4 }),
];

/** What a network holds, in a form that does not depend on order. */
function contentOf({ edges, nodes }: NetworkFile): unknown {
  return {
    nodes: nodes.map(({ id, label, values }) => [id, { label, ...Object.fromEntries(values) }]),
    edges: edges.map(({ id, source, target, values, weight }) => [
      id,
      [source, target].toSorted(),
      { weight, ...Object.fromEntries(values) },
    ]),
  };
}

/** The same, as another program read it. */
function readContent(graph: MultiUndirectedGraph): unknown {
  return {
    nodes: graph.mapNodes((id, attributes) => [id, attributes]),
    edges: graph.mapEdges((id, attributes, source, target) => [id, [source, target].toSorted(), attributes]),
  };
}

const asXml = (text: string): Document => new DOMParser().parseFromString(text, "application/xml");

describe.each(FORMS)("the network of %s", (_, build) => {
  it.each(DATASETS)(
    "of $title reads back from GraphML and GEXF with the same nodes, edges and attributes",
    (dataset) => {
      for (const words of [WORDS.en, WORDS.ru]) {
        const network = build(words, createIndex(dataset), PLACE);
        expect(readContent(parseGraphml(MultiUndirectedGraph, formatGraphml(network)))).toEqual(contentOf(network));
        expect(readContent(parseGexf(MultiUndirectedGraph, formatGexf(network)))).toEqual(contentOf(network));
      }
    },
  );

  it.each(DATASETS)("of $title is well-formed, names no id twice, and declares every field that it uses", (dataset) => {
    const network = build(WORDS.en, createIndex(dataset), PLACE);
    const [graphml, gexf] = [asXml(formatGraphml(network)), asXml(formatGexf(network))];
    for (const xml of [graphml, gexf]) expect(xml.querySelector("parsererror")).toBeNull();
    const ids = [...network.nodes, ...network.edges].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const declared = new Set([...graphml.querySelectorAll("key")].map((key) => key.id));
    for (const data of graphml.querySelectorAll("data")) expect(declared).toContain(data.getAttribute("key"));
    for (const owner of ["node", "edge"]) {
      const own = gexf.querySelector(`attributes[class="${owner}"]`)?.querySelectorAll("attribute") ?? [];
      const names = new Set([...own].map((field) => field.id));
      for (const value of gexf.querySelectorAll(`${owner} attvalue`))
        expect(names).toContain(value.getAttribute("for"));
    }
  });

  it("says what it is, how it was made, who says so, of which day and under which licence", () => {
    const network = build(WORDS.en, createIndex(forum), PLACE);
    for (const text of [formatGraphml(network), formatGexf(network)]) {
      const told = asXml(text).documentElement.textContent ?? "";
      for (const part of [
        forum.title,
        forum.license,
        forum.updated,
        forum.sources[0]?.publisher,
        PLACE.siteName,
        PLACE.base,
      ])
        expect(told).toContain(part);
      expect(told).toMatch(/Withdrawn agreements/);
    }
    expect(formatGexf(network)).toContain(`<meta lastmodifieddate="${forum.updated ?? ""}">`);
  });

  it("gives no day where the data knows only the year", () => {
    const network = build(WORDS.en, createIndex({ ...forum, updated: "2023" }), PLACE);
    expect(formatGexf(network)).toContain("<meta><creator>");
  });

  it("leaves out what XML forbids, and keeps every script", () => {
    const name = "\u0000\u0008Тошкент \uFFFE<b>&\"' 東京 הסכם 😀\uD800";
    const [first, ...rest] = small.parties;
    if (first === undefined) throw new Error("the fixture has no party");
    const network = build(WORDS.en, createIndex({ ...small, parties: [{ ...first, name }, ...rest] }), PLACE);
    for (const text of [formatGraphml(network), formatGexf(network)]) {
      expect(asXml(text).querySelector("parsererror")).toBeNull();
      // Nothing but what XML 1.0 allows as a character.
      expect(text).toMatch(/^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u);
    }
    const read = parseGexf(MultiUndirectedGraph, formatGexf(network));
    expect(read.getNodeAttribute(`party:${first.id}`, "label")).toBe("Тошкент <b>&\"' 東京 הסכם 😀");
  });
});

/** A dataset of agreements between the given parties. */
function between(...groups: readonly (readonly string[])[]): Dataset {
  const [agreement] = small.agreements;
  if (agreement === undefined) throw new Error("the fixture has no agreement");
  const names = [...new Set(groups.flat())];
  return {
    ...small,
    parties: names.map((name) => ({ id: name as PartyId, name, kind: "other" })),
    agreements: groups.map((group, place) => ({
      ...agreement,
      id: `a${String(place)}` as AgreementId,
      participants: group.map((party) => ({ party: party as PartyId })),
    })),
  };
}

describe("the projection to parties", () => {
  const pairsOf = (dataset: Dataset): unknown =>
    buildPartyNetwork(WORDS.en, createIndex(dataset), PLACE).edges.map(({ source, target, values, weight }) => [
      source,
      target,
      weight,
      values.get("agreements"),
      values.get("weight_by_size"),
    ]);

  it("joins each two parties of an agreement once, and counts what they share", () => {
    expect(pairsOf(between(["a", "b", "c"], ["c", "a"]))).toEqual([
      ["party:a", "party:b", 1, "a0", 0.5],
      ["party:a", "party:c", 2, "a0; a1", 1.5],
      ["party:b", "party:c", 1, "a0", 0.5],
    ]);
  });

  it("makes n(n-1)/2 pairs of n parties, none of a party with itself, and none of a party alone", () => {
    expect(pairsOf(between(["a", "b", "c", "d", "e", "f"]))).toHaveLength(15);
    expect(pairsOf(between(["a", "a"], ["b"]))).toEqual([]);
  });

  it("leaves out what was withdrawn, and whom no source names", () => {
    const dataset = between(["a", "b"], ["a", "c"]);
    const [first, second] = dataset.agreements;
    if (first === undefined || second === undefined) throw new Error("two agreements were made");
    const withdrawn = { ...first, withdrawn: { date: "2024", reason: "A mistake." } };
    const unnamed = { ...second, participants: [...second.participants, { unknown: "not named" }] };
    expect(pairsOf({ ...dataset, agreements: [withdrawn, unnamed] })).toEqual([["party:a", "party:c", 1, "a1", 1]]);
  });

  it("leaves out agreements of more than 200 parties, and names them in the file", () => {
    const many = Array.from({ length: 201 }, (_, place) => `p${String(place)}`);
    const network = buildPartyNetwork(WORDS.en, createIndex(between(many, ["p1", "p2"])), PLACE);
    expect(network.edges).toHaveLength(1);
    expect(network.nodes).toHaveLength(201);
    expect(formatGraphml(network)).toContain("more than 200 parties: a0");
  });
});

describe("the network of agreements", () => {
  it("has a node for whom no source names, so that every participation is an edge", () => {
    const { edges, nodes } = buildAgreementNetwork(WORDS.en, createIndex(full), PLACE);
    const participants = full.agreements.flatMap((agreement) => agreement.participants);
    expect(edges).toHaveLength(participants.length);
    expect(nodes.filter(({ values }) => values.get("record") === "unnamed").map(({ label }) => label)).toEqual(
      participants.flatMap(({ unknown }) => unknown ?? []),
    );
  });

  it("never says signed where no claim supports it", () => {
    const [first] = small.agreements;
    if (first === undefined) throw new Error("the fixture has no agreement");
    const index = createIndex({ ...small, agreements: [{ ...first, status: "signed" }] });
    for (const { values } of buildAgreementNetwork(WORDS.en, index, PLACE).nodes)
      expect(values.has("status")).toBe(false);
  });
});
