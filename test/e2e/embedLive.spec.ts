import type { Locator, Page } from "@playwright/test";
import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import type { Open } from "../../src/address/types.ts";
import { dataset, first, titleOf, wordsOf } from "./atlas.ts";
import { expect, takenOver, test } from "./fixtures.ts";
import { findBreaches, AXE } from "./findBreaches.ts";
import { HOST_REQUEST, openHost, watchActs } from "./hostPage.ts";

const words = wordsOf("en");
const agreement = first(dataset.agreements.slice(1));
const START: Open = { kind: "start" };
const RECORD: Open = { kind: "agreement", id: agreement.id };
const pathOf = (open: Open): string => formatEmbedPath({ lang: "en", open }) ?? "";
const cards = (page: Page): Locator =>
  page.getByRole("application", { name: words.t("diagram.label") }).getByRole("button");
const heading = (page: Page): Locator => page.getByRole("heading", { level: 1 });
const heightOf = (page: Page): Promise<number> => page.evaluate(() => document.body.getBoundingClientRect().height);

/** Opens an embed and moves the mouse over it, as somebody does who reads. */
async function openAwake(page: Page, path: string, widthPx: number): Promise<{ readonly before: number }> {
  await page.setViewportSize({ width: widthPx, height: 700 });
  await page.goto(path);
  const before = await heightOf(page);
  await page.mouse.move(60, 60);
  await takenOver(page);
  await expect(cards(page).first()).toBeAttached();
  return { before };
}

for (const [width, open] of [
  [320, START],
  [640, START],
  [1200, START],
  [1200, RECORD],
] as const) {
  test(`an embed of ${width} px comes alive without growing: ${open.kind}`, async ({ page }) => {
    await watchActs(page);
    const { before } = await openAwake(page, pathOf(open), width);
    expect(await heightOf(page)).toBeLessThanOrEqual(before);
    for (const name of ["zoom.in", "zoom.out", "zoom.fit"] as const)
      await expect(page.getByRole("button", { name: words.t(name), exact: true })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test("M7 a click on a card opens its record in place: words, picture and address follow, and the history does not grow", async ({
  page,
}) => {
  await openAwake(page, `${pathOf(START)}?childId=x#?secret=abc`, 640);
  const steps = await page.evaluate(() => history.length);
  const stage = page.locator("figure svg").first();
  const size = await stage.boundingBox();
  await cards(page)
    .and(page.locator(`[data-key="agreement:${agreement.id}"]`))
    .click();
  await expect(heading(page)).toHaveText(titleOf(agreement, "en"));
  await expect(page.locator("[role=status]").filter({ hasText: titleOf(agreement, "en") })).toBeAttached();
  expect(page.url()).toMatch(new RegExp(`/${pathOf(RECORD)}\\?childId=x#\\?secret=abc$`));
  const after = await stage.boundingBox();
  expect([after?.width, after?.height]).toEqual([size?.width, size?.height]);
  await page.keyboard.press("Escape");
  await expect(heading(page)).not.toHaveText(titleOf(agreement, "en"));
  expect(page.url()).toMatch(new RegExp(`/${pathOf(START)}\\?childId=x#\\?secret=abc$`));
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test("K4 K6 by keyboard the picture is one stop that can be left, and what was opened is closed where it was", async ({
  page,
}) => {
  await openAwake(page, pathOf(START), 640);
  await cards(page).and(page.locator("[tabindex='0']")).focus();
  await page.keyboard.press("ArrowDown");
  const key = (): Promise<string> =>
    page.evaluate(() =>
      document.activeElement instanceof HTMLElement ? (document.activeElement.dataset["key"] ?? "") : "",
    );
  const opener = await key();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: words.t("embed.back") })).toBeVisible();
  expect(await key()).toBe(opener);
  await page.keyboard.press("Tab");
  expect(await key()).toBe("");
  await page.getByRole("button", { name: words.t("embed.back") }).press("Enter");
  await expect(page.getByRole("button", { name: words.t("embed.back") })).toHaveCount(0);
  await expect.poll(key).toBe(opener);
});

test("the picture leaves the wheel to the page, unless the query gives it", async ({ page }) => {
  for (const [query, isFree] of [
    ["", false],
    ["?scroll=1", true],
  ] as const) {
    await openAwake(page, pathOf(START) + query, 640);
    const width = async (): Promise<number> => (await cards(page).first().boundingBox())?.width ?? 0;
    const before = await width();
    await page.mouse.move(320, 400);
    await page.mouse.wheel(0, -200);
    if (isFree) await expect.poll(width).toBeGreaterThan(before * 1.1);
    else expect(await width()).toBeCloseTo(before, 0);
    expect(await page.getByText(words.t("embed.hintWheel")).count()).toBe(isFree ? 0 : 1);
  }
});

test("@phone one finger moves the picture where the query gives it, and a tap still opens", async ({
  page,
  context,
}) => {
  await page.goto(`${pathOf(START)}?scroll=1`);
  await page.locator("h1").tap();
  await expect(cards(page).first()).toBeAttached();
  await page.getByRole("button", { name: words.t("zoom.in"), exact: true }).tap();
  const card = cards(page).first();
  const topOf = async (): Promise<number> => Math.round((await card.boundingBox())?.y ?? 0);
  await card.scrollIntoViewIfNeeded();
  const session = await context.newCDPSession(page);
  const at = (y: number) => [{ x: 180, y }];
  const swipe = async (): Promise<void> => {
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(500) });
    for (let y = 500; y >= 400; y -= 10) {
      await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(y) });
    }
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  const [before, scrolled] = [await topOf(), await page.evaluate(() => scrollY)];
  await swipe();
  await expect.poll(topOf).toBeLessThan(before - 50);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await expect(page.getByRole("button", { name: words.t("embed.back") })).toHaveCount(0);
  const boxes = await Promise.all((await cards(page).all()).map((one) => one.boundingBox()));
  const seen = boxes.find((box) => box !== null && box.y > 150 && box.y < 450 && box.x > 0);
  await page.touchscreen.tap((seen?.x ?? 0) + 30, (seen?.y ?? 0) + 15);
  await expect(page.getByRole("button", { name: words.t("embed.back") })).toBeAttached();
});

