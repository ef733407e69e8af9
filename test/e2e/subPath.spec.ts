import { LANGS } from "../../src/dataset/vocabulary.ts";
import { startServer, type SiteServer } from "../../src/publish/startServer.ts";
import { agreementHeading, dataset, first, nameOf, parties, partyHeading, SITE_DIR, wordsOf } from "./atlas.ts";
import {
  agreementCard,
  cardsOf,
  drawnPixels,
  noteDocument,
  openWithCanvas,
  panelTitle,
  searchField,
} from "./explorer.ts";
import { expect, openLive, takenOver, test as base } from "./fixtures.ts";

/** The same files as everywhere, on a host that keeps them two folders down. */
const test = base.extend<object, { readonly site: SiteServer }>({
  site: [
    async ({ browserName: _browser }, use) => {
      const server = await startServer({ dir: SITE_DIR, port: 0, base: "/deep/sub/" });
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
});

const agreement = first(dataset.agreements);
const party = first(parties);

for (const lang of LANGS) {
  test(`${lang}: under a sub-path pages open, the canvas draws, and records open in place`, async ({ page, site }) => {
    expect(site.url).toMatch(/\/deep\/sub\/$/);
    await openWithCanvas(page, `${lang}/`, lang);
    expect(await drawnPixels(page)).toBeGreaterThan(10_000);
    const check = await noteDocument(page);
    await cardsOf(page, lang)
      .and(page.getByRole("button", { name: agreementCard(agreement, lang) }))
      .click();
    await expect(page).toHaveURL(new RegExp(`/deep/sub/${lang}/agreement/${agreement.id}/$`));
    await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, lang));
    await page
      .getByRole("complementary")
      .getByRole("link", { name: nameOf(party, lang) })
      .first()
      .click();
    await expect(page).toHaveURL(/\/deep\/sub\/\w+\/party\/[^/]+\/$/);
    await check();
    await page.reload();
    await takenOver(page);
    await expect(panelTitle(page)).toHaveText(partyHeading(party, lang));
  });
}

test("under a sub-path the bare base, search, languages and Back stay within it", async ({ page }) => {
  await openLive(page, "./");
  await searchField(page, "en").fill(nameOf(party, "en"));
  await page.getByRole("option").first().click();
  await expect(page).toHaveURL(new RegExp(`/deep/sub/en/party/${party.id}/$`));
  await page
    .getByRole("navigation", { name: wordsOf("en").t("nav.languages") })
    .getByRole("link", { name: "Русский" })
    .click();
  await expect(page).toHaveURL(new RegExp(`/deep/sub/ru/party/${party.id}/$`));
  await expect(panelTitle(page)).toHaveText(partyHeading(party, "ru"));
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/deep/sub/en/party/${party.id}/$`));
});

test("under a sub-path an unknown address is told in words with status 404", async ({ page, watch }) => {
  // A build without SITE_URL cannot know the sub-path, and 404.html stands at every depth: its scripts are then not found.
  watch.allow(/Failed to load resource.*404|MIME type|request outside the site/);
  const response = await page.goto("en/party/nobody-of-that-name/");
  expect(response?.status()).toBe(404);
  await expect(panelTitle(page)).toHaveText(wordsOf("en").t("missing.title"));
  await expect(page.locator("#list").getByRole("link").first()).toBeVisible();
});
