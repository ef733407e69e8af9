import { LANGS } from "../../src/dataset/vocabulary.ts";
import { dataset, first, pagesOf, partyHeading, shortNameOf } from "./atlas.ts";
import { expect, openLive, takenOver, test } from "./fixtures.ts";

const isFull = process.env["FULL"] !== undefined;
const GROUPS = ["agreement", "party", "other"] as const;

for (const lang of LANGS) {
  for (const group of GROUPS) {
    const all = pagesOf(lang).filter(({ kind }) =>
      group === "other" ? kind !== "agreement" && kind !== "party" : kind === group,
    );
    // Of the many pages of parties each is opened in one of the languages; in all of them with FULL.
    const isOwn = (position: number): boolean => position % LANGS.length === LANGS.indexOf(lang);
    const pages = all.filter((_page, position) => isFull || group !== "party" || isOwn(position));
    test(`M8 ${lang}: every ${group} page opens cold by its address and is taken over`, async ({ page }) => {
      test.setTimeout(90_000);
      expect(pages.length).toBeGreaterThan(0);
      for (const { path, heading, kind } of pages) {
        const response = await page.goto(path);
        expect(response?.status(), path).toBe(200);
        await takenOver(page);
        await expect(page.locator("#panel-title"), path).toHaveText(heading);
        // The finding heads the start page; every other page is headed by what it has open.
        const level = kind === "start" ? 2 : 1;
        await expect(page.getByRole("heading", { level, name: heading, exact: true }), path).toBeVisible();
        await expect(page.locator("html"), path).toHaveAttribute("lang", lang);
        expect(page.url()).toMatch(new RegExp(`/${path}$`));
      }
    });
  }
}

test("the bare base shows the start page in the dataset's own language", async ({ page }) => {
  await openLive(page, "./");
  await expect(page.locator("html")).toHaveAttribute("lang", dataset.language);
  const read = async () => [
    await page.title(),
    await page.getByRole("complementary").innerText(),
    await page.locator("#list").innerText(),
  ];
  const own = await read();
  await openLive(page, `${dataset.language}/`);
  expect(await read()).toEqual(own);
});

test("from the bare base a record opens at its own address without loading a document", async ({ page }) => {
  await openLive(page, "./");
  await page.evaluate(() => Object.assign(globalThis, { marker: true }));
  const party = first(dataset.parties);
  const lang = LANGS.find((one) => one === dataset.language) ?? "en";
  await page
    .locator("#list")
    .getByRole("link", { name: shortNameOf(party, lang), exact: true })
    .click();
  await expect(page).toHaveURL(new RegExp(`/${lang}/party/${party.id}/$`));
  await expect(page.locator("#panel-title")).toHaveText(partyHeading(party, lang));
  expect(await page.evaluate(() => "marker" in globalThis)).toBe(true);
});

test("unknown and malformed parameters are ignored", async ({ page }) => {
  const { path, heading } = first(pagesOf("en").filter(({ kind }) => kind === "agreement"));
  const queries = [
    "?utm_source=x&fbclid=1",
    "?kind=nonsense&sort=up&view=hologram&from=abcd&to=99999",
    "?__proto__=1&constructor=2&toString=3",
    "?q=%00&kind=%E0%A4%A",
    "?data=https://example.org/evil.json&src=//example.org/x",
    "?kind=,,,&side=<script>alert(1)</script>",
    "#/../../etc/passwd",
    "?lang=ru",
  ];
  for (const query of queries) {
    await openLive(page, path + query);
    await expect(page.locator("#panel-title"), query).toHaveText(heading);
    await expect(page.locator("html"), query).toHaveAttribute("lang", "en");
    await expect(page.getByText(/alert\(1\)|example\.org/), query).toHaveCount(0);
  }
});

test("@phone Back leads to the place on the page that the reader had left", async ({ page }) => {
  await openLive(page, `en/agreement/${first(dataset.agreements).id}/`);
  const source = page.getByRole("link", { name: first(dataset.sources).publisher ?? "", exact: true }).last();
  await source.scrollIntoViewIfNeeded();
  const topPx = await page.evaluate(() => scrollY);
  expect(topPx).toBeGreaterThan(300);
  await source.click();
  await expect(page).toHaveURL(/\/source\//);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(topPx / 2);
  await page.goBack();
  await expect(page).toHaveURL(/\/agreement\//);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(topPx, -1);
});
