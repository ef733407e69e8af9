import type { Page } from "@playwright/test";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { blendedContrast, contrast, difference, SIGHTS } from "../fixtures/colours.ts";
import { dataset, first, wordsOf } from "./atlas.ts";
import { boxOf, canvasReady, cardsOf, diagramOf, openWithCanvas } from "./explorer.ts";
import { expect, openLive, test } from "./fixtures.ts";
import { readCanvas, readDrawing, type Painted } from "./readCanvas.ts";
import { readColours } from "./readColours.ts";

const agreement = first(dataset.agreements);
const places = ({ cards }: Painted): readonly (readonly [number, number])[] =>
  cards.map(({ xPx, yPx }) => [Math.round(xPx * 10) / 10, Math.round(yPx * 10) / 10] as const);

/** Pairs of texts whose boxes share more than a hair. */
function overlaps({ texts }: Painted): readonly string[] {
  return texts.flatMap((a, own) =>
    texts
      .slice(own + 1)
      .filter(({ box }) => Math.min(a.box.x2, box.x2) - Math.max(a.box.x1, box.x1) > 1)
      // Boxes hold the room above and below the letters too, which lines of one name share.
      .filter(({ box, fontPx }) => Math.min(a.box.y2, box.y2) - Math.max(a.box.y1, box.y1) > 0.4 * fontPx)
      .map(({ text }) => `${a.text} / ${text}`),
  );
}

test("V1 V2 at 1280 x 720 no labels overlap, text is 12 px, targets 44 px, six agreements are in the first screen, and every language and load has the same places, drawn or painted", async ({
  page,
}) => {
  const seen = new Set<string>();
  for (const lang of [...LANGS, "en"] as const) {
    await openWithCanvas(page, `${lang}/`, lang);
    const painted = await readCanvas(page);
    expect(painted.cards.length).toBeGreaterThan(20);
    expect(overlaps(painted)).toEqual([]);
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
    expect(readDrawing(lang, 908)).toEqual(places(painted));
    seen.add(JSON.stringify(places(painted)));
  }
  expect(seen.size).toBe(1);
});

/** Faults of the picture's colours: text below 4.5:1 on its card, lines and outlines below 3:1 on what they stand on. */
function colourFaults({ cards, texts, lines }: Painted, ground: string): readonly string[] {
  const fills = new Map(cards.map(({ key, fill }) => [key, fill]));
  return [
    ...texts
      .filter(({ key, colour }) => contrast(colour, fills.get(key) ?? ground) < 4.5)
      .map(({ text, colour }) => `${text} ${colour}`),
    ...cards
      .filter(({ stroke, opacity, fill }) =>
        [fill, ground].some((behind) => blendedContrast(stroke, opacity, behind) < 3),
      )
      .map(({ key, stroke }) => `${key} ${stroke}`),
    ...lines
      .filter(({ stroke, opacity }) => blendedContrast(stroke, opacity, ground) < 3)
      .map(({ stroke, opacity }) => `line ${stroke} at ${String(opacity)}`),
  ];
}

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

test("V6 in forced colours canvas and drawing use the system's colours alone, and lines are 3 px wherever more contrast is wanted", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openWithCanvas(page, `en/agreement/${agreement.id}/`, "en");
  const system = await page.evaluate(() => {
    const probe = document.createElement("span");
    probe.style.setProperty("forced-color-adjust", "none");
    document.body.append(probe);
    const found = ["Canvas", "CanvasText", "LinkText", "Highlight"].map((name) => {
      probe.style.color = name;
      // The canvas knows no translucent lines.
      return getComputedStyle(probe).color.replace(/^rgba\((.*), [\d.]+\)$/u, "rgb($1)");
    });
    probe.remove();
    return found;
  });
  const [ground, text, link, chosen] = system;
  const forced = await readCanvas(page);
  expect(new Set(forced.cards.map(({ fill }) => fill))).toEqual(new Set([ground]));
  expect(new Set(forced.cards.map(({ stroke }) => stroke))).toEqual(new Set([link, text]));
  expect(new Set(forced.lines.map(({ stroke }) => stroke))).toEqual(new Set([chosen, text]));
  for (const { colour } of forced.texts) expect(system).toContain(colour);
  expect(colourFaults(forced, ground ?? "")).toEqual([]);
  await page.emulateMedia({ forcedColors: "none", contrast: "more" });
  await expect
    .poll(async () => Math.min(...(await readCanvas(page)).lines.map(({ strokePx }) => strokePx)))
    .toBeGreaterThanOrEqual(3);
  const more = await readCanvas(page);
  expect(Math.min(...more.cards.map(({ strokePx }) => strokePx))).toBeGreaterThanOrEqual(3);
  expect(Math.min(...[...more.cards, ...more.lines].map(({ opacity }) => opacity))).toBe(1);
  await page.emulateMedia({ media: "print" });
  await expect(diagramOf(page, "en").locator(".n path").first()).toBeAttached();
  const widths = await diagramOf(page, "en")
    .locator(".n path, .n-link")
    .evaluateAll((paths) => paths.map((path) => Number.parseFloat(getComputedStyle(path).strokeWidth)));
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(3);
});

