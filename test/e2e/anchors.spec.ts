import type { Page } from "@playwright/test";
import { claimAnchors } from "../../src/address/claimAnchors.ts";
import { agreementHeading, dataset, first, parties, shortTitleOf, wordsOf } from "./atlas.ts";
import { panelTitle } from "./explorer.ts";
import { expect, openLive, test } from "./fixtures.ts";

const agreement = first(dataset.agreements);
const party = first(parties);
const path = `agreement/${agreement.id}/`;
const claim = [...claimAnchors(agreement.claims).values()].at(-1)?.id ?? "";
const { t } = wordsOf("en");

/** The line that the address names, as the browser sees it. */
const target = (page: Page) => page.locator("li:target");

for (const id of [`p-${party.id}`, claim]) {
  test(`@phone the address of a line opens its record, scrolled to the line and marked, and it stays so: #${id}`, async ({
    page,
  }) => {
    await openLive(page, `en/${path}#${id}`);
    await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
    await expect(target(page)).toHaveAttribute("id", id);
    await expect(target(page)).toBeInViewport();
    expect(await target(page).evaluate((line) => getComputedStyle(line).outlineStyle)).toBe("solid");
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
  });
}

test("@phone the sign of a line is a large enough target, leads to the line, and shows what it rests on", async ({
  page,
}) => {
  await openLive(page, `en/${path}`);
  const line = page.locator(`#p-${party.id}`);
  await expect(line.locator("blockquote").first()).toBeHidden();
  const sign = line.getByRole("link").and(line.locator(`[href$="#p-${party.id}"]`));
  const { width, height } = (await sign.boundingBox()) ?? { width: 0, height: 0 };
  expect([width >= 24, height >= 24]).toEqual([true, true]);
  await sign.click();
  await expect(target(page)).toHaveAttribute("id", `p-${party.id}`);
  await expect(line.locator("blockquote").first()).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/${path}#p-${party.id}$`));
});

test("a line opened after a walk through the page has the address of its own record", async ({ page }) => {
  await openLive(page, "en/");
  await page
    .locator("#list")
    .getByRole("link", { name: shortTitleOf(agreement, "en") })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/${path}$`));
  const sign = page.getByRole("link").and(page.locator(`#p-${party.id} [href$="#p-${party.id}"]`));
  expect(await sign.evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : ""))).toBe(
    `${page.url()}#p-${party.id}`,
  );
  await sign.click();
  await expect(target(page)).toHaveAttribute("id", `p-${party.id}`);
});

test("the line stays open in another language", async ({ page }) => {
  await openLive(page, `en/${path}#p-${party.id}`);
  await page
    .getByRole("navigation", { name: t("nav.languages") })
    .getByRole("link", { name: "Русский" })
    .click();
  await expect(page).toHaveURL(new RegExp(`/ru/${path}#p-${party.id}$`));
  await expect(target(page)).toBeInViewport();
});
