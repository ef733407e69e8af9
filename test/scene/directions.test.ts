import { describe, expect, test } from "vitest";
import { nodeInDirection, type Direction } from "../../src/scene/nodeInDirection.ts";
import type { Scene } from "../../src/scene/types.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { forum, sceneOf } from "./request.ts";

const DIRECTIONS: readonly Direction[] = ["up", "down", "left", "right"];

/** Every card that arrow keys reach from the first. */
function walk(scene: Scene): ReadonlySet<string> {
  const opens = scene.nodes.filter(({ href }) => href !== null).map(({ key }) => key);
  const found = new Set(opens.slice(0, 1));
  for (const key of found) {
    for (const direction of DIRECTIONS) {
      const next = nodeInDirection(scene, key, direction);
      if (next !== null) found.add(next);
    }
  }
  return found;
}

describe("arrow keys", () => {
  test.each([
    ["sides", sceneOf(forum)],
    ["network", sceneOf(forum, { view: "network" })],
    ["rows", sceneOf(forum, { widthPx: 328 })],
    ["a summary", sceneOf(makeDataset({ seed: 5, agreements: 1000 }))],
  ] as const)("reach every card that can be opened in %s", (_, scene) => {
    expect([...walk(scene)].toSorted()).toEqual(
      scene.nodes
        .filter(({ href }) => href !== null)
        .map(({ key }) => key)
        .toSorted(),
    );
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
});
