import { dataset, first, nameOf, partyHeading, wordsOf } from "./atlas.ts";
import { expect, openLive, takenOver, test } from "./fixtures.ts";

const lang = dataset.language === "uz" || dataset.language === "ru" ? dataset.language : "en";
const words = wordsOf(lang);
const party = first(dataset.parties);
/** The last letter doubled: near to one id and equal to none. */
const misspelt = `${party.id}${party.id.slice(-1)}`;

test.beforeEach(({ watch }) => watch.allow(/Failed to load resource.*404/));

test("M8 an unknown address says so with status 404, near matches and a way home", async ({ page }) => {
  const response = await page.goto(`${lang}/party/${misspelt}/`);
  expect(response?.status()).toBe(404);
  await takenOver(page);
  await expect(page.getByRole("heading", { level: 1, name: words.t("missing.title") })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: words.t("missing.near") })).toBeVisible();
  await page
    .getByRole("complementary")
    .getByRole("link", { name: nameOf(party, lang) })
    .click();
  await expect(page.locator("#panel-title")).toHaveText(partyHeading(party, lang));
  await expect(page).toHaveURL(new RegExp(`/${lang}/party/${party.id}/$`));
  await page.goBack();
  await page.getByRole("link", { name: words.t("missing.home") }).click();
  await expect(page.locator("#panel-title")).toHaveText(words.t("start.howTo"));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("an unknown address still says so, and every link of its page leads somewhere", async ({ page }) => {
    const response = await page.goto(`${lang}/party/${misspelt}/`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: words.t("missing.title") })).toBeVisible();
    const list = page.locator("#list").getByRole("link");
    expect(await list.count()).toBeGreaterThan(dataset.agreements.length);
    await page.getByRole("link", { name: words.t("missing.home") }).click();
    await expect(page.locator("#panel-title")).toHaveText(words.t("start.howTo"));
    await page.goBack();
    await list.first().click();
    await expect(page.locator("#panel-title")).not.toHaveText(words.t("missing.title"));
  });
});

const ODD = [
  ["an agreement without an id", `${lang}/agreement/`],
  ["an id from another dataset", `${lang}/agreement/coal-and-steel-treaty-1951/`],
  ["a kind that does not exist", `${lang}/treaty/${party.id}/`],
  ["a language that does not exist", `xx/party/${party.id}/`],
  ["one folder too many", `${lang}/party/${party.id}/more/`],
  ["a name of Object.prototype", `${lang}/party/constructor/`],
  ["__proto__ as an id", `${lang}/party/__proto__/`],
  ["upper case", `${lang}/party/${party.id.toUpperCase()}/`],
  ["an encoded way up", `${lang}/party/..%2f..%2f..%2fetc%2fpasswd/`],
  ["markup", `${lang}/party/%3Cimg%20src=x%20onerror=alert(1)%3E/`],
  ["an escape that is cut short", `${lang}/party/%E0%A4%A/`],
  ["a lone percent sign", `${lang}/party/%/`],
  ["a null byte", `${lang}/party/a%00b/`],
  ["right-to-left override", `${lang}/party/%E2%80%AEabc/`],
  ["three thousand letters", `${lang}/party/${"a".repeat(3000)}/`],
] as const;

for (const [what, path] of ODD) {
  test(`not found and never a fault: ${what}`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await takenOver(page);
    await expect(page.locator("#panel-title")).toHaveText(words.t("missing.title"));
    await expect(page.getByText(/onerror|passwd|aaaaaaaa/)).toHaveCount(0);
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  });
}

test("an address of history that names nothing here shows the not-found panel, and Back returns", async ({ page }) => {
  await openLive(page, `${lang}/party/${party.id}/`);
  for (const path of ["../../party/ministry-of-elsewhere/", "../../party/__proto__/", "../../../nowhere"]) {
    await page.evaluate((to) => {
      history.pushState(null, "", to);
      dispatchEvent(new PopStateEvent("popstate"));
    }, path);
    await expect(page.locator("#panel-title"), path).toHaveText(words.t("missing.title"));
    await page.goBack();
    await expect(page.locator("#panel-title"), path).toHaveText(partyHeading(party, lang));
  }
});
