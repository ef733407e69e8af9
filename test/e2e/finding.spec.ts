import type { Page } from "@playwright/test";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { agreementHeading, dataset, first, index, nameOf, partyHeading, titleOf, wordsOf } from "./atlas.ts";
import { noteDocument, panelTitle, searchField } from "./explorer.ts";
import { expect, openLive, test } from "./fixtures.ts";

const total = dataset.agreements.length;
const hits = (page: Page) => page.getByRole("listbox").getByRole("option");

/** One region, as people write it in two scripts and with any apostrophe. Bundled data only: other datasets have other names. */
const SPELLINGS = ["Фергана", "Farg'ona", "Fargʻona", "Farg‘ona", "FERGANA", "FARGONA", "Фарғона", "fergana"];
const region = dataset.parties.find(({ id }) => id === "fergana");

for (const lang of LANGS) {
  test(`I4 R6 ${lang}: every spelling of a region finds it first, and Enter opens it`, async ({ page }) => {
    if (region === undefined) throw new Error("The built dataset has no region with these spellings.");
    await openLive(page, `${lang}/`);
    const check = await noteDocument(page);
    for (const spelling of SPELLINGS) {
      await searchField(page, lang).fill(spelling);
      await expect(hits(page).first(), spelling).toContainText(nameOf(region, lang));
    }
    await searchField(page, lang).press("Enter");
    await expect(panelTitle(page)).toHaveText(partyHeading(region, lang));
    await expect(page).toHaveURL(new RegExp(`/${lang}/party/${region.id}/$`));
    await check();
  });

  test(`R6 ${lang}: nothing found is said in words, and clearing shows everything again`, async ({ page }) => {
    const words = wordsOf(lang);
    await openLive(page, `${lang}/`);
    await searchField(page, lang).fill("zzzzqqqq");
    await expect(page.getByText(words.t("search.none"))).toBeVisible();
    await expect(page.getByText(words.t("filter.nothing"))).toBeVisible();
    await expect(page.getByText(words.t("filter.shown", { shown: 0, total })).first()).toBeVisible();
    await expect(page).toHaveURL(/\?q=zzzzqqqq$/);
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: words.t("filter.clear") }).click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/$`));
    await expect(searchField(page, lang)).toHaveValue("");
    await expect(page.locator("#list").getByRole("listitem").first()).toBeVisible();
    await expect(page.getByText(words.t("filter.nothing"))).toBeHidden();
  });

  test(`${lang}: filtering by kind says how many are shown, keeps to the address, and can be cleared`, async ({
    page,
  }) => {
    const words = wordsOf(lang);
    const kind = first(
      dataset.agreements.flatMap(({ participants }) =>
        participants.flatMap(({ party }) => index.parties.get(party ?? "")?.kind ?? []),
      ),
    );
    const shown = dataset.agreements.filter(({ participants }) =>
      participants.some(({ party }) => index.parties.get(party ?? "")?.kind === kind),
    );
    expect(shown.length).toBeLessThan(total);
    await openLive(page, `${lang}/`);
    const check = await noteDocument(page);
    const steps = await page.evaluate(() => history.length);
    await page.getByText(words.t("filter.kind"), { exact: true }).first().click();
    await page
      .getByRole("link", { name: words.t(`kind.${kind}`) })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/\\?kind=${kind}$`));
    const line = page.getByText(words.t("filter.shown", { shown: shown.length, total })).first();
    await expect(line).toBeVisible();
    await expect(page.getByRole("heading", { name: words.t("list.agreements", { n: shown.length }) })).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await check();
    await page.reload();
    await expect(line).toBeVisible();
    await page.getByRole("link", { name: words.t("filter.clear") }).click();
    await expect(line).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`/${lang}/$`));
  });
}

test("R6 R7 arrow keys choose among the hits, Esc closes them, and focus stays in the field", async ({ page }) => {
  await openLive(page, "en/");
  const field = searchField(page, "en");
  await field.fill("a");
  await expect(hits(page).nth(1)).toBeVisible();
  await expect(hits(page).first()).toHaveAttribute("aria-selected", "true");
  await field.press("ArrowDown");
  await expect(hits(page).nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(field).toBeFocused();
  const second = await hits(page).nth(1).innerText();
  await field.press("Enter");
  await expect(panelTitle(page)).not.toHaveText(wordsOf("en").t("start.howTo"));
  expect(second).toContain(await panelTitle(page).innerText());

  await openLive(page, "en/");
  await field.fill("a");
  await expect(hits(page).first()).toBeVisible();
  await field.press("Escape");
  await expect(hits(page)).toHaveCount(0);
  await expect(field).toBeFocused();
});

test("R6 an agreement is found by words of its title and opens by a press", async ({ page }) => {
  await openLive(page, "en/");
  for (const agreement of dataset.agreements.slice(0, 3)) {
    await searchField(page, "en").fill(titleOf(agreement, "en").slice(0, 60));
    await expect(hits(page).first()).toContainText(titleOf(agreement, "en"));
    await hits(page).first().click();
    await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
    await expect(searchField(page, "en")).toHaveValue("");
  }
});

test("a search in the address is applied when the page opens, and a line says so", async ({ page }) => {
  const party = first(dataset.parties);
  await openLive(page, `en/?q=${encodeURIComponent(nameOf(party, "en"))}`);
  await expect(searchField(page, "en")).toHaveValue(nameOf(party, "en"));
  await expect(page.getByText(/\d+ of \d+ shown/).first()).toBeVisible();
});

test("typing adds no steps to the history", async ({ page }) => {
  await openLive(page, "en/");
  const steps = await page.evaluate(() => history.length);
  await searchField(page, "en").pressSequentially("metro", { delay: 60 });
  await expect(page).toHaveURL(/\?q=metro$/);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test("a search typed on the about page leads to the start page by one step, and typing goes on", async ({ page }) => {
  await openLive(page, "en/about/");
  const steps = await page.evaluate(() => history.length);
  const field = searchField(page, "en");
  await field.pressSequentially("me");
  await expect(page).toHaveURL(/\/en\/\?q=me$/);
  await expect(field).toBeFocused();
  await page.keyboard.type("tro");
  await expect(page).toHaveURL(/\/en\/\?q=metro$/);
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  await page.goBack();
  await expect(panelTitle(page)).toHaveText(wordsOf("en").t("about.title"));
  await expect(field).toHaveValue("");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a search in the address hides nothing", async ({ page }) => {
    await page.goto("en/?q=zzzz&kind=company");
    await expect(page.locator("#list").getByRole("link")).toHaveCount(total + dataset.parties.length);
  });
});
