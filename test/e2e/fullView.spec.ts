import type { Page } from "@playwright/test";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { dataset, first, wordsOf } from "./atlas.ts";
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

test("M6 a sign that links to a line stays in the full view and shows the line, Back too; there is no hint of the wheel", async ({
  page,
}) => {
  const agreement = first(dataset.agreements);
  const leave = page.getByRole("button", { name: words.t("full.leave"), exact: true });
  const explore = page.getByRole("button", { name: words.t("full.enter"), exact: true });
  const hint = page.getByText(words.t("diagram.wheel", { key: "Ctrl" }));
  await openLive(page, "en/");
  await canvasReady(page, "en");
  await diagramOf(page, "en").hover();
  await page.mouse.wheel(0, 20);
  await expect(hint).toBeVisible();
  await explore.click();
  await expect(leave).toBeFocused();
  await expect(hint).toHaveCount(0);
  await page.locator(`button[data-key="agreement:${agreement.id}"]`).press("Enter");
  await expect(panelTitle(page)).toBeFocused();
  const signs = page.getByRole("complementary").locator('a[href*="#p-"]');
  const id = ((await signs.last().getAttribute("href")) ?? "").replace(/.*#/, "");
  await signs.last().click();
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
  await expect(page.locator(`#${id}`)).toBeInViewport();
  await expect(leave).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/#/);
  await expect(leave).toBeVisible();
  await expect(panelTitle(page)).toBeVisible();
  expect(await page.evaluate(() => history.state)).toMatchObject({ from: "picture", isFull: true });
});

test("M6 the table has no picture to fill the window with, so nothing offers that", async ({ page }) => {
  const explore = page.getByRole("button", { name: words.t("full.enter"), exact: true });
  const views = page.getByRole("navigation", { name: words.t("nav.views") });
  await openLive(page, "en/");
  await expect(explore).toBeVisible();
  await views.getByRole("link", { name: words.t("view.table"), exact: true }).click();
  await expect(page).toHaveURL(/view=table/);
  await expect(page.getByRole("table").first()).toBeVisible();
  await expect(explore).toHaveCount(0);
  await views.getByRole("link").first().click();
  await expect(explore).toBeVisible();
});

for (const lang of process.env["FULL"] === undefined ? (["ru"] as const) : LANGS) {
  test(`@phone R8 where the whole would be too small to read, Fit says how many cards are in view, ${lang}`, async ({
    page,
  }) => {
    const { t } = wordsOf(lang);
    await openLive(page, `${lang}/`);
    await page.locator("label", { hasText: t("tab.diagram") }).click();
    await page.getByRole("button", { name: t("full.enter"), exact: true }).click();
    await canvasReady(page, lang);
    const inView = async () => {
      const stage = await boxOf(diagramOf(page, lang));
      const bottoms = await cardsOf(page, lang).evaluateAll((cards) =>
        cards.map((card) => card.getBoundingClientRect().bottom),
      );
      const shown = bottoms.filter((bottom) => bottom <= stage.y + stage.height + 1).length;
      return { shown, total: bottoms.length };
    };
    const fitted = await inView();
    expect(fitted.shown).toBeLessThan(fitted.total);
    for (const press of [
      () => page.getByRole("button", { name: t("zoom.fit"), exact: true }).click(),
      () => cardsOf(page, lang).first().press("0"),
    ]) {
      await page.getByRole("button", { name: t("zoom.in") }).click();
      await press();
      await expect(page.getByRole("status")).toHaveText(t("status.fittedPart", fitted));
    }
    await expect.poll(inView).toEqual(fitted);
    await page.setViewportSize({ width: 360, height: 4000 });
    await expect.poll(async () => (await inView()).shown).toBe(fitted.total);
    await page.getByRole("button", { name: t("zoom.fit"), exact: true }).click();
    await expect(page.getByRole("status")).toHaveText(t("status.fitted"));
  });
}
