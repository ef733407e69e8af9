import type { Page } from "@playwright/test";
import { dataset, first, wordsOf } from "./atlas.ts";
import { boxOf, canvasReady, cardsOf, diagramOf, openWithCanvas } from "./explorer.ts";
import { expect, openLive, test } from "./fixtures.ts";

const words = wordsOf("en");

/** Names of the cards of the drawing that stands before the canvas, links or not; in the order of the drawing. */
const drawnNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("section svg[viewBox] .n")]
      .filter((card) => card.checkVisibility())
      .map((card) => [...card.querySelectorAll("text")].map((text) => text.textContent).join(" ")),
  );

/**
 * Cards whose box is not where the canvas has drawn one: at the middle of each of its sides that lie on the canvas, something must be
 * drawn within 2 px. Dotted sides have gaps, so a stretch of each side is looked at.
 */
function strayCards(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const canvases = [...document.querySelectorAll("section canvas")].filter(
      (canvas): canvas is HTMLCanvasElement => canvas instanceof HTMLCanvasElement && canvas.width > 0,
    );
    const stage = document.querySelector("section .canvas")?.getBoundingClientRect();
    const [canvas] = canvases;
    if (stage === undefined || canvas === undefined) return ["no canvas"];
    const copy = document.createElement("canvas");
    [copy.width, copy.height] = [canvas.width, canvas.height];
    const context = copy.getContext("2d", { willReadFrequently: true });
    for (const one of canvases) context?.drawImage(one, 0, 0);
    const box = canvas.getBoundingClientRect();
    const scale = canvas.width / box.width;
    const isDrawn = (x: number, y: number, width: number, height: number): boolean => {
      const [left, top] = [Math.round((x - box.left) * scale), Math.round((y - box.top) * scale)];
      const { data } = context?.getImageData(left, top, Math.ceil(width * scale), Math.ceil(height * scale)) ?? {};
      return data?.some((value, at) => at % 4 === 3 && value > 100) ?? false;
    };
    const isSeen = (x: number, y: number): boolean =>
      x > stage.left + 8 && x < stage.right - 8 && y > stage.top + 8 && y < stage.bottom - 8;
    return [...document.querySelectorAll("button[data-key]")].flatMap((card) => {
      const { left, right, top, bottom } = card.getBoundingClientRect();
      const [middle, centre] = [(left + right) / 2, (top + bottom) / 2];
      const sides = [
        ["left", left, centre, 4, 12],
        ["right", right, centre, 4, 12],
        ["top", middle, top, 12, 4],
        ["bottom", middle, bottom, 12, 4],
      ] as const;
      return sides
        .filter(([, x, y, width, height]) => isSeen(x, y) && !isDrawn(x - width / 2, y - height / 2, width, height))
        .map(([side]) => `${card.getAttribute("data-key") ?? ""}: ${side}`);
    });
  });
}

for (const [path, width] of [
  ["en/", 1280],
  ["en/?view=network", 1280],
  ["en/", 700],
] as const) {
  test(`K3 buttons and drawn cards are the same set, each in its place after pan, zoom, resize and filter: ${path} at ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const same = async (what: string): Promise<void> => {
      await expect.poll(() => strayCards(page), what).toEqual([]);
    };
    await openWithCanvas(page, path, "en");
    await same("as opened");
    const named = await cardsOf(page, "en").count();
    await page.getByRole("button", { name: words.t("zoom.in") }).click();
    await same("zoomed in");
    const stage = await boxOf(diagramOf(page, "en").locator("canvas").first());
    await page.mouse.move(stage.x + 4, stage.y + 200);
    await page.mouse.down();
    await page.mouse.move(stage.x + 60, stage.y + 260, { steps: 4 });
    await page.mouse.up();
    await same("moved");
    await page.setViewportSize({ width: width - 60, height: 700 });
    await same("resized");
    await page.getByRole("button", { name: words.t("zoom.out") }).click();
    await same("zoomed out");
    await page.getByText(words.t("filter.kind"), { exact: true }).first().click();
    await page.locator("details[open] a").first().click();
    await expect(page.getByText(/\d+ of \d+ shown/).first()).toBeVisible();
    expect(await cardsOf(page, "en").count()).toBeLessThan(named);
    await same("filtered");
  });
}

test("K3 every card of the drawing has its button, also those without a page: the event, and what is only counted", async ({
  page,
  browser,
}) => {
  const plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 720 } });
  for (const path of ["en/", `en/agreement/${first(dataset.agreements).id}/`]) {
    await openLive(page, path);
    await canvasReady(page, "en");
    await plain.goto(page.url());
    const drawn = await drawnNames(plain);
    expect(drawn.length).toBeGreaterThan(15);
    expect(await cardsOf(page, "en").count()).toBe(drawn.length);
  }
  await plain.close();
  await page.getByRole("link", { name: words.t("view.network") }).click();
  const lone = page.locator("button[data-key^='event:']");
  await expect(lone).toHaveAttribute("aria-disabled", "true");
  await expect(lone).toHaveAccessibleName(/, event; no page of its own$/);
  const url = page.url();
  await lone.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: words.t("status.noPage") })).toBeAttached();
  await expect(lone).toBeFocused();
  expect(page.url()).toBe(url);
});
