import type { CDPSession, Page } from "@playwright/test";
import { agreementHeading, dataset, first, wordsOf } from "./atlas.ts";
import { agreementCard, boxOf, canvasReady, cardsOf, diagramOf, openWithCanvas, panelTitle } from "./explorer.ts";
import { expect, openLive, test } from "./fixtures.ts";

const agreement = first(dataset.agreements);
const words = wordsOf("en");
const scrollTop = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));

/** One finger moves up by 260 px in small steps, as a hand does. */
async function swipeUp(session: CDPSession, page: Page, { x, y }: Readonly<{ x: number; y: number }>): Promise<void> {
  const at = (top: number) => [{ x, y: top }];
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(y) });
  for (let moved = 10; moved <= 260; moved += 10) {
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(y - moved) });
    await page.waitForTimeout(8);
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/** A place of the diagram low enough on the screen for a swipe up. */
async function placeFor(page: Page, part: "ground" | "card"): Promise<Readonly<{ x: number; y: number }>> {
  const diagram = diagramOf(page, "en");
  await diagram.evaluate((element) =>
    scrollTo({ top: element.getBoundingClientRect().top + scrollY - 120, behavior: "instant" }),
  );
  if (part === "ground") {
    const box = await boxOf(diagram);
    return { x: box.x + 3, y: Math.min(box.y + box.height - 10, 520) };
  }
  const cards =
    (await cardsOf(page, "en").count()) > 0 ? cardsOf(page, "en") : diagram.locator("svg:visible").getByRole("link");
  const boxes = await Promise.all((await cards.all()).map(boxOf));
  const low = boxes.filter(({ y }) => y < 560).toSorted((a, b) => b.y - a.y);
  const { x, y, width, height } = first(low);
  return { x: x + width / 2, y: y + height / 2 };
}

for (const part of ["ground", "card"] as const) {
  for (const isLive of [false, true]) {
    test(`M1 @phone one finger on a ${part} of the ${isLive ? "canvas" : "drawing"} scrolls the page and opens nothing`, async ({
      page,
      context,
    }) => {
      await openLive(page, "en/");
      await page.locator("label", { hasText: words.t("tab.diagram") }).click();
      if (isLive) {
        await diagramOf(page, "en").locator("svg:visible").dispatchEvent("pointerdown");
        await canvasReady(page, "en");
      }
      const session = await context.newCDPSession(page);
      const place = await placeFor(page, part);
      const before = await scrollTop(page);
      await swipeUp(session, page, place);
      await expect.poll(() => scrollTop(page)).toBeGreaterThanOrEqual(before + 200);
      expect(page.url()).toMatch(/\/en\/$/);
      await expect(panelTitle(page)).toHaveText(words.t("start.howTo"));
    });
  }
}

test("@phone a tap on a card of the live canvas opens its record", async ({ page }) => {
  await openLive(page, "en/");
  await page.locator("label", { hasText: words.t("tab.diagram") }).click();
  await diagramOf(page, "en").locator("svg:visible").dispatchEvent("pointerdown");
  await canvasReady(page, "en");
  await cardsOf(page, "en")
    .and(page.getByRole("button", { name: agreementCard(agreement, "en") }))
    .first()
    .tap();
  await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
  await expect(panelTitle(page)).toBeInViewport();
});

test("M5 @phone the page can be zoomed by the browser: nothing forbids it", async ({ page }) => {
  await page.goto("en/");
  const content = await page.locator("meta[name=viewport]").getAttribute("content");
  expect(content).not.toMatch(/user-scalable|maximum-scale|minimum-scale/);
});

test("M3 the wheel over the canvas scrolls the page and leaves the picture as it is", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await openWithCanvas(page, "en/", "en");
  const box = await boxOf(diagramOf(page, "en"));
  const card = cardsOf(page, "en").first();
  const width = (await boxOf(card)).width;
  await page.mouse.move(box.x + box.width / 2, box.y + 100);
  for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, 100);
  await expect.poll(() => scrollTop(page)).toBeGreaterThanOrEqual(200);
  expect((await boxOf(card)).width).toBeCloseTo(width, 0);
});

test("M3 Ctrl and the wheel zoom the picture and leave the page where it is", async ({ page }) => {
  await openWithCanvas(page, "en/", "en");
  const box = await boxOf(diagramOf(page, "en"));
  const card = cardsOf(page, "en").first();
  const width = (await boxOf(card)).width;
  await page.mouse.move(box.x + box.width / 2, box.y + 100);
  await page.keyboard.down("Control");
  for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await expect.poll(async () => (await boxOf(card)).width).toBeGreaterThan(width * 1.1);
  expect(await scrollTop(page)).toBe(0);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  await page.getByRole("button", { name: words.t("zoom.fit"), exact: true }).click();
  await expect.poll(async () => Math.round((await boxOf(card)).width)).toBe(Math.round(width));
});

test("M3 the first plain turn of the wheel over the picture says once how it zooms, in nobody's way", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await openWithCanvas(page, "en/", "en");
  const hint = page.getByText(words.t("diagram.wheel", { key: "Ctrl" }));
  const box = await boxOf(diagramOf(page, "en"));
  await page.mouse.move(box.x + box.width / 2, box.y + 100);
  await page.clock.install();
  await page.mouse.wheel(0, 60);
  await expect(hint).toBeInViewport();
  expect(
    await hint.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    }),
  ).toBe(false);
  await expect(page.getByRole("status")).toHaveText("");
  await page.clock.fastForward(4100);
  await expect(hint).toHaveCount(0);
  await page.mouse.wheel(0, 60);
  await page.clock.fastForward(100);
  await expect(hint).toHaveCount(0);
});

test("K4 K5 K6 the picture is one tab stop: arrows walk its cards, Enter opens, Esc returns to the card", async ({
  page,
}) => {
  await openWithCanvas(page, "en/", "en");
  const cards = cardsOf(page, "en");
  expect(await cards.evaluateAll((all) => all.filter((card) => card.tabIndex === 0).length)).toBe(1);
  await cards.and(page.locator("[tabindex='0']")).focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  const start = await focused();
  await page.keyboard.press("ArrowDown");
  const next = await focused();
  expect(next).not.toBe(start);
  await page.keyboard.press("ArrowRight");
  const opener = await focused();
  expect(opener).not.toBe(next);
  await page.keyboard.press("Enter");
  await expect(panelTitle(page)).toBeFocused();
  expect(opener).toContain(await panelTitle(page).innerText());
  await page.keyboard.press("Escape");
  await expect(panelTitle(page)).toHaveText(words.t("start.howTo"));
  await expect.poll(focused).toBe(opener);
});
