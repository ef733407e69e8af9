import type { Page } from "@playwright/test";
import { wordsOf } from "./atlas.ts";
import { boxOf, canvasReady, cardsOf, diagramOf, panelTitle, stillBoxOf } from "./explorer.ts";
import { expect, openLive, test } from "./fixtures.ts";
import { moveFingers, placeOfPicture } from "./touch.ts";

const words = wordsOf("en");
const scrollTop = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));
const steps = (page: Page): Promise<number> => page.evaluate(() => history.length);

for (const tag of ["@phone ", ""] as const) {
  test(`${tag}M6 K12 the picture fills the window: its buttons, one finger and the keys move it, nothing scrolls, and Esc, button and Back lead back to the opener`, async ({
    page,
    context,
  }) => {
    await openLive(page, "en/");
    if (tag !== "") await page.locator("label", { hasText: words.t("tab.diagram") }).click();
    const opener = page.getByRole("button", { name: words.t("full.enter"), exact: true });
    const leave = page.getByRole("button", { name: words.t("full.leave"), exact: true });
    await page.evaluate(() => scrollTo({ top: 60, behavior: "instant" }));
    const before = await steps(page);
    await opener.click();
    await canvasReady(page, "en");
    await expect(leave).toBeFocused();
    const window_ = page.viewportSize() ?? { width: 0, height: 0 };
    const bar = await boxOf(leave);
    const stage = await boxOf(diagramOf(page, "en"));
    expect(stage.width).toBeGreaterThan(window_.width - 20);
    expect(stage.y + stage.height).toBeGreaterThan(window_.height - 4);
    expect(stage.y).toBeLessThan(bar.y + bar.height + 16);
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    await page.getByRole("button", { name: words.t("zoom.in") }).click();
    await page.getByRole("button", { name: words.t("zoom.in") }).click();
    await expect.poll(async () => (await placeOfPicture(page)).zoom).toBeGreaterThan(1.3);
    await stillBoxOf(cardsOf(page, "en").first());
    if (tag !== "") {
      const still = await placeOfPicture(page);
      const session = await context.newCDPSession(page);
      await moveFingers(session, [{ x: 200, y: 400 }], [{ x: 120, y: 300 }]);
      const moved = await placeOfPicture(page);
      expect([moved.x - still.x, moved.y - still.y]).toEqual([expect.closeTo(-80, 0), expect.closeTo(-100, 0)]);
    }
    // By key: a card opens beside or below the picture, Esc closes it, Esc again leaves.
    await cardsOf(page, "en").and(page.locator("[tabindex='0']")).focus();
    await page.keyboard.press("Enter");
    await expect(panelTitle(page)).toBeFocused();
    await expect(panelTitle(page)).toBeInViewport();
    await page.keyboard.press("Escape");
    await expect(cardsOf(page, "en").and(page.locator(":focus"))).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(opener).toBeFocused();
    expect(await scrollTop(page)).toBe(60);
    await opener.click();
    await expect(leave).toBeFocused();
    const inside = await steps(page);
    await leave.click();
    await expect(opener).toBeFocused();
    await opener.click();
    await page.goBack();
    await expect(opener).toBeFocused();
    // Leaving took the step of entering back, and left none of its own.
    expect(await steps(page)).toBe(inside);
    expect(inside).toBeGreaterThan(before);
  });
}
