import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { partyName } from "../../src/i18n/localText.ts";
import { textUnits } from "../../src/scene/breakText.ts";
import { cardMetrics, unitsPerLine } from "../../src/scene/cardMetrics.ts";
import { DASHES, HEADING_FONT_PX, LINE_WIDTH_PX } from "../../src/scene/palette.ts";
import { LARGE_TEXT_WIDTH, SCENE_WIDTHS, type Scene, type SceneNode, type SceneWidth } from "../../src/scene/types.ts";
import { forum, full, small, tricky } from "../fixtures/knownDatasets.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { sceneOf, type ViewOptions } from "./request.ts";
import { crossingsOf, positionsOf, sceneProblems } from "./sceneProblems.ts";

const DATASETS: readonly (readonly [name: string, dataset: Dataset])[] = [
  ["the forum", forum],
  ["every field", full],
  ["as little as can be said", small],
  ["the tiny set", tinyDataset],
  ["hostile names", tricky],
  ["four sides", makeDataset({ seed: 7, agreements: 30, sides: 4 })],
];

/** The live page's own width for large text too, which the build does not draw. */
const WIDTHS: readonly SceneWidth[] = [...SCENE_WIDTHS, LARGE_TEXT_WIDTH];

/** Every width, both layouts, nothing and the first agreement open. */
function viewsOf(dataset: Dataset): readonly ViewOptions[] {
  const opens = [
    { kind: "start" } as const,
    ...dataset.agreements.slice(0, 1).map(({ id }) => ({ kind: "agreement", id }) as const),
  ];
  return WIDTHS.flatMap((widthPx) =>
    opens.flatMap((open) => [
      { widthPx, open },
      { widthPx, open, view: "network" as const },
    ]),
  );
}

const isBold = ({ ref }: SceneNode): boolean => ref.kind === "agreement" || ref.kind === "pair";

/** Lines that are longer than their card by the widths that cards are broken with. */
function tooLong({ layout, nodes }: Scene): readonly string[] {
  return nodes.flatMap((node) => {
    const units = unitsPerLine(node.widthPx, isBold(node), cardMetrics(layout));
    return node.lines.filter((line) => textUnits(line) > units + 1e-9);
  });
}

/** What tells one category of cards from another without colour. */
function signOf({ shape, stroke, kicker }: SceneNode): string {
  return `${shape} ${stroke} ${kicker}`;
}

describe.each(DATASETS)("the picture of %s", (_, dataset) => {
  test("V1 V2 keeps its cards apart, and in their places in every language, also where large text is on a narrow page", () => {
    for (const view of viewsOf(dataset).filter(({ widthPx }) => widthPx === LARGE_TEXT_WIDTH)) {
      const scene = sceneOf(dataset, view);
      expect(sceneProblems(scene)).toEqual([]);
      expect(positionsOf(sceneOf(dataset, { ...view, lang: "ru" }))).toEqual(positionsOf(scene));
    }
  });

  test("V3 breaks every name into at most three lines that fit its card; the whole name is read aloud", () => {
    for (const view of viewsOf(dataset)) {
      for (const lang of LANGS) {
        const scene = sceneOf(dataset, { ...view, lang });
        expect(tooLong(scene)).toEqual([]);
        for (const node of scene.nodes) {
          expect(node.lines.length).toBeLessThanOrEqual(3);
          const party = dataset.parties.find(({ id }) => node.ref.kind === "party" && node.ref.id === id);
          if (party !== undefined) expect(node.name).toContain(partyName(party, dataset.language, lang).text);
        }
      }
    }
  });

  test("V5 never draws two sides alike: shape, line or word differs between any two tones", () => {
    for (const view of viewsOf(dataset)) {
      const tones = new Map<string, string>();
      for (const node of sceneOf(dataset, view).nodes) {
        const sign = signOf(node);
        expect(tones.get(sign) ?? node.tone, sign).toBe(node.tone);
        tones.set(sign, node.tone);
      }
    }
  });
});

test("V1 has no text below 12 px where a picture is drawn as small as a page draws it, at 0.96 of its width", () => {
  for (const layout of ["sides", "network", "rows", "ring"] as const) {
    const { kickerPx, namePx } = cardMetrics(layout);
    expect(Math.min(kickerPx, namePx, HEADING_FONT_PX) * 0.96).toBeGreaterThanOrEqual(12);
  }
});

test("V1 shows the forum with at most ten crossings and at least six agreements in the first 420 px", () => {
  const scene = sceneOf(forum);
  expect(crossingsOf(scene)).toBeLessThanOrEqual(10);
  const high = scene.nodes.filter(({ ref, yPx, heightPx }) => ref.kind === "agreement" && yPx + heightPx <= 420);
  expect(high.length).toBeGreaterThanOrEqual(6);
});

test("V3 cuts no name of the forum short in any language", () => {
  for (const lang of LANGS) {
    for (const widthPx of SCENE_WIDTHS) {
      for (const view of ["sides", "network"] as const) {
        const cut = sceneOf(forum, { lang, widthPx, view }).nodes.filter(({ lines }) => lines.join("").includes("…"));
        expect(cut.map(({ key }) => key)).toEqual([]);
      }
    }
  }
});

test("V3 says the side on the cards of two parties of one name", () => {
  const [first, second] = ["tashkent-metro", "tmx"];
  const twins: Dataset = {
    ...forum,
    parties: forum.parties.map((party) =>
      party.id === first || party.id === second
        ? { ...party, name: "Ministry of Industry and Trade", shortName: undefined, names: {}, shortNames: {} }
        : party,
    ) as Dataset["parties"],
  };
  for (const view of ["sides", "network"] as const) {
    const { nodes } = sceneOf(twins, { view });
    const kickers = nodes.filter(({ lines }) => lines.join(" ") === "Ministry of Industry and Trade");
    const sides = ["Russian side", "Uzbek side"];
    expect(kickers.map(({ kicker }) => kicker).toSorted()).toEqual(
      // A card of the network has room for one fact only.
      view === "sides" ? sides.map((side) => `company · ${side}`) : sides,
    );
  }
});

test("V5 tells lines apart without colour: solid, long dashes, short dashes, dots", () => {
  const [dashed, context, dotted] = [DASHES.dashed[0], DASHES.context[0], DASHES.dotted[0]];
  expect(dashed).toBeGreaterThanOrEqual(3 * context);
  expect(context).toBeGreaterThanOrEqual(3);
  expect(dotted).toBeLessThan(0.5);
  // In a lit line, which is thick, a dash must still be longer than wide.
  expect(DASHES.contextLit[0]).toBeGreaterThanOrEqual(2 * LINE_WIDTH_PX.linkNear);
});