test("V7 any motion is over within 0.3 seconds, what is chosen is right at once, and who asks for less motion gets none", async ({
  page,
}) => {
  await openWithCanvas(page, "en/", "en");
  const viewport = (): Promise<string> => page.locator(".layer").evaluate((layer) => layer.style.transform);
  const zoomIn = page.getByRole("button", { name: wordsOf("en").t("zoom.in") });
  /** Distinct places of the picture from a press of the button until half a second later, and when the last one came. */
  const moves = (): Promise<{ readonly steps: number; readonly lastMs: number }> =>
    zoomIn.evaluate(async (button: HTMLElement) => {
      const layer = document.querySelector<HTMLElement>(".layer");
      const startMs = performance.now();
      let [steps, lastMs] = [0, 0];
      const observer = new MutationObserver(() => {
        steps += 1;
        lastMs = performance.now() - startMs;
      });
      if (layer !== null) observer.observe(layer, { attributes: true });
      button.click();
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { steps, lastMs };
    });
  const before = await viewport();
  const { lastMs } = await moves();
  expect(await viewport()).not.toBe(before);
  expect(lastMs).toBeLessThanOrEqual(300);
  const durations = await page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      return [...transitionDuration.split(","), ...animationDuration.split(",")].map((text) => Number.parseFloat(text));
    }),
  );
  expect(Math.max(...durations)).toBeLessThanOrEqual(0.3);
  const chosen = await cardsOf(page, "en")
    .first()
    .evaluate(async (button: HTMLElement) => {
      button.click();
      await new Promise((resolve) => setTimeout(resolve, 0));
      return document.querySelector(".layer [aria-current]") === button;
    });
  expect(chosen).toBe(true);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.reload();
  await canvasReady(page, "en");
  expect((await moves()).steps).toBe(1);
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

test("V11 text of twice the size doubles the labels of the picture, which lays out anew, and nothing scrolls sideways", async ({
  page,
}) => {
  for (const [width, least] of [
    [1280, 1.9],
    [768, 1.8],
    [360, 1.5],
  ] as const) {
    await page.setViewportSize({ width, height: 720 });
    await openLive(page, `ru/agreement/${agreement.id}/`);
    await diagramOf(page, "ru").dispatchEvent("pointerdown");
    await diagramOf(page, "ru").locator("svg").first().dispatchEvent("pointerdown");
    await canvasReady(page, "ru");
    const labels = async (): Promise<number> => Math.min(...(await readCanvas(page)).texts.map(({ fontPx }) => fontPx));
    const [before, cards] = [await labels(), await cardsOf(page, "ru").count()];
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    await expect.poll(labels, { message: `labels at ${String(width)}` }).toBeGreaterThanOrEqual(least * before);
    const painted = await readCanvas(page);
    expect(overlaps(painted)).toEqual([]);
    const after = await cardsOf(page, "ru").count();
    // The whole picture on a wide page, the opened record with its neighbours on a narrow one.
    expect(width === 768 ? after > 2 : after >= cards).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

test("V12 the fonts have the letters of Uzbek, and other fonts move no card", async ({ page }) => {
  await openWithCanvas(page, "uz/", "uz");
  const missing = await page.evaluate(() => {
    const picture = (font: string, text: string): string => {
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = 64;
      const context = canvas.getContext("2d");
      if (context === null) return "";
      context.font = font;
      context.fillText(text, 16, 48);
      return canvas.toDataURL();
    };
    const fonts = ["body", "h1"].map((name) => {
      const { fontFamily, fontWeight } = getComputedStyle(document.querySelector(name) ?? document.body);
      return `${fontWeight} 40px ${fontFamily}`;
    });
    return fonts.flatMap((font) =>
      ["\u02bb", "\u02bc"].filter((sign) =>
        // No font has a glyph for these: one is not a character, the others are for private use.
        ["\u{10fffd}", "\u{f1234}", "\ue5f3", " "].some((none) => picture(font, none) === picture(font, sign)),
      ),
    );
  });
  expect(missing).toEqual([]);
  const before = places(await readCanvas(page));
  await page.evaluate(() => document.documentElement.style.setProperty("--sans", "monospace"));
  await page.setViewportSize({ width: 700, height: 720 });
  await expect.poll(async () => places(await readCanvas(page))).not.toEqual(before);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(async () => places(await readCanvas(page))).toEqual(before);
});