test("the canvas follows a change of colours", async ({ page, watch }) => {
  // Only this test reads what is drawn.
  watch.allow(/willReadFrequently/);
  await openAwake(page, pathOf(START), 640);
  const brightness = (): Promise<number> =>
    page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll("canvas")].map((canvas) => {
          const { data } = canvas.getContext("2d")?.getImageData(40, 50, 200, 40) ?? { data: [] };
          let [sum, drawn] = [0, 0];
          for (let at = 0; at < data.length; at += 4) {
            if ((data[at + 3] ?? 0) < 250) continue;
            sum += data[at] ?? 0;
            drawn += 1;
          }
          return drawn === 0 ? 0 : sum / drawn;
        }),
      ),
    );
  await expect.poll(brightness).toBeGreaterThan(180);
  await page.evaluate(() => document.documentElement.setAttribute("data-theme", "dark"));
  await expect.poll(brightness).toBeLessThan(90);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
});

test("on paper a live embed is its drawing again, without its buttons", async ({ page }) => {
  await openAwake(page, pathOf(START), 640);
  await page.emulateMedia({ media: "print" });
  const drawn = page.locator(`svg:visible a[href$="/agreement/${agreement.id}/"]`);
  await expect(drawn).toHaveCount(1);
  await expect(page.locator("canvas:visible")).toHaveCount(0);
  await expect(page.getByRole("button", { name: words.t("zoom.in") })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await expect(drawn).toHaveCount(0);
});

test("a live embed breaks no rule of accessibility, with a record open and with a filter", async ({ page }) => {
  await page.addInitScript(AXE);
  await openAwake(page, `${pathOf(START)}?type=${agreement.type}`, 640);
  await expect(page.getByRole("button", { name: words.t("filter.clear") })).toBeVisible();
  await cards(page).first().click();
  await expect(page.getByRole("button", { name: words.t("embed.back") })).toBeVisible();
  expect(await findBreaches(page)).toEqual([]);
});

test("@phone M7 M11 inside an article, what a tap opens begins where the reader looks, and the article stays where it is", async ({
  page,
  baseURL,
  watch,
}) => {
  watch.allow(HOST_REQUEST);
  const site = baseURL ?? "";
  await openHost(
    page,
    site,
    `<meta name="viewport" content="width=device-width"><p>${"Words of the article. ".repeat(60)}</p>` +
      `<iframe title="Atlas" sandbox="allow-scripts allow-popups" src="${site}${pathOf(START)}" style="width:100%;height:1700px;border:0"></iframe>` +
      `<p>${"More of the article. ".repeat(200)}</p>`,
  );
  const frame = page.frameLocator("iframe");
  const card = frame.locator(`svg:visible a[href$="/${first(dataset.agreements.slice(4)).id}/"]`).first();
  await card.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  const steps = await page.evaluate(() => history.length);
  await card.tap();
  const title = frame.getByRole("heading", { level: 1 });
  await expect(title).toHaveText(titleOf(first(dataset.agreements.slice(4)), "en"));
  await expect(title).toBeInViewport();
  expect(await page.evaluate(() => [scrollY, history.length])).toEqual([top, steps]);
});
