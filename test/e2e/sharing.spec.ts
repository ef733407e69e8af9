import type { Page } from "@playwright/test";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { agreementHeading, dataset, first, index, nameOf, parties, partyHeading, wordsOf } from "./atlas.ts";
import { canvasReady, panelTitle } from "./explorer.ts";
import { expect, openLive, test } from "./fixtures.ts";

const agreement = first(dataset.agreements);
const party = first(parties);
const NAMES = { en: "English", uz: "Oʻzbekcha", ru: "Русский" } as const;

for (const lang of LANGS) {
  for (const other of LANGS.filter((one) => one !== lang)) {
    test(`I8 from ${lang} to ${other} the record, the filter and the view stay`, async ({ page }) => {
      const kind = index.parties.get(party.id)?.kind ?? "";
      const query = `?kind=${kind}&view=network`;
      await openLive(page, `${lang}/agreement/${agreement.id}/${query}`);
      await expect(page.getByRole("link", { name: wordsOf(lang).t("filter.clear"), exact: true })).toBeVisible();
      await page
        .getByRole("navigation", { name: wordsOf(lang).t("nav.languages") })
        .getByRole("link", { name: NAMES[other] })
        .click();
      await expect(page).toHaveURL(new RegExp(`/${other}/agreement/${agreement.id}/\\?kind=${kind}&view=network$`));
      await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, other));
      await expect(page.locator("html")).toHaveAttribute("lang", other);
      await canvasReady(page, other);
      await expect(page.getByRole("link", { name: wordsOf(other).t("filter.clear"), exact: true })).toBeVisible();
    });
  }
}

test("I9 the language that is read is marked, and no flag stands for any", async ({ page }) => {
  await page.goto("uz/");
  const nav = page.getByRole("navigation", { name: wordsOf("uz").t("nav.languages") });
  await expect(nav.locator("[aria-current]")).toHaveCount(1);
  await expect(nav.locator("[aria-current]")).toContainText(NAMES.uz);
  expect(await nav.innerText()).not.toMatch(/\p{Regional_Indicator}/u);
});

test.describe("copying the link", () => {
  const words = wordsOf("en");
  const copyButton = (page: Page) => page.getByRole("button", { name: words.t("share.copy") });
  const said = (page: Page) => page.getByRole("status").filter({ hasText: words.t("status.linkCopied") });

  test("M9 of an agreement and of a party puts the address into the clipboard and says so", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    for (const [path, name] of [
      [`en/agreement/${agreement.id}/`, agreementHeading(agreement, "en")],
      [`en/party/${party.id}/`, partyHeading(party, "en")],
    ] as const) {
      await openLive(page, path);
      await expect(panelTitle(page)).toHaveText(name);
      await copyButton(page).click();
      await expect(said(page)).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    }
  });

  test("M9 works by the older command where the clipboard is denied", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.addInitScript(() => {
      Object.defineProperty(navigator.clipboard, "writeText", {
        value: () => Promise.reject(new DOMException("denied", "NotAllowedError")),
      });
    });
    await openLive(page, `en/agreement/${agreement.id}/`);
    await copyButton(page).click();
    await expect(said(page)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test("M9 shows the link in a selected field where both are denied", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator.clipboard, "writeText", {
        value: () => Promise.reject(new DOMException("denied", "NotAllowedError")),
      });
      document.execCommand = () => false;
    });
    await openLive(page, `en/agreement/${agreement.id}/`);
    await copyButton(page).click();
    const field = page.getByRole("textbox", { name: words.t("share.link") });
    await expect(field).toHaveValue(page.url());
    await expect(field).toBeFocused();
    expect(
      await field.evaluate((input) =>
        input instanceof HTMLInputElement ? (input.selectionEnd ?? 0) - (input.selectionStart ?? 0) : 0,
      ),
    ).toBe(page.url().length);
    await expect(page.getByRole("status").filter({ hasText: words.t("status.linkShown") })).toBeVisible();
  });

  test("M9 of what was opened next copies that address", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openLive(page, `en/agreement/${agreement.id}/`);
    await page
      .getByRole("complementary")
      .getByRole("link", { name: nameOf(party, "en") })
      .first()
      .click();
    await expect(page).toHaveURL(/\/party\//);
    await copyButton(page).click();
    await expect(said(page)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });
});

test("M8 R9 the link of a record opened elsewhere, cold, shows the same record and says where it belongs", async ({
  page,
}) => {
  await openLive(page, `ru/agreement/${agreement.id}/`);
  const crumbs = page.getByRole("navigation", { name: wordsOf("ru").t("nav.breadcrumb") });
  await expect(crumbs).toContainText(wordsOf("ru").t("crumb.place", { n: 1, total: dataset.agreements.length }));
  await crumbs.getByRole("link", { name: wordsOf("ru").t("nav.next") }).click();
  const second = dataset.agreements[1];
  if (second !== undefined) await expect(panelTitle(page)).toHaveText(agreementHeading(second, "ru"));
});
