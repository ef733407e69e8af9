import type { Page } from "@playwright/test";
import { agreementTitle } from "../../src/i18n/localText.ts";
import { first, wordsOf } from "./atlas.ts";
import { panelTitle } from "./explorer.ts";
import { openLive } from "./fixtures.ts";
import { expect, largeDataset, test } from "./otherSites.ts";

// One build serves all tests of this file.
test.describe.configure({ mode: "default" });
test.use({ baseURL: async ({ others }, use) => use(others.large.url) });

const words = wordsOf("en");
const DATA = /\/assets\/dataset-/;
const DELAY_MS = 2000;

/** The first agreement of the list. */
const entry = (page: Page) => page.locator("#list").getByRole("link").first();

/** Texts that the panel's heading and the tab go through, from now on. */
async function noteTitles(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  await page.exposeFunction("noteTitle", (...texts: readonly string[]) => void seen.push(...texts));
  await page.evaluate(() => {
    const note: unknown = Reflect.get(globalThis, "noteTitle");
    if (typeof note !== "function") throw new Error("nobody listens");
    const tell = (): void => void note(document.title, document.getElementById("panel-title")?.textContent ?? "");
    new MutationObserver(tell).observe(document, { childList: true, subtree: true, characterData: true });
  });
  return seen;
}

async function delayData(page: Page): Promise<void> {
  await page.route(DATA, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, DELAY_MS));
    await route.continue();
  });
}

test("a record whose data takes its time has its own name at once, and is never said to be missing", async ({
  page,
}) => {
  await delayData(page);
  await openLive(page, "en/");
  const seen = await noteTitles(page);
  const href = (await entry(page).getAttribute("href")) ?? "";
  const opened = first(largeDataset.agreements.filter(({ id }) => href.includes(`agreement/${id}/`)));
  const title = agreementTitle(opened, largeDataset.language, "en").text;
  await entry(page).click();
  await expect(panelTitle(page)).toHaveText(title, { timeout: 1500 });
  const panel = page.getByRole("complementary");
  await expect(panel.getByText(words.t("status.loading"))).toBeVisible({ timeout: 1500 });
  await expect(panel.getByText(words.t("status.loading"))).toBeHidden();
  await expect(panelTitle(page)).toHaveText(title);
  await expect(panelTitle(page)).toBeFocused();
  expect(seen.length).toBeGreaterThan(2);
  expect(seen.filter((text) => text.includes(words.t("missing.title")))).toEqual([]);
});

test("a filter says that it is loading instead of an older number", async ({ page }) => {
  await delayData(page);
  await openLive(page, "en/?type=contract");
  const line = page.getByRole("main").getByText(words.t("status.loading"));
  await expect(line).toBeVisible({ timeout: 1500 });
  await expect(page.getByText(/\d+ of \d+ shown/)).toHaveCount(0);
  await expect(page.getByRole("main").getByText(/\d+ of \d+ shown/)).toBeVisible();
  await expect(line).toBeHidden();
});

test("data that is refused is told where it is missing, and another try brings it", async ({ page, watch }) => {
  watch.allow(/Failed to load resource/);
  await page.route(DATA, (route) => route.abort("failed"));
  await openLive(page, "en/");
  await entry(page).click();
  const panel = page.getByRole("complementary");
  await expect(panel.getByText(words.t("status.dataFailed"))).toBeVisible();
  await expect(panelTitle(page)).not.toHaveText(words.t("missing.title"));
  await expect(page).not.toHaveTitle(new RegExp(words.t("missing.title")));
  await page.unroute(DATA);
  await panel.getByRole("button", { name: words.t("status.retry") }).click();
  await expect(panel.getByText(words.t("status.dataFailed"))).toBeHidden();
  await expect(panel.getByRole("heading").nth(1)).toBeVisible();
});
