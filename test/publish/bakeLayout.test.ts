import { describe, expect, test } from "vitest";
import { bakeLayout } from "../../src/publish/bakeLayout.ts";
import type { SceneWidth } from "../../src/scene/types.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";

import { sceneOf } from "../scene/request.ts";
import { sceneProblems } from "../scene/sceneProblems.ts";

/** A bake takes a second or two; a busy machine takes longer. */
const SLOW_MS = 60_000;
const SETS = [
  ["the tiny set", tinyDataset],
  ["a set without sides", makeDataset({ seed: 2, agreements: 6, parties: 8, sides: 0 })],
] as const;

describe.each(SETS)("the baked layout of %s", (_, dataset) => {
  const baked = bakeLayout(dataset);
  const widths: readonly SceneWidth[] = [908, 620];

  test("holds every node of the network at both widths, in whole px, and no other", () => {
    for (const widthPx of widths) {
      const nodes = baked.widths[String(widthPx)]?.nodes ?? {};
      const scene = sceneOf(dataset, { view: "network", widthPx });
      expect(Object.keys(nodes).toSorted()).toEqual(scene.nodes.map(({ key }) => key).toSorted());
      expect(Object.values(nodes).flat().every(Number.isInteger)).toBe(true);
    }
  });

  test("keeps cards apart and inside in every language", () => {
    for (const widthPx of widths) {
      for (const lang of ["en", "uz", "ru"] as const) {
        const scene = sceneOf(dataset, { view: "network", widthPx, baked, lang });
        expect(sceneProblems(scene)).toEqual([]);
        expect(scene.heightPx).toBeLessThanOrEqual((baked.widths[String(widthPx)]?.heightPx ?? 0) + 2);
      }
    }
  });

  test(
    "is the same when baked again",
    () => {
      expect(JSON.stringify(bakeLayout(dataset))).toBe(JSON.stringify(baked));
    },
    SLOW_MS,
  );
});

test("a dataset with nothing to draw bakes to nothing", () => {
  const { widths } = bakeLayout(makeDataset({ seed: 1, agreements: 0 }));
  expect(Object.values(widths).map(({ nodes }) => Object.keys(nodes))).toEqual([[], []]);
});
