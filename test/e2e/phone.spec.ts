import type { Page } from "@playwright/test";
import { agreementHeading, dataset, first, parties, partyHeading, shortTitleOf, wordsOf } from "./atlas.ts";
import {
  agreementCard,
  boxOf,
  canvasReady,
  cardsOf,
  diagramOf,
  panelTitle,
  partyCard,
  searchField,
} from "./explorer.ts";
import { expect, openLive, test } from "./fixtures.ts";
import { moveFingers, pair, placeOfPicture, type Point } from "./touch.ts";

const agreement = first(dataset.agreements);
const words = wordsOf("en");
const scrollTop = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));
const steps = (page: Page): Promise<number> => page.evaluate(() => history.length);
const sheet = (page: Page) => page.locator("aside[data-sheet]");
const sheetButton = (page: Page, id: "sheet.whole" | "share.close") =>
  sheet(page).getByRole("button", { name: words.t(id), exact: true });

/** Opens the start page with its picture, drawn by the canvas. */
async function openDiagram(page: Page): Promise<void> {
  await openLive(page, "en/");
  await page.locator("label", { hasText: words.t("tab.diagram") }).click();
  await diagramOf(page, "en").locator("svg:visible").dispatchEvent("pointerdown");
  await canvasReady(page, "en");
}

const card = (page: Page) =>
  cardsOf(page, "en")
    .and(page.getByRole("button", { name: agreementCard(agreement, "en") }))
    .first();

/** Opens the first agreement from its card, as a sheet. */
async function openSheet(page: Page): Promise<void> {
  await openDiagram(page);
  await card(page).tap();
  await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
  await expect(sheet(page)).toHaveAttribute("data-sheet", "low");
}

const pageZoom = (page: Page): Promise<number> => page.evaluate(() => visualViewport?.scale ?? 0);

test("M1 @phone one finger on the sheet's edge scrolls the page and moves neither picture nor sheet", async ({
  page,
  context,
}) => {
  await openSheet(page);
  const session = await context.newCDPSession(page);
  const before = await placeOfPicture(page);
  const top = await scrollTop(page);
  const box = await boxOf(sheet(page));
  const edge = { x: box.x + 120, y: box.y + 6 };
  await moveFingers(session, [edge], [{ x: edge.x, y: edge.y - 230 }]);
  await expect.poll(() => scrollTop(page)).toBeGreaterThanOrEqual(top + 200);
  expect(await placeOfPicture(page)).toEqual(before);
  expect((await boxOf(sheet(page))).y).toBeCloseTo(box.y, 0);
  await expect(sheet(page)).toHaveAttribute("data-sheet", "low");
});

test("M2 @phone two fingers 60 and 220 px apart move the picture of the page, a pinch scales it within 0.5 and 3, and neither the page", async ({
  page,
  context,
}) => {
  await openDiagram(page);
  const session = await context.newCDPSession(page);
  await diagramOf(page, "en").evaluate((picture) => picture.scrollIntoView());
  const diagram = await boxOf(diagramOf(page, "en"));
  const middle: Point = { x: 180, y: diagram.y + 90 };
  const top = await scrollTop(page);
  const fitted = (await placeOfPicture(page)).zoom;
  for (const spread of [60, 220]) {
    const before = await placeOfPicture(page);
    await moveFingers(session, pair(middle, spread), pair({ x: middle.x + 40, y: middle.y + 24 }, spread));
    const after = await placeOfPicture(page);
    expect([after.x - before.x, after.y - before.y], String(spread)).toEqual([
      expect.closeTo(40, 0),
      expect.closeTo(24, 0),
    ]);
    expect(after.zoom).toBeCloseTo(fitted, 2);
  }
  await moveFingers(session, pair(middle, 30), pair(middle, 320));
  expect((await placeOfPicture(page)).zoom).toBeCloseTo(3 * fitted, 1);
  for (let time = 0; time < 2; time += 1) await moveFingers(session, pair(middle, 320), pair(middle, 20));
  expect((await placeOfPicture(page)).zoom).toBeCloseTo(fitted / 2, 1);
  expect([await pageZoom(page), await scrollTop(page), page.url()]).toEqual([1, top, expect.stringMatching(/\/en\/$/)]);
});

test("M2 M5 @phone a pinch beside the picture enlarges the page; then fingers on the picture are the page's, so that it can be made small again", async ({
  page,
  context,
}) => {
  await openDiagram(page);
  const session = await context.newCDPSession(page);
  const before = await placeOfPicture(page);
  const beside: Point = { x: 180, y: 140 };
  await moveFingers(session, pair(beside, 60), pair(beside, 240));
  await expect.poll(() => pageZoom(page)).toBeGreaterThan(1.5);
  // Wherever the fingers land now, most of them on the picture, the page gives way.
  const low: Point = { x: 180, y: 600 };
  for (let time = 0; time < 4 && (await pageZoom(page)) > 1.04; time += 1)
    await moveFingers(session, pair(low, 300), pair(low, 40));
  expect(await pageZoom(page)).toBeLessThan(1.1);
  expect(await placeOfPicture(page)).toEqual(before);
});

