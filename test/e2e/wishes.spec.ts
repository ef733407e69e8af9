import { dataset, first, wordsOf } from "./atlas.ts";
import { canvasReady, cardsOf, diagramOf, openWithCanvas } from "./explorer.ts";
import { expect, openLive, test } from "./fixtures.ts";
import { colourFaults, overlapsOf, placesOf } from "./paintedProblems.ts";
import { readCanvas } from "./readCanvas.ts";

const agreement = first(dataset.agreements);

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
    expect(overlapsOf(painted)).toEqual([]);
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
  const before = placesOf(await readCanvas(page));
  await page.evaluate(() => document.documentElement.style.setProperty("--sans", "monospace"));
  await page.setViewportSize({ width: 700, height: 720 });
  await expect.poll(async () => placesOf(await readCanvas(page))).not.toEqual(before);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(async () => placesOf(await readCanvas(page))).toEqual(before);
});
