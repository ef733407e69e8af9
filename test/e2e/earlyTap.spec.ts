import type { Page } from "@playwright/test";
import { agreementHeading, dataset, first, nameOf, partyHeading, shortTitleOf, wordsOf } from "./atlas.ts";
import { diagramOf, noteDocument, panelTitle, searchField } from "./explorer.ts";
import { expect, takenOver, test } from "./fixtures.ts";

const agreement = first(dataset.agreements);
const words = wordsOf("en");

/** Holds the explorer back, as a slow line does, until it is let through. */
async function holdExplorer(page: Page): Promise<() => void> {
  let letThrough = (): void => undefined;
  const open = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\/assets\/startExplorer-/, async (route) => {
    await open;
    await route.continue();
  });
  return letThrough;
}

/** Waits until the entry listens, with the picture long visible. */
async function openHeld(page: Page, path: string): Promise<void> {
  const asked = page.waitForRequest(/\/assets\/startExplorer-/);
  await page.goto(path);
  await asked;
}

const TARGETS = {
  "a card of the list": (page: Page) =>
    page.locator("#list").getByRole("link", { name: shortTitleOf(agreement, "en"), exact: true }),
  "a card of the drawing": (page: Page) =>
    diagramOf(page, "en").locator("svg:visible").locator(`a[href$="/agreement/${agreement.id}/"]`),
  "an entry to start with": (page: Page) =>
    page.getByRole("complementary").getByRole("listitem").getByRole("link").first(),
} as const;

for (const [what, locate] of Object.entries(TARGETS)) {
  test(`a tap on ${what} before the explorer has come shows a sheet at once and opens the record then`, async ({
    page,
  }) => {
    const letThrough = await holdExplorer(page);
    await openHeld(page, "en/");
    const check = await noteDocument(page);
    const steps = await page.evaluate(() => history.length);
    const target = locate(page);
    const href = await target.getAttribute("href");
    await target.click();
    const sheet = page.getByRole("status").filter({ has: page.locator(`a[href="${href ?? ""}"]`) });
    await expect(sheet).toBeVisible({ timeout: 200 });
    await page.waitForTimeout(300);
    letThrough();
    await expect(page).toHaveURL(new URL(href ?? "", page.url()).href);
    await expect(sheet).toBeHidden();
    await expect(panelTitle(page)).not.toHaveText(words.t("start.howTo"));
    expect(await page.evaluate(() => history.length)).toBe(steps + 1);
    await check();
    await page.goBack();
    await expect(panelTitle(page)).toHaveText(words.t("start.howTo"));
    await check();
  });
}

test("@phone a tap before the explorer has come shows a sheet at once and opens the record then", async ({ page }) => {
  const letThrough = await holdExplorer(page);
  await page.goto("en/");
  await page
    .locator("#list")
    .getByRole("link", { name: shortTitleOf(agreement, "en"), exact: true })
    .tap();
  await expect(page.getByRole("status").filter({ hasText: shortTitleOf(agreement, "en") })).toBeVisible({
    timeout: 500,
  });
  letThrough();
  await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
  await expect(panelTitle(page)).toBeInViewport();
});

test("of several early taps the last one wins, as one step of the history", async ({ page }) => {
  const letThrough = await holdExplorer(page);
  await openHeld(page, "en/");
  const steps = await page.evaluate(() => history.length);
  const cards = page.locator("#list").getByRole("link");
  for (const position of [0, 2, 1, dataset.agreements.length]) await cards.nth(position).click();
  const href = await cards.nth(dataset.agreements.length).getAttribute("href");
  letThrough();
  await expect(page).toHaveURL(new URL(href ?? "", page.url()).href);
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
});

test("a tap while the markup is taken over is not lost", async ({ page }) => {
  for (let round = 0; round < 6; round += 1) {
    await page.goto("en/", { waitUntil: "commit" });
    const target = page.locator("#list").getByRole("link", { name: shortTitleOf(agreement, "en"), exact: true });
    await target.waitFor();
    await page.waitForTimeout(round * 40);
    await target.click({ noWaitAfter: true });
    await expect(page).toHaveURL(new RegExp(`/en/agreement/${agreement.id}/$`));
    await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
  }
});

test("a tap while the canvas comes is not lost", async ({ page }) => {
  let letThrough = (): void => undefined;
  const open = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\/assets\/createGraph-/, async (route) => {
    await open;
    await route.continue();
  });
  await page.goto("en/");
  await takenOver(page);
  const check = await noteDocument(page);
  await TARGETS["a card of the drawing"](page).click();
  await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
  letThrough();
  await expect(diagramOf(page, "en").locator("button[aria-current]")).toHaveCount(1);
  await check();
});

test("a tap that waits too long is followed as the link it is", async ({ page }) => {
  await page.clock.install();
  await page.route(/\/assets\/startExplorer-/, () => undefined);
  await openHeld(page, "en/");
  await page
    .locator("#list")
    .getByRole("link", { name: shortTitleOf(agreement, "en"), exact: true })
    .click();
  await expect(page).toHaveURL(/\/en\/$/);
  await page.clock.fastForward(11_000);
  await expect(page).toHaveURL(new RegExp(`/en/agreement/${agreement.id}/$`));
  await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
});

test("text typed before the explorer has come stays in the field and is searched for then", async ({ page }) => {
  const letThrough = await holdExplorer(page);
  await openHeld(page, "en/");
  const field = searchField(page, "en");
  const party = first(dataset.parties);
  await field.fill(nameOf(party, "en"));
  letThrough();
  await takenOver(page);
  await expect(field).toHaveValue(nameOf(party, "en"));
  await expect(page).toHaveURL(/\?q=/);
  await expect(field).toHaveValue(nameOf(party, "en"));
  await expect(page.getByRole("option").first()).toContainText(nameOf(party, "en"));
  await field.press("Enter");
  await expect(panelTitle(page)).toHaveText(partyHeading(party, "en"));
});

test("Ctrl and a click before the explorer has come open a tab of its own, as for any link", async ({
  page,
  context,
}) => {
  const letThrough = await holdExplorer(page);
  await openHeld(page, "en/");
  const opened = context.waitForEvent("page");
  await TARGETS["a card of the list"](page).click({ modifiers: ["Control"] });
  const tab = await opened;
  await expect(panelTitle(tab)).toHaveText(agreementHeading(agreement, "en"));
  await expect(page).toHaveURL(/\/en\/$/);
  letThrough();
});
