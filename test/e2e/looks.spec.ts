import type { Page } from "@playwright/test";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { agreementHeading, dataset, first, nameOf, parties, shortNameOf, shortTitleOf, wordsOf } from "./atlas.ts";
import { canvasReady, diagramOf, drawnPixels, openWithCanvas, panelTitle, pictureHash } from "./explorer.ts";
import { expect, openLive, test } from "./fixtures.ts";

const agreement = first(dataset.agreements);

/** Lightness of the page's ground, from 0 to 255. */
const lightness = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const found = [document.body, document.documentElement]
      .map(
        (element) =>
          getComputedStyle(element)
            .backgroundColor.match(/[\d.]+/g)
            ?.map(Number) ?? [],
      )
      .find((parts) => parts.length === 3 || parts[3] !== 0);
    return Math.max(...(found ?? [255, 255, 255]).slice(0, 3));
  });

test("V6 a reader who prefers dark gets a dark page and a picture to match, also when the wish changes", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openWithCanvas(page, "en/", "en");
  expect(await lightness(page)).toBeLessThan(60);
  const dark = await pictureHash(page);
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(() => lightness(page)).toBeGreaterThan(230);
  await expect.poll(() => pictureHash(page)).not.toBe(dark);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => pictureHash(page)).toBe(dark);
});

test("V6 forced colours leave text, canvas and selection readable", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openWithCanvas(page, "en/", "en");
  expect(await drawnPixels(page)).toBeGreaterThan(10_000);
  const plain = await pictureHash(page);
  await page
    .locator("#list")
    .getByRole("link", { name: shortTitleOf(agreement, "en"), exact: true })
    .click();
  await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
  await expect.poll(() => pictureHash(page)).not.toBe(plain);
});

test("V7 reduced motion: the picture is at its end at once", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openWithCanvas(page, "en/", "en");
  await page.getByRole("button", { name: wordsOf("en").t("zoom.in") }).click();
  await page.waitForTimeout(60);
  const settled = await pictureHash(page);
  await page.waitForTimeout(400);
  expect(await pictureHash(page)).toBe(settled);
});

for (const lang of LANGS) {
  test(`V10 ${lang}: print holds every agreement, party and source as text, and the drawing instead of the canvas`, async ({
    page,
  }) => {
    await openWithCanvas(page, `${lang}/`, lang);
    await page.emulateMedia({ media: "print" });
    const text = await page.locator("#app").evaluate((app) => (app instanceof HTMLElement ? app.innerText : ""));
    const shown = text.replace(/\s+/g, " ");
    for (const one of dataset.agreements) expect(shown).toContain(shortTitleOf(one, lang));
    for (const party of dataset.parties) expect(shown).toContain(shortNameOf(party, lang));
    for (const { publisher } of dataset.sources) expect(shown).toContain(publisher ?? "");
    await expect(diagramOf(page, lang).locator("svg:visible")).toHaveCount(1);
    await expect(diagramOf(page, lang).locator("canvas:visible")).toHaveCount(0);
    await expect(page.getByRole("button", { name: wordsOf(lang).t("zoom.in") })).toBeHidden();
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Font\b/g)?.length ?? 0).toBeGreaterThan(0);
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(2);
  });
}

test("@phone V10 print holds the drawing in its wide form", async ({ page }) => {
  await openLive(page, "en/");
  await page.emulateMedia({ media: "print" });
  await expect(diagramOf(page, "en").locator("svg:visible")).toHaveAttribute("viewBox", /^0 0 908 /);
});

test("V10 print of an agreement holds its parties, every quote and where it was printed from", async ({ page }) => {
  await openLive(page, `en/agreement/${agreement.id}/`);
  await page.emulateMedia({ media: "print" });
  const shown = (await page.locator("body").innerText()).replace(/\s+/g, " ");
  for (const { party: id } of agreement.participants) {
    const party = dataset.parties.find((one) => one.id === id);
    if (party !== undefined) expect(shown).toContain(nameOf(party, "en"));
  }
  for (const { quote } of agreement.claims) if (quote !== undefined) expect(shown).toContain(quote);
  for (const { url } of dataset.sources) {
    const host = url === undefined ? "" : new URL(url).host;
    expect(await page.locator(`a[href*="${host}"]`).count()).toBeGreaterThan(0);
  }
});

test("@phone V9 the finding, the count and the date are visible without any touch", async ({ page }) => {
  for (const lang of LANGS) {
    await openLive(page, `${lang}/`);
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toBeInViewport({ ratio: 1 });
    const box = await heading.boundingBox();
    expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(640);
    await expect(page.locator("time").first()).toBeInViewport({ ratio: 1 });
  }
});

test("text doubled in size loses nothing and scrolls one way only", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 720 });
  await openLive(page, `ru/agreement/${agreement.id}/`);
  await page.setViewportSize({ width: 320, height: 720 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
    .toBeLessThanOrEqual(0);
  await expect(panelTitle(page)).toBeVisible();
  expect(parties.length).toBeGreaterThan(0);
});

test("the canvas comes back sharp when the page is put into another shape", async ({ page }) => {
  await openWithCanvas(page, `uz/agreement/${agreement.id}/`, "uz");
  await page.setViewportSize({ width: 700, height: 900 });
  await canvasReady(page, "uz");
  await expect.poll(() => drawnPixels(page)).toBeGreaterThan(10_000);
});
