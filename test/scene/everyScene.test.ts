import { describe, expect, test } from "vitest";
import type { Open } from "../../src/address/types.ts";
import type { Dataset } from "../../src/dataset/types.ts";
import { SCENE_WIDTHS, type SceneWidth } from "../../src/scene/types.ts";
import { full, small, tricky } from "../fixtures/knownDatasets.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { positionsOf, sceneProblems } from "./sceneProblems.ts";
import { forum, sceneOf, type ViewOptions } from "./request.ts";

const DATASETS: readonly (readonly [name: string, dataset: Dataset])[] = [
  ["the forum", forum],
  ["the tiny set", tinyDataset],
  ["every field", full],
  ["as little as can be said", small],
  ["hostile names", tricky],
  ["no agreements", makeDataset({ seed: 1, agreements: 0 })],
  ["1 agreement", makeDataset({ seed: 1, agreements: 1 })],
  ["30 agreements without sides", makeDataset({ seed: 2, agreements: 30, sides: 0 })],
  ["40 agreements of three sides", makeDataset({ seed: 3, agreements: 40, sides: 3 })],
  ["100 agreements", makeDataset({ seed: 4, agreements: 100 })],
  ["1,000 agreements", makeDataset({ seed: 5, agreements: 1000 })],
];

function opensOf(dataset: Dataset): readonly Open[] {
  const [agreement] = dataset.agreements;
  const party = dataset.parties.at(-1);
  const busiest = agreement?.participants[0]?.party;
  return [
    { kind: "start" },
    ...(agreement === undefined ? [] : [{ kind: "agreement", id: agreement.id } as const]),
    ...(party === undefined ? [] : [{ kind: "party", id: party.id } as const]),
    ...(busiest === undefined ? [] : [{ kind: "party", id: busiest } as const]),
    ...dataset.sources.slice(0, 1).map(({ id }) => ({ kind: "source", id }) as const),
  ];
}

function viewsOf(dataset: Dataset): readonly ViewOptions[] {
  const widths: readonly SceneWidth[] = SCENE_WIDTHS;
  return widths.flatMap((widthPx) =>
    opensOf(dataset).flatMap((open) => [
      { widthPx, open },
      { widthPx, open, view: "network" as const },
      { widthPx, open, filter: { kind: ["company" as const] } },
    ]),
  );
}

describe.each(DATASETS)("every scene of %s", (_, dataset) => {
  test("V1 keeps its cards apart, inside and within the bounds, and its lines on cards", () => {
    for (const view of viewsOf(dataset)) expect(sceneProblems(sceneOf(dataset, view))).toEqual([]);
  });

  test("V2 has the same positions in every language", () => {
    for (const view of viewsOf(dataset)) {
      const positions = positionsOf(sceneOf(dataset, { ...view, lang: "en" }));
      expect(positionsOf(sceneOf(dataset, { ...view, lang: "uz" }))).toEqual(positions);
      expect(positionsOf(sceneOf(dataset, { ...view, lang: "ru" }))).toEqual(positions);
    }
  });

  test("V2 is the same each time it is built", () => {
    for (const view of viewsOf(dataset)) expect(sceneOf(dataset, view)).toEqual(sceneOf(dataset, view));
  });
});

test("a scene of the forum is built in less than 10 ms", () => {
  const times = Array.from({ length: 12 }, () => {
    const start = performance.now();
    sceneOf(forum);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(10);
});