test("M6 K10 @phone what is tapped in the picture comes as a sheet over its foot: card in view, page free, Back and its button close it", async ({
  page,
}) => {
  await openSheet(page);
  const before = await steps(page);
  const open = cardsOf(page, "en").and(page.locator("[aria-current=true]"));
  const [cardBox, sheetBox] = [await boxOf(open), await boxOf(sheet(page))];
  expect(cardBox.y).toBeGreaterThanOrEqual(0);
  expect(cardBox.y + cardBox.height).toBeLessThan(sheetBox.y);
  expect(sheetBox.y + sheetBox.height).toBeCloseTo(640, 0);
  expect(sheetBox.height).toBeLessThan(640 * 0.3);
  await expect(panelTitle(page)).toBeInViewport({ ratio: 1 });
  await expect(panelTitle(page)).toBeFocused();
  // Whole, it takes 70 % of the screen and scrolls in itself.
  await sheetButton(page, "sheet.whole").tap();
  await expect(sheetButton(page, "sheet.whole")).toHaveAttribute("aria-expanded", "true");
  expect((await boxOf(sheet(page))).height).toBeCloseTo(640 * 0.7, 0);
  await expect(sheet(page).getByRole("heading", { name: words.t("claims.title") })).toBeAttached();
  expect(await steps(page)).toBe(before);
  // Never stacked: a party of the picture takes its place.
  const party = first(parties.filter(({ id }) => agreement.participants.some((one) => one.party === id)));
  await sheetButton(page, "sheet.whole").tap();
  await cardsOf(page, "en")
    .and(page.getByRole("button", { name: partyCard(party, "en") }))
    .first()
    .tap();
  await expect(panelTitle(page)).toHaveText(partyHeading(party, "en"));
  await expect(page.locator("aside")).toHaveCount(1);
  expect(await steps(page)).toBe(before + 1);
  await page.goBack();
  await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
  await expect(sheet(page)).toHaveCount(1);
  await sheetButton(page, "share.close").tap();
  await expect(sheet(page)).toHaveCount(0);
  await expect(card(page)).toBeInViewport();
  await page.goBack();
  await expect(sheet(page)).toHaveCount(1);
  await page.goBack();
  await expect(sheet(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\/$/);
});

test("M6 K6 @phone the sheet outlives turning the phone, is closed by Esc, and a record chosen in the list is read in the page", async ({
  page,
}) => {
  await openSheet(page);
  const position = () => page.locator("aside").evaluate((aside) => getComputedStyle(aside).position);
  expect(await position()).toBe("sticky");
  await page.setViewportSize({ width: 640, height: 360 });
  await expect.poll(position).toBe("static");
  await page.setViewportSize({ width: 568, height: 320 });
  await expect.poll(position).toBe("sticky");
  await expect(panelTitle(page)).toBeInViewport({ ratio: 0.9 });
  expect((await boxOf(sheet(page))).height).toBeLessThanOrEqual(320 * 0.4 + 1);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.keyboard.press("Escape");
  await expect(sheet(page)).toHaveCount(0);
  await expect(card(page)).toBeFocused();
  await page.locator("label", { hasText: words.t("tab.agreements") }).click();
  await page
    .locator("#list")
    .getByRole("link", { name: shortTitleOf(agreement, "en"), exact: true })
    .click();
  await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
  await expect(sheet(page)).toHaveCount(0);
});

test("M6 @phone after two selections three steps Back leave; zooming, moving and typing add none", async ({
  page,
  context,
}) => {
  await page.goto("en/about/accessibility/");
  await openDiagram(page);
  const session = await context.newCDPSession(page);
  const before = await steps(page);
  const box = await boxOf(diagramOf(page, "en"));
  await moveFingers(session, pair({ x: 180, y: box.y + 80 }, 60), pair({ x: 200, y: box.y + 100 }, 120));
  await searchField(page, "en").fill("Ta");
  await page.keyboard.press("Escape");
  await expect.poll(() => steps(page)).toBe(before);
  await card(page).tap();
  await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
  await cardsOf(page, "en").first().tap();
  await expect(panelTitle(page)).not.toHaveText(agreementHeading(agreement, "en"));
  await page.goBack();
  await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/(\?.*)?$/);
  await page.goBack();
  await expect(page).toHaveURL(/accessibility/);
});
