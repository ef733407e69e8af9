import { describe, expect, test } from "vitest";
import type { AgreementId } from "../../src/dataset/types.ts";
import type { BakedLayout, Scene } from "../../src/scene/types.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { forum, sceneOf } from "./request.ts";

/** Keys that lines lead to from the first node. */
function reachable({ nodes, links }: Scene): ReadonlySet<string> {
  const found = new Set(nodes.slice(0, 1).map(({ key }) => key));
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const { from, to } of links) {
      if (found.has(from)) found.add(to);
      if (found.has(to)) found.add(from);
    }
  }
  return found;
}

describe("network", () => {
  const scene = sceneOf(forum, { view: "network" });

  test("of the forum is one connected picture", () => {
    expect(scene.layout).toBe("network");
    expect(reachable(scene).size).toBe(scene.nodes.length);
    expect(scene.nodes.length).toBeGreaterThan(forum.agreements.length + 15);
  });

  test("shows the event, the persons there and what a party belongs to, on thin dashed lines", () => {
    const context = scene.links.filter(({ kind }) => kind === "context");
    const ends = context.map(({ from, to }) => `${from} ${to}`);
    expect(ends).toContain("agreement:tashkent-metro-tmx event:forum-3");
    expect(ends).toContain("party:manturov event:forum-3");
    expect(ends).toContain("party:manturov party:minpromtorg");
    expect(ends).toContain("party:tatarstan-gov party:tatarstan");
    expect(new Set(context.map(({ stroke }) => stroke))).toEqual(new Set(["dashed"]));
  });

  test("never draws being there as taking part", () => {
    const persons = new Set(forum.parties.filter(({ kind }) => kind === "person").map(({ id }) => `party:${id}`));
    const wrong = scene.links.filter(
      ({ kind, from, to }) => kind === "participation" && (persons.has(from) || persons.has(to)),
    );
    expect(wrong).toEqual([]);
  });

  test("leaves out under a filter what does not match, and keeps the event", () => {
    const filtered = sceneOf(forum, { view: "network", filter: { kind: ["region"] } });
    expect(filtered.nodes.filter(({ ref }) => ref.kind === "agreement")).toHaveLength(2);
    expect(filtered.nodes.filter(({ ref }) => ref.kind === "event")).toHaveLength(1);
    expect(filtered.nodes.some(({ key }) => key === "party:manturov")).toBe(false);
  });

  test("is what a dataset without two sides gets unasked", () => {
    const { sides: _, ...sideless } = tinyDataset;
    expect(
      sceneOf({
        ...sideless,
        agreements: sideless.agreements.filter(({ participants }) =>
          participants.every(({ side }) => side === undefined),
        ),
      }).layout,
    ).toBe("network");
  });

  test("puts cards where they were baked, and those that were not below", () => {
    const baked: BakedLayout = {
      format: "accord-atlas-layout/1",
      widths: {
        908: {
          heightPx: 300,
          nodes: { "agreement:plan": [400, 100], "party:fargona": [150, 200], "party:unheard": [1, 1] },
        },
      },
    };
    const { nodes, heightPx } = sceneOf(tinyDataset, { view: "network", baked });
    const plan = nodes.find(({ key }) => key === "agreement:plan");
    expect((plan?.xPx ?? 0) + (plan?.widthPx ?? 0) / 2).toBe(400);
    expect((plan?.yPx ?? 0) + (plan?.heightPx ?? 0) / 2).toBe(100);
    const others = nodes.filter(({ key }) => key !== "agreement:plan" && key !== "party:fargona");
    expect(Math.min(...others.map(({ yPx }) => yPx))).toBeGreaterThanOrEqual(298);
    expect(heightPx).toBeGreaterThan(300);
  });

  test("ends lines at the edges of cards", () => {
    const byKey = new Map(scene.nodes.map((node) => [node.key, node]));
    for (const { from, path } of scene.links) {
      const node = byKey.get(from);
      if (node === undefined) throw new Error(from);
      const [dx, dy] = [
        Math.abs(path[0] - node.xPx - node.widthPx / 2),
        Math.abs(path[1] - node.yPx - node.heightPx / 2),
      ];
      expect(Math.max(dx / (node.widthPx / 2), dy / (node.heightPx / 2))).toBeCloseTo(1, 6);
    }
  });

  test("lifts what is next to an open agreement, its event too", () => {
    const open = sceneOf(forum, {
      view: "network",
      open: { kind: "agreement", id: "tashkent-metro-tmx" as AgreementId },
    });
    const near = open.nodes.filter(({ emphasis }) => emphasis === "near").map(({ key }) => key);
    expect(near.toSorted()).toEqual(["event:forum-3", "party:tashkent-metro", "party:tmx"]);
  });
});
