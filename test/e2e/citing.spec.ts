import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import { parseDataset } from "../../src/dataset/parseDataset.ts";
import { agreementHeading, dataset, first, parties, wordsOf } from "./atlas.ts";
import { panelTitle } from "./explorer.ts";
import { expect, openLive, test } from "./fixtures.ts";

const agreement = first(dataset.agreements);
const party = first(parties);
const PAGES = [`agreement/${agreement.id}/`, `party/${party.id}/`] as const;
const { t } = wordsOf("en");

const shareBox = (page: Page) => page.getByRole("dialog", { name: t("share.title") });
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function openShare(page: Page, path: string): Promise<void> {
  await openLive(page, path);
  await page.getByRole("button", { name: t("share.more") }).click();
  await expect(shareBox(page)).toBeVisible();
}

async function textOf(download: Promise<Download>): Promise<{ readonly name: string; readonly text: string }> {
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

for (const path of PAGES) {
  test(`@phone the link is copied, and the dialog says so: ${path}`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openShare(page, `en/${path}`);
    const box = shareBox(page);
    await box.getByRole("button", { name: t("share.copy") }).click();
    await expect(box.getByRole("status")).toHaveText(t("share.copied"));
    expect(await copied(page)).toBe(page.url());
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test(`just this record is saved as a dataset and as a table: ${path}`, async ({ page }) => {
    await openShare(page, `en/${path}`);
    const box = shareBox(page);
    const name = path.replace("/", "-").replace("/", "");
    const json = page.waitForEvent("download");
    await box.getByRole("button", { name: t("share.json") }).click();
    const dataFile = await textOf(json);
    expect(dataFile.name).toBe(`${name}.json`);
    expect(parseDataset(dataFile.text, dataFile.name).kind).toBe("ok");
    const csv = page.waitForEvent("download");
    await box.getByRole("button", { name: t("share.csv") }).click();
    const table = await textOf(csv);
    expect(table.name).toBe(`${name}.csv`);
    expect(table.text).toMatch(/^\uFEFFagreement_id,/);
    expect(table.text).toContain(`#p-${party.id}`);
    await expect(box.getByRole("status")).toHaveText(t("share.saved", { file: table.name }));
  });

  test(`the citation is copied with the page's address, and saved for reference managers: ${path}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openLive(page, `en/${path}`);
    await page.getByText(t("cite.title")).click();
    await page.getByRole("button", { name: t("cite.copy") }).click();
    await expect(page.getByRole("status").filter({ hasText: t("cite.copied") })).toBeVisible();
    const citation = await copied(page);
    expect(citation.endsWith(` ${page.url()}`)).toBe(true);
    await expect(page.getByText(citation)).toBeVisible();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: t("cite.file") }).click();
    const { name, text } = await textOf(saved);
    expect(name).toBe(`${path.replace("/", "-").replace("/", "")}.csl.json`);
    expect(JSON.parse(text)).toMatchObject([{ type: "webpage", URL: page.url() }, { id: first(dataset.sources).id }]);
  });
}

for (const way of ["loaded", "opened in place"] as const) {
  test(`the pictures of a record that was ${way} are offered, and are there`, async ({ page }) => {
    const path = `en/${PAGES[0]}`;
    await openLive(page, way === "loaded" ? path : "en/");
    if (way !== "loaded") await page.locator(`#list a[href$="${path}"]`).first().click();
    await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
    const inPanel = page.getByRole("complementary").getByRole("link", { name: t("share.portrait") });
    await expect(inPanel).toHaveCount(way === "loaded" ? 1 : 0);
    await page.getByRole("button", { name: t("share.more") }).click();
    const saved = page.waitForEvent("download");
    await shareBox(page)
      .getByRole("link", { name: t("share.portrait") })
      .click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe(`agreement-${agreement.id}.png`);
    expect(readFileSync(await file.path()).readUInt32BE(20)).toBe(1350);
  });
}

test("Escape closes the dialog alone, and focus returns to its button", async ({ page }) => {
  await openShare(page, `en/${PAGES[0]}`);
  await page.keyboard.press("Escape");
  await expect(shareBox(page)).toBeHidden();
  await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
  await expect(page.getByRole("button", { name: t("share.more") })).toBeFocused();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the upright picture is saved by a plain link", async ({ page }) => {
    await page.goto(`ru/${PAGES[1]}`);
    const saved = page.waitForEvent("download");
    await page.getByRole("link", { name: wordsOf("ru").t("share.portrait") }).click();
    expect((await saved).suggestedFilename()).toBe(`party-${party.id}.png`);
  });

  test("the citation is text, the data is a link, and no dead button is shown", async ({ page }) => {
    await page.goto(`en/${PAGES[0]}`);
    await page.getByText(t("cite.title")).click();
    await expect(page.getByText(/^“.+ Source: /)).toBeVisible();
    const link = page.getByRole("link", { name: t("cite.data") });
    const answer = await page.request.get(new URL((await link.getAttribute("href")) ?? "", page.url()).href);
    expect(answer.status()).toBe(200);
    await expect(page.getByRole("complementary").getByRole("button")).toHaveCount(0);
  });

  test("the address of a line opens the record at that line, with its receipt", async ({ page }) => {
    await page.goto(`ru/${PAGES[0]}#p-${party.id}`);
    const line = page.locator(`#p-${party.id}`);
    await expect(line).toBeInViewport();
    await expect(line.locator("blockquote").first()).toBeVisible();
  });
});
