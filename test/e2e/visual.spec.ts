import type { Page } from "@playwright/test";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { contrast, difference, SIGHTS } from "../fixtures/colours.ts";
import { dataset, first, wordsOf } from "./atlas.ts";
import { boxOf, cardsOf, diagramOf, openWithCanvas } from "./explorer.ts";
import { expect, openLive, test } from "./fixtures.ts";
import { colourFaults, overlapsOf, placesOf } from "./paintedProblems.ts";
import { readCanvas, readDrawing } from "./readCanvas.ts";
import { readColours } from "./readColours.ts";

const agreement = first(dataset.agreements);
test("V1 V2 at 1280 x 720 no labels overlap, text is 12 px, targets 44 px, six agreements are in the first screen, and every language and load has the same places, drawn or painted", async ({
  page,
}) => {
  const seen = new Set<string>();
  for (const lang of [...LANGS, "en"] as const) {
    await openWithCanvas(page, `${lang}/`, lang);
    const painted = await readCanvas(page);
    expect(painted.cards.length).toBeGreaterThan(20);
    expect(overlapsOf(painted)).toEqual([]);
    expect(Math.min(...painted.texts.map(({ fontPx }) => fontPx))).toBeGreaterThanOrEqual(12);
    const { smallestPx } = await readColours(page);
    expect(smallestPx).toBeGreaterThanOrEqual(12);
    const boxes = await cardsOf(page, lang).evaluateAll((cards) =>
      cards.map((card) => {
        const { width, height, bottom } = card.getBoundingClientRect();
        return { least: Math.min(width, height), bottom, isAgreement: card.dataset["key"]?.startsWith("agreement:") };
      }),
    );
    expect(Math.min(...boxes.map(({ least }) => least))).toBeGreaterThanOrEqual(44);
    expect(
      boxes.filter(({ isAgreement, bottom }) => isAgreement === true && bottom <= 720).length,
    ).toBeGreaterThanOrEqual(6);
    expect(readDrawing(lang, 908)).toEqual(placesOf(painted));
    seen.add(JSON.stringify(placesOf(painted)));
  }
  expect(seen.size).toBe(1);
});

const groundOf = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

for (const colorScheme of ["light", "dark"] as const) {
  test(`V4 ${colorScheme}: text has 4.5:1 and lines 3:1, plain, selected and dimmed, painted and drawn, and the categories stay apart for colour-blind readers`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openWithCanvas(page, "en/", "en");
    const plain = await readCanvas(page);
    const ground = await groundOf(page);
    expect(colourFaults(plain, ground)).toEqual([]);
    const strokes = [...new Set(plain.cards.filter(({ key }) => !key.startsWith("rest:")).map(({ stroke }) => stroke))];
    // Two sides, agreements, and those that are named in none.
    expect(strokes).toHaveLength(4);
    const apart = strokes
      .slice(0, 3)
      .flatMap((a, own) => strokes.slice(own + 1, 3).flatMap((b) => SIGHTS.map((sight) => difference(a, b, sight))));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(20);
    await openWithCanvas(page, `en/agreement/${agreement.id}/`, "en");
    const selected = await readCanvas(page);
    expect(selected.lines.some(({ opacity }) => opacity < 1)).toBe(true);
    expect(selected.lines.some(({ opacity, strokePx }) => opacity === 1 && strokePx >= 3)).toBe(true);
    expect(colourFaults(selected, ground)).toEqual([]);
    const { texts, borders } = await readColours(page);
    expect(texts.length).toBeGreaterThan(60);
    expect(borders.length).toBeGreaterThan(5);
    expect(texts.filter(({ ink, ground: behind }) => contrast(ink, behind) < 4.5)).toEqual([]);
    expect(borders.filter(({ ink, ground: behind }) => contrast(ink, behind) < 3)).toEqual([]);
    const card = cardsOf(page, "en").first();
    await card.hover();
    const hovered = await card.evaluate((button) => getComputedStyle(button).outlineColor);
    expect(contrast(hovered, ground)).toBeGreaterThanOrEqual(3);
    expect(await card.evaluate((button) => getComputedStyle(button).outlineStyle)).toBe("solid");
  });
}

test("V4 V5 the drawing without a script has the colours, widths and dashes of the canvas, and greys alone tell its kinds apart by shape", async ({
  page,
  browser,
  baseURL,
}) => {
  await openWithCanvas(page, `en/agreement/${agreement.id}/`, "en");
  const painted = await readCanvas(page);
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 720 } });
  const still = await context.newPage();
  await still.goto(`${baseURL ?? ""}en/agreement/${agreement.id}/`);
  const drawn = await still.locator("svg:visible .n").evaluateAll((cards) =>
    cards.map((card) => {
      const outline = card.querySelector("path");
      const { fill, stroke, strokeOpacity, strokeWidth } = getComputedStyle(outline ?? card);
      const outlineShape = outline?.getAttribute("d")?.replaceAll(/[-\d.]+/gu, "") ?? "";
      const tone = /\bn-(side\d|agreement|neutral)\b/u.exec(card.getAttribute("class") ?? "")?.[1] ?? "";
      return {
        fill,
        stroke,
        opacity: Number(strokeOpacity),
        strokePx: Number.parseFloat(strokeWidth),
        outlineShape,
        tone,
      };
    }),
  );
  await context.close();
  expect(drawn.map(({ fill, stroke, opacity, strokePx }) => ({ fill, stroke, opacity, strokePx }))).toEqual(
    painted.cards.map(({ fill, stroke, opacity, strokePx }) => ({ fill, stroke, opacity, strokePx })),
  );
  const shapesOf = (tone: string): ReadonlySet<string> =>
    new Set(drawn.filter((card) => card.tone === tone).map(({ outlineShape }) => outlineShape));
  for (const [a, b] of [
    ["side0", "agreement"],
    ["side0", "side1"],
    ["agreement", "side1"],
    ["neutral", "side1"],
    ["neutral", "side0"],
  ] as const) {
    expect(shapesOf(a).size, a).toBeGreaterThan(0);
    expect(
      [...shapesOf(a)].filter((shape) => shapesOf(b).has(shape)),
      `${a} and ${b}`,
    ).toEqual([]);
  }
});

test("V8 the legend stands beside the picture in at most five entries, and a sentence says how to read it, in every language and width", async ({
  page,
}) => {
  for (const lang of LANGS) {
    await page.setViewportSize({ width: 1280, height: 720 });
    await openLive(page, `${lang}/`);
    const words = wordsOf(lang);
    const legend = page.getByRole("list", { name: words.t("legend.title"), exact: true });
    for (const width of [1280, 768, 360]) {
      await page.setViewportSize({ width, height: 720 });
      if (width < 600) await page.locator("label", { hasText: words.t("tab.diagram") }).click();
      const entries = legend.getByRole("listitem");
      await expect(legend).toBeVisible();
      expect(await entries.count()).toBeLessThanOrEqual(5);
      for (const entry of await entries.allInnerTexts()) expect(entry.trim()).not.toBe("");
      await expect(page.getByText(words.t("start.howToText"))).toBeVisible();
      const [picture, signs] = [await boxOf(diagramOf(page, lang)), await boxOf(legend)];
      // Directly below the picture: nothing else lies between.
      expect(signs.y - (picture.y + picture.height)).toBeLessThan(24);
    }
  }
});
