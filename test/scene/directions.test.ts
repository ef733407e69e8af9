import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { nodeInDirection, type Direction } from "../../src/scene/nodeInDirection.ts";
import { siblingNode } from "../../src/scene/siblingNode.ts";
import type { BakedLayout, Scene } from "../../src/scene/types.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { openAt } from "../fixtures/views.ts";
import { forum, sceneOf } from "./request.ts";

const DIRECTIONS: readonly Direction[] = ["up", "down", "left", "right"];

/** Every card that arrow keys reach from one. */
function walk(scene: Scene, start: string): ReadonlySet<string> {
  const found = new Set([start]);
  for (const key of found) {
    for (const direction of DIRECTIONS) {
      const next = nodeInDirection(scene, key, direction);
      if (next !== null) found.add(next);
    }
  }
  return found;
}

const BAKED = JSON.parse(readFileSync("data/forum-2023.layout.json", "utf8")) as BakedLayout;
const PARTY = openAt(`party/${forum.parties[0]?.id}/`);
const SCENES: readonly (readonly [string, Scene])[] = [
  ["sides", sceneOf(forum)],
  ["sides of medium width", sceneOf(forum, { widthPx: 620 })],
  ["network", sceneOf(forum, { view: "network", baked: BAKED })],
  ["network of medium width", sceneOf(forum, { view: "network", widthPx: 620, baked: BAKED })],
  ["rows", sceneOf(forum, { widthPx: 328 })],
  ["a ring", sceneOf(forum, { widthPx: 328, open: PARTY })],
  ["a record alone", sceneOf(forum, { open: PARTY, alone: true })],
  ["every kind of record", sceneOf(tinyDataset, { view: "network" })],
  ["a summary", sceneOf(makeDataset({ seed: 5, agreements: 1000 }))],
  ["a network without sides", sceneOf(makeDataset({ seed: 5, agreements: 60, sides: 0 }), { view: "network" })],
];

describe("arrow keys", () => {
  test.each(SCENES)("K5 reach every card from every other in %s", (_, scene) => {
    const all = scene.nodes.map(({ key }) => key).toSorted();
    expect(all.length).toBeGreaterThan(2);
    for (const key of all) expect([...walk(scene, key)].toSorted(), `from ${key}`).toEqual(all);
  });

  test("follow a line sideways and stop at the edges", () => {
    const scene = sceneOf(forum);
    expect(nodeInDirection(scene, "party:jizzakh", "right")).toBe("agreement:fergana-jizzakh-bashkortostan-plan");
    expect(nodeInDirection(scene, "agreement:tashkent-metro-tmx", "left")).toBe("party:tashkent-metro");
    expect(nodeInDirection(scene, "party:fergana", "left")).toBeNull();
    expect(nodeInDirection(scene, "party:fergana", "up")).toBeNull();
    expect(nodeInDirection(scene, "party:fergana", "down")).toBe("party:jizzakh");
    expect(nodeInDirection(scene, "agreement:tashkent-metro-tmx", "first")).toBe(
      "agreement:fergana-jizzakh-bashkortostan-plan",
    );
    expect(nodeInDirection(scene, "no such node", "down")).toBeNull();
  });

  test("come to what has no page of its own too: the event, and what is only counted", () => {
    const counted = sceneOf(forum).nodes.filter(({ href }) => href === null);
    const event = sceneOf(forum, { view: "network" }).nodes.filter(({ href }) => href === null);
    expect([counted.length, event.length]).toEqual([1, 1]);
    expect(walk(sceneOf(forum), "party:fergana")).toContain(counted[0]?.key);
    expect(walk(sceneOf(forum, { view: "network" }), "party:fergana")).toContain(event[0]?.key);
  });
});

describe("with Shift, up and down", () => {
  const scene = sceneOf(forum);
  const PLAN = "agreement:fergana-jizzakh-bashkortostan-plan";
  const down = (key: string, origin: string | null) => siblingNode(scene, key, origin, 1);
  const up = (key: string, origin: string | null) => siblingNode(scene, key, origin, -1);

  test("walk the other ends of the lines just followed, to either end of them", () => {
    expect(down("party:fergana", PLAN)).toEqual({ key: "party:jizzakh", origin: PLAN });
    expect(down("party:jizzakh", PLAN)).toEqual({ key: "party:bashkortostan-gov", origin: PLAN });
    expect(down("party:bashkortostan-gov", PLAN)).toBeNull();
    expect(up("party:bashkortostan-gov", PLAN)).toEqual({ key: "party:jizzakh", origin: PLAN });
    expect(up("party:fergana", PLAN)).toBeNull();
  });

  test("start from the open record, else from the first card that a line leads to", () => {
    expect(down("party:fergana", null)).toEqual({ key: "party:jizzakh", origin: PLAN });
    expect(down("party:fergana", "agreement:tashkent-metro-tmx")).toEqual({ key: "party:jizzakh", origin: PLAN });
    const open = sceneOf(forum, { open: openAt("agreement/fergana-jizzakh-bashkortostan-plan/") });
    expect(siblingNode(open, "party:jizzakh", null, -1)).toEqual({ key: "party:fergana", origin: PLAN });
  });

  test("lead nowhere from a card without lines", () => {
    const lone = scene.nodes.find(({ href }) => href === null)?.key ?? "";
    expect([down(lone, null), up(lone, PLAN), down("no such node", null)]).toEqual([null, null, null]);
  });
});
