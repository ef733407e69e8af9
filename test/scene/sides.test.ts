import { describe, expect, test } from "vitest";
import type { AgreementId, PartyId } from "../../src/dataset/types.ts";
import type { Scene, SceneNode } from "../../src/scene/types.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { crossingsOf } from "./sceneProblems.ts";
import { forum, sceneOf } from "./request.ts";

const agreement = (id: string) => ({ kind: "agreement", id: id as AgreementId }) as const;
const party = (id: string) => ({ kind: "party", id: id as PartyId }) as const;

function nodeOf(scene: Scene, key: string): SceneNode {
  const node = scene.nodes.find((candidate) => candidate.key === key);
  if (node === undefined) throw new Error(`${key} is not drawn`);
  return node;
}

const middleOf = ({ yPx, heightPx }: SceneNode): number => yPx + heightPx / 2;
const emphasisOf = (scene: Scene, key: string) => nodeOf(scene, key).emphasis;

describe("sides", () => {
  const scene = sceneOf(forum);

  test("puts the first side left, agreements in the middle and the second side right, each with its shape", () => {
    expect(scene.layout).toBe("sides");
    expect(nodeOf(scene, "party:fergana")).toMatchObject({ column: 0, tone: "side0", shape: "rounded" });
    expect(nodeOf(scene, "agreement:tashkent-metro-tmx")).toMatchObject({
      column: 1,
      tone: "agreement",
      shape: "square",
    });
    expect(nodeOf(scene, "party:tmx")).toMatchObject({ column: 2, tone: "side1", shape: "cut" });
  });

  test("heads each column with its name and the number of cards in it", () => {
    const headings = scene.headings.map(({ text, anchor }) => [text, anchor]);
    expect(headings.slice(0, 3)).toEqual([
      ["Uzbek side · 8 parties", "start"],
      ["7 agreements", "middle"],
      ["Russian side · 7 parties", "end"],
    ]);
  });

  test("stands an agreement of three level between its two parties of one side", () => {
    const parties = ["fergana", "jizzakh"].map((id) => middleOf(nodeOf(scene, `party:${id}`)));
    const between = parties.reduce((sum, y) => sum + y, 0) / 2;
    expect(
      Math.abs(middleOf(nodeOf(scene, "agreement:fergana-jizzakh-bashkortostan-plan")) - between),
    ).toBeLessThanOrEqual(1);
  });

  test("draws a row of one agreement and two parties level, so that its lines are straight", () => {
    for (const { from, to, path } of scene.links.filter(
      (link) => link.from !== "agreement:fergana-jizzakh-bashkortostan-plan",
    )) {
      expect(path[1], `${from} to ${to}`).toBe(path[9]);
    }
  });

  test("lets at most ten lines cross", () => {
    expect(crossingsOf(scene)).toBeLessThanOrEqual(10);
  });

  test("shows at least six agreements in the first 420 px", () => {
    const seen = scene.nodes.filter(({ ref, yPx, heightPx }) => ref.kind === "agreement" && yPx + heightPx <= 420);
    expect(seen.length).toBeGreaterThanOrEqual(6);
  });

  test("draws a body that was represented or mentioned, and is named in no agreement, dotted and of no side", () => {
    for (const id of ["minpromtorg", "fund-uidf"]) {
      expect(nodeOf(scene, `party:${id}`)).toMatchObject({ stroke: "dotted", tone: "neutral" });
    }
    expect(scene.headings.at(-1)).toMatchObject({
      text: "Present or mentioned, named in no agreement",
      tone: "neutral",
    });
  });

  test("does not say of whom a party belongs to that it is named in no agreement", () => {
    const keys = scene.nodes.map(({ key }) => key);
    expect(keys).not.toContain("party:tatarstan");
    expect(keys).not.toContain("party:uzbekistan");
    expect(keys).not.toContain("party:manturov");
  });

  test("draws one dotted card for the agreements that are counted and not named", () => {
    const rest = nodeOf(scene, "rest:unnamed");
    expect(rest).toMatchObject({ stroke: "dotted", href: null, column: 1 });
    expect(rest.lines.join(" ")).toBe("2 or 3 more, not named");
  });

  test("hides what is absent and uncounted under a filter", () => {
    const filtered = sceneOf(forum, { filter: { kind: ["region"] } });
    expect(filtered.nodes.filter(({ ref }) => ref.kind === "agreement")).toHaveLength(2);
    expect(filtered.nodes.some(({ stroke, ref }) => stroke === "dotted" || ref.kind === "rest")).toBe(false);
  });

  test("marks by its line what no source calls signed", () => {
    expect(nodeOf(scene, "agreement:business-councils-plan").stroke).toBe("solid");
    expect(
      scene.links
        .filter(({ from, to }) => [from, to].includes("agreement:business-councils-plan"))
        .map(({ stroke }) => stroke),
    ).toEqual(["dotted", "dotted"]);
    expect(nodeOf(scene, "agreement:tashkent-metro-tmx").stroke).toBe("solid");
    expect(
      scene.links.filter(({ from }) => from === "agreement:business-councils-plan").map(({ stroke }) => stroke),
    ).toEqual(["dotted", "dotted"]);
  });

  test("says in a name what, which side and how many agreements", () => {
    expect(nodeOf(scene, "party:fergana").name).toBe("Fergana region, region, Uzbek side, 1 agreement");
    expect(nodeOf(scene, "agreement:tashkent-metro-tmx").name).toMatch(/^Agreement 4 of 7: .*; 2 parties$/);
  });

  test("puts a party of neither side directly above its agreement", () => {
    const tiny = sceneOf(tinyDataset);
    const loan = nodeOf(tiny, "agreement:loan");
    const unnamed = tiny.nodes.find(({ key }) => key.startsWith("rest:loan"));
    expect(unnamed).toMatchObject({ column: 1, shape: "bevel", stroke: "dotted" });
    expect((unnamed?.yPx ?? 0) + (unnamed?.heightPx ?? 0)).toBeLessThanOrEqual(loan.yPx);
  });
});

