import { describe, expect, it } from "vitest";
import type { AgreementId, Dataset, PartyId } from "../../src/dataset/types.ts";
import { buildSvg } from "../../src/scene/buildSvg.ts";
import { cardMetrics } from "../../src/scene/cardMetrics.ts";
import type { Scene } from "../../src/scene/types.ts";
import { parseAddress } from "../../src/address/parseAddress.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { forum, sceneOf } from "./request.ts";
import { sceneProblems } from "./sceneProblems.ts";

const pathOf = (ends: string) => parseAddress("en/", `?path=${ends}`, "en").open;
const lit = ({ nodes }: Scene): readonly string[] =>
  nodes.filter(({ emphasis }) => emphasis === "open" || emphasis === "near").map(({ key }) => key);
const litLinks = ({ links }: Scene): readonly string[] =>
  links.filter(({ emphasis }) => emphasis === "near").map(({ from, to }) => `${from} ${to}`);

describe("a path in the picture", () => {
  it("stands out in sides, its two ends most, and all else is dimmed", () => {
    const scene = sceneOf(forum, { open: pathOf("fergana~bashkortostan-gov") });
    expect(scene.layout).toBe("sides");
    expect(new Set(lit(scene))).toEqual(
      new Set(["party:fergana", "agreement:fergana-jizzakh-bashkortostan-plan", "party:bashkortostan-gov"]),
    );
    expect(scene.nodes.filter(({ emphasis }) => emphasis === "open").map(({ key }) => key)).toEqual([
      "party:fergana",
      "party:bashkortostan-gov",
    ]);
    expect(scene.nodes.every(({ emphasis }) => emphasis !== "plain")).toBe(true);
    expect(litLinks(scene)).toHaveLength(2);
    expect(scene.links.find(({ to }) => to === "party:jizzakh")?.emphasis).toBe("dim");
  });

  it("by context is drawn in the network unless the reader asked for sides, with its dashed lines", () => {
    const open = pathOf("fergana~tashkent-metro");
    const network = sceneOf(forum, { open });
    expect(network.layout).toBe("network");
    expect(lit(network)).toContain("event:forum-3");
    expect(litLinks(network)).toHaveLength(4);
    // Sides have no lines of context, so what they lack is shown alone.
    expect(sceneOf(forum, { open, view: "sides" }).layout).toBe("chain");
  });

  it("on a narrow screen is a stack of its stops in order and nothing else", () => {
    const scene = sceneOf(forum, { open: pathOf("tashkent-metro~fergana"), widthPx: 328 });
    expect(scene.layout).toBe("chain");
    expect(scene.nodes.map(({ key }) => key)).toEqual([
      "party:tashkent-metro",
      "agreement:tashkent-metro-tmx",
      "event:forum-3",
      "agreement:fergana-jizzakh-bashkortostan-plan",
      "party:fergana",
    ]);
    const tops = scene.nodes.map(({ yPx }) => yPx);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(scene.links.map(({ kind }) => kind)).toEqual(["participation", "context", "context", "participation"]);
    expect(sceneProblems(scene)).toEqual([]);
  });

  it("on a narrow screen has type as large as a record with its neighbours", () => {
    expect(cardMetrics("chain")).toEqual(cardMetrics("ring"));
    const ofPath = sceneOf(forum, { open: pathOf("tashkent-metro~fergana"), widthPx: 328 });
    const ofParty = sceneOf(forum, { open: { kind: "party", id: "fergana" as PartyId }, widthPx: 328 });
    expect([ofPath.layout, ofParty.layout]).toEqual(["chain", "ring"]);
    expect(buildSvg(ofPath).attributes["class"]).toBe(buildSvg(ofParty).attributes["class"]);
  });

  it("longer than sixty stops is drawn up to there, and what is left out is counted", () => {
    // Each agreement joins one party to the next, so that the ends of 40 are 79 stops apart.
    const line: Dataset = {
      ...forum,
      parties: [...Array(40).keys()].map((number) => ({
        id: `p${String(number)}` as PartyId,
        name: String(number),
        kind: "company" as const,
      })),
      agreements: [...Array(39).keys()].map((number) => ({
        id: `a${String(number)}` as AgreementId,
        title: String(number),
        type: "contract" as const,
        participants: [number, number + 1].map((place) => ({ party: `p${String(place)}` as PartyId })),
        claims: [],
      })),
      attendance: [],
      statements: [],
    };
    const scene = sceneOf(line, { open: pathOf("p0~p39"), widthPx: 328 });
    expect([scene.layout, scene.nodes.length, scene.links.length]).toEqual(["chain", 60, 59]);
    expect(scene.notDrawn).toEqual({ agreements: 9, parties: 10 });
    expect(scene.title).toContain("39");
  });

  it("that a filter or the bound leaves out is drawn alone", () => {
    const open = pathOf("fergana~bashkortostan-gov");
    expect(sceneOf(forum, { open, filter: { q: "metro" } }).layout).toBe("chain");
    const large = makeDataset({ seed: 4, agreements: 900 });
    const scene = sceneOf(large, { open: pathOf("party-1~party-150") });
    expect(scene.layout).toBe("chain");
    expect(scene.nodes.at(0)?.key).toBe("party:party-1");
    expect(scene.nodes.at(-1)?.key).toBe("party:party-150");
  });

  it("is drawn in datasets without sides and with many", () => {
    for (const sides of [0, 3]) {
      const dataset = makeDataset({ seed: 5, agreements: 20, sides });
      const scene = sceneOf(dataset, { open: pathOf("party-1~party-2") });
      expect(["network", "chain"]).toContain(scene.layout);
      expect(scene.nodes.filter(({ emphasis }) => emphasis === "open")).toHaveLength(2);
    }
  });

  it.each(["fergana~fergana", "fergana~nobody", "nobody~no-one"])(
    "of %s is none, and the picture stays plain",
    (ends) => {
      for (const widthPx of [908, 328] as const) {
        const scene = sceneOf(forum, { open: pathOf(ends), widthPx });
        expect(scene).toEqual(sceneOf(forum, { widthPx }));
      }
    },
  );

  it("is none where the parties stand apart", () => {
    expect(lit(sceneOf(tinyDataset, { open: pathOf("dropped~mill") }))).toEqual([]);
  });
});
