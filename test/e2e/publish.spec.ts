import type { Page } from "@playwright/test";
import { agreementHeading, dataset, first, nameOf, parties, wordsOf } from "./atlas.ts";
import { panelTitle } from "./explorer.ts";
import { AXE, findBreaches } from "./findBreaches.ts";
import { expect, openLive, test } from "./fixtures.ts";

const agreement = first(dataset.agreements);
const RECORD = `agreement/${agreement.id}/`;
const { t } = wordsOf("en");

const box = (page: Page) => page.getByRole("dialog", { name: t("publish.title") });
const field = (page: Page) => box(page).getByRole("textbox");
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const masthead = (page: Page) => page.getByRole("banner").getByRole("button", { name: t("publish.short") });
const base = (page: Page): string => page.url().replace(/\/en\/.*/, "/");

async function openPublish(page: Page, path: string): Promise<void> {
  await openLive(page, `en/${path}`);
  await masthead(page).click();
  await expect(field(page)).toBeVisible();
}

const pages = [
  ["the start page", "", "en/embed/"],
  ["an agreement", RECORD, `en/embed/${RECORD}`],
  ["the page about it", "about/", "en/embed/"],
] as const;

for (const [what, path, embed] of pages) {
  test(`@phone from ${what} the code is copied, and the preview shows what it names`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openPublish(page, path);
    await box(page)
      .getByRole("button", { name: t("share.copyCode") })
      .click();
    await expect(box(page).getByRole("status")).toHaveText(t("share.codeCopied"));
    expect(await copied(page)).toContain(`data-accord="${base(page)}${embed}"`);
    const frame = page.frameLocator(`iframe[title="${t("publish.preview")}"]`);
    await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("iframe")).toHaveAttribute("src", `${base(page)}${embed}`);
    const [dialogPx, contentPx] = await box(page).evaluate((dialog) => [dialog.clientWidth, dialog.scrollWidth]);
    expect(contentPx).toBe(dialogPx);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}

test("what is chosen is in the preview and leaves no step for the Back button; its picture and script are there", async ({
  page,
}) => {
  await openPublish(page, RECORD);
  const steps = await page.evaluate(() => history.length);
  await box(page)
    .getByRole("combobox", { name: t("publish.theme") })
    .selectOption("dark");
  await box(page)
    .getByRole("combobox", { name: t("nav.languages") })
    .selectOption("ru");
  await box(page)
    .getByRole("checkbox", { name: t("publish.withTitle") })
    .uncheck();
  await expect(field(page)).toHaveValue(/ru\/embed\/[^"]*\?theme=dark&amp;title=0/);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("lang", "ru");
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(agreementHeading(agreement, "ru"));
  expect(await page.evaluate(() => history.length)).toBe(steps);
  const code = await field(page).inputValue();
  const picture = await page.request.get(/<img src="([^"]+)"/.exec(code)?.[1] ?? "");
  expect(picture.headers()["content-type"]).toBe("image/png");
  expect((await picture.body()).readUInt32BE(16)).toBe(1200);
  const script = await page.request.get(/<script async src="([^"]+)"/.exec(code)?.[1] ?? "");
  expect(script.headers()["content-type"]).toContain("javascript");
});

test("the dialog holds to the rules of access, says what to do on one's own machine, and Escape closes it alone", async ({
  page,
}) => {
  await page.addInitScript(AXE);
  await openPublish(page, RECORD);
  await expect(box(page).getByText(t("publish.local"))).toBeVisible();
  expect(await findBreaches(page)).toEqual([]);
  await box(page)
    .getByRole("heading", { name: t("publish.title") })
    .focus();
  await page.keyboard.press("Escape");
  await expect(box(page)).toBeHidden();
  await expect(masthead(page)).toBeFocused();
  await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
});

test("the row under a record offers the same", async ({ page }) => {
  await openLive(page, `en/${RECORD}`);
  await page
    .getByRole("complementary")
    .getByRole("button", { name: t("publish.short") })
    .click();
  await expect(field(page)).toHaveValue(new RegExp(`embed/${RECORD}`));
});

test("the code is selected where both ways to copy are denied, although a dialog is open", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, "writeText", {
      value: () => Promise.reject(new DOMException("denied", "NotAllowedError")),
    });
    document.execCommand = () => false;
  });
  await openPublish(page, RECORD);
  await box(page)
    .getByRole("button", { name: t("share.copyCode") })
    .click();
  await expect(box(page).getByRole("status")).toHaveText(t("share.refused"));
  await expect(field(page)).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(100);
});

test("the older command copies from within the dialog", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, "writeText", {
      value: () => Promise.reject(new DOMException("denied", "NotAllowedError")),
    });
  });
  await openPublish(page, RECORD);
  await box(page)
    .getByRole("radio", { name: t("publish.frame") })
    .check();
  await box(page)
    .getByRole("button", { name: t("share.copyCode") })
    .click();
  await expect(box(page).getByRole("status")).toHaveText(t("share.codeCopied"));
  expect(await copied(page)).toMatch(/^<figure style="[^"]+"><iframe /);
});

test("what the page filters, the embed filters", async ({ page }) => {
  const party = first(parties);
  const q = encodeURIComponent(nameOf(party, "en").split(" ")[0] ?? "");
  await openPublish(page, `?q=${q}&view=table`);
  await expect(field(page)).toHaveValue(new RegExp(`data-accord="[^"]+/en/embed/\\?q=[^"&]+"`));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a plain link leads to the embed itself", async ({ page }) => {
    await page.goto(`en/${RECORD}`);
    await page
      .getByRole("banner")
      .getByRole("link", { name: t("publish.short") })
      .click();
    await expect(page).toHaveURL(new RegExp(`/en/embed/${RECORD}$`));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(agreementHeading(agreement, "en"));
  });
});