describe("emphasis", () => {
  test("is plain when nothing is open", () => {
    const { nodes, links } = sceneOf(forum);
    expect(new Set([...nodes, ...links].map(({ emphasis }) => emphasis))).toEqual(new Set(["plain"]));
  });

  test("lifts an open agreement and its parties and dims all else, in place", () => {
    const open = sceneOf(forum, { open: agreement("tashkent-metro-tmx") });
    expect(emphasisOf(open, "agreement:tashkent-metro-tmx")).toBe("open");
    expect(emphasisOf(open, "party:tashkent-metro")).toBe("near");
    expect(emphasisOf(open, "party:fergana")).toBe("dim");
    expect(emphasisOf(open, "rest:unnamed")).toBe("dim");
    expect(open.links.filter(({ emphasis }) => emphasis === "near").map(({ from }) => from)).toEqual(
      Array.from({ length: 2 }, () => "agreement:tashkent-metro-tmx"),
    );
    expect(open.nodes.map(({ xPx, yPx }) => [xPx, yPx])).toEqual(
      sceneOf(forum).nodes.map(({ xPx, yPx }) => [xPx, yPx]),
    );
  });

  test("lifts with a party its agreements and those it shares them with", () => {
    const open = sceneOf(forum, { open: party("fergana") });
    expect(emphasisOf(open, "party:fergana")).toBe("open");
    for (const key of ["agreement:fergana-jizzakh-bashkortostan-plan", "party:jizzakh", "party:bashkortostan-gov"]) {
      expect(emphasisOf(open, key)).toBe("near");
    }
    expect(emphasisOf(open, "party:surkhandaryo")).toBe("dim");
  });

  test("leaves all plain when the source that is open speaks of every agreement", () => {
    const [source] = forum.sources;
    if (source === undefined) throw new Error("the forum has a source");
    const { nodes } = sceneOf(forum, { open: { kind: "source", id: source.id } });
    expect(new Set(nodes.map(({ emphasis }) => emphasis))).toEqual(new Set(["plain"]));
  });
});

describe("a set too large to draw one by one", () => {
  const large = makeDataset({ seed: 5, agreements: 1000 });

  test("is drawn as pairs of its busiest parties, and says what is left out", () => {
    const { nodes, notDrawn } = sceneOf(large);
    expect(nodes.some(({ ref }) => ref.kind === "agreement")).toBe(false);
    const pair = nodes.find(({ ref }) => ref.kind === "pair");
    expect(pair?.lines.join(" ")).toMatch(/^\d+ agreements?$/);
    expect(notDrawn.parties).toBeGreaterThan(0);
    expect(nodes.find(({ key }) => key === "rest:parties")?.lines).toEqual([`+${notDrawn.parties}`]);
  });

  test("shows an opened agreement that is not drawn with its own parties", () => {
    const [first] = large.agreements;
    if (first === undefined) throw new Error("there are agreements");
    const scene = sceneOf(large, { open: { kind: "agreement", id: first.id } });
    expect(scene.layout).toBe("sides");
    expect(nodeOf(scene, `agreement:${first.id}`).emphasis).toBe("open");
    expect(scene.nodes.length).toBe(1 + new Set(first.participants.map((participant) => participant.party)).size);
  });

  test("shows an opened busy party with at most 60 cards and counts the rest", () => {
    const scene = sceneOf(large, { open: party("party-1"), widthPx: 328 });
    const own = large.agreements.filter(({ participants }) =>
      participants.some((participant) => participant.party === "party-1"),
    ).length;
    const drawn = scene.nodes.filter(({ ref }) => ref.kind === "agreement").length;
    expect(scene.layout).toBe("ring");
    expect(scene.nodes.length).toBeLessThanOrEqual(60);
    expect(scene.notDrawn.agreements).toBe(own - drawn);
    expect(scene.nodes.at(-1)?.lines).toEqual([`+${own - drawn}`]);
  });
});
