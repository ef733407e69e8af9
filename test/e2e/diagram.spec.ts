import { LANGS } from "../../src/dataset/vocabulary.ts";
import {
  agreementHeading,
  dataset,
  first,
  nameOf,
  parties,
  partyHeading,
  shortTitleOf,
  someLangs,
  titleOf,
  wordsOf,
} from "./atlas.ts";
import {
  agreementCard,
  boxOf,
  canvasReady,
  cardsOf,
  diagramOf,
  drawnPixels,
  noteDocument,
  openWithCanvas,
  panelTitle,
  stillBoxOf,
  partyCard,
  pictureHash,
} from "./explorer.ts";
import { expect, test } from "./fixtures.ts";

for (const lang of LANGS) {
  test(`K12 K13 ${lang}: cytoscape draws, and every agreement opens from its card without loading a document`, async ({
    page,
  }) => {
    await openWithCanvas(page, `${lang}/`, lang);
    expect(await drawnPixels(page)).toBeGreaterThan(10_000);
    const check = await noteDocument(page);
    for (const agreement of dataset.agreements) {
      const title = titleOf(agreement, lang);
      const card = cardsOf(page, lang).and(page.getByRole("button", { name: agreementCard(agreement, lang) }));
      await card.click();
      await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, lang));
      await expect(page).toHaveURL(new RegExp(`/${lang}/agreement/${agreement.id}/$`));
      await expect(page).toHaveTitle(new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`));
      await expect(card).toHaveAttribute("aria-current", "true");
      const listed = page.locator("#list").getByRole("link", { name: shortTitleOf(agreement, lang), exact: true });
      await expect(listed).toHaveAttribute("aria-current", "true");
    }
    await check();
  });
}

for (const lang of someLangs(0)) {
  test(`K12 K13 ${lang}: every party opens from its card, and the lines to its agreements stay`, async ({ page }) => {
    await openWithCanvas(page, `${lang}/`, lang);
    const check = await noteDocument(page);
    for (const party of parties) {
      const card = cardsOf(page, lang).and(page.getByRole("button", { name: partyCard(party, lang) }));
      await card.click();
      await expect(panelTitle(page)).toHaveText(partyHeading(party, lang));
      await expect(page).toHaveURL(new RegExp(`/${lang}/party/${party.id}/$`));
      await expect(card).toHaveAttribute("aria-current", "true");
    }
    await check();
  });
}

test("every record of the lists opens without loading a document, also those that are not drawn", async ({ page }) => {
  await openWithCanvas(page, "en/", "en");
  const check = await noteDocument(page);
  const links = page.locator("#list").getByRole("link");
  const count = await links.count();
  expect(count).toBe(dataset.agreements.length + dataset.parties.length);
  for (let position = 0; position < count; position += 1) {
    const link = links.nth(position);
    const href = (await link.getAttribute("href")) ?? "";
    const [kind = "", id = ""] = href.split("/").slice(-3);
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/en/${kind}/${id}/$`));
    const agreement = dataset.agreements.find((one) => one.id === id);
    const party = dataset.parties.find((one) => one.id === id);
    const name = agreement !== undefined ? titleOf(agreement, "en") : party === undefined ? "" : nameOf(party, "en");
    await expect(panelTitle(page)).toHaveText(name);
  }
  await check();
});

test("R7 selecting changes the picture; Esc, the ground and Back clear it, and Forward selects again", async ({
  page,
}) => {
  await openWithCanvas(page, "en/", "en");
  const check = await noteDocument(page);
  const party = first(parties);
  const card = cardsOf(page, "en").and(page.getByRole("button", { name: partyCard(party, "en") }));
  const current = diagramOf(page, "en").locator("button[aria-current]");
  const plain = await pictureHash(page);
  await card.click();
  await expect(current).toHaveCount(1);
  await expect.poll(() => pictureHash(page)).not.toBe(plain);

  await page.keyboard.press("Escape");
  await expect(panelTitle(page)).toHaveText(wordsOf("en").t("start.howTo"));
  await expect(current).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\/$/);

  await page.goBack();
  await expect(panelTitle(page)).toHaveText(partyHeading(party, "en"));
  const stage = await boxOf(diagramOf(page, "en").locator("canvas").first());
  await page.mouse.click(stage.x + 3, stage.y + 3);
  await expect(panelTitle(page)).toHaveText(wordsOf("en").t("start.howTo"));

  await page.goBack();
  await expect(panelTitle(page)).toHaveText(partyHeading(party, "en"));
  await page.goBack();
  await expect(current).toHaveCount(0);
  await page.goForward();
  await expect(panelTitle(page)).toHaveText(partyHeading(party, "en"));
  await expect(card).toHaveAttribute("aria-current", "true");
  await check();
});

test("a press on the drawn card itself opens it, wherever the card was moved to", async ({ page }) => {
  await openWithCanvas(page, "en/", "en");
  const agreement = first(dataset.agreements);
  const card = cardsOf(page, "en").and(page.getByRole("button", { name: agreementCard(agreement, "en") }));
  await page.getByRole("button", { name: wordsOf("en").t("zoom.in") }).click();
  await expect.poll(async () => (await boxOf(card)).width).toBeGreaterThan(200);
  const box = await stillBoxOf(card);
  const stage = await boxOf(diagramOf(page, "en").locator("canvas").first());
  const x = Math.min(Math.max(box.x + box.width / 2, stage.x + 5), stage.x + stage.width - 5);
  await page.mouse.click(x, Math.max(box.y + box.height / 2, stage.y + 5));
  await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
});

test("M6 as many steps Back as records were opened lead to the start page, each with its title", async ({ page }) => {
  await openWithCanvas(page, "en/", "en");
  const before = await page.evaluate(() => history.length);
  const startTitle = await page.title();
  const chosen = dataset.agreements.slice(0, 5);
  const titles: string[] = [];
  for (const agreement of chosen) {
    await page
      .locator("#list")
      .getByRole("link", { name: shortTitleOf(agreement, "en"), exact: true })
      .click();
    await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
    titles.push(await page.title());
  }
  expect(new Set([startTitle, ...titles]).size).toBe(chosen.length + 1);
  expect(await page.evaluate(() => history.length)).toBe(before + chosen.length);
  for (const title of titles.toReversed()) {
    await expect(page).toHaveTitle(title);
    await page.goBack();
  }
  await expect(page).toHaveTitle(startTitle);
  await expect(page).toHaveURL(/\/en\/$/);
});

test("M6 choosing what is open already adds no step", async ({ page }) => {
  await openWithCanvas(page, "en/", "en");
  const before = await page.evaluate(() => history.length);
  const agreement = first(dataset.agreements);
  const link = page.locator("#list").getByRole("link", { name: shortTitleOf(agreement, "en"), exact: true });
  for (let time = 0; time < 3; time += 1) await link.click();
  await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
});

test("K12 zoom and fit are buttons: closer, farther, and the whole again", async ({ page }) => {
  await openWithCanvas(page, "en/", "en");
  const words = wordsOf("en");
  const card = cardsOf(page, "en").first();
  const width = async (): Promise<number> => Math.round((await boxOf(card)).width);
  const whole = await width();
  await page.getByRole("button", { name: words.t("zoom.in") }).click();
  await expect.poll(width).toBeGreaterThan(whole * 1.2);
  await page.getByRole("button", { name: words.t("zoom.fit"), exact: true }).click();
  await expect.poll(width).toBe(whole);
  await expect(page.getByRole("status").filter({ hasText: words.t("status.fitted") })).toBeVisible();
  await page.getByRole("button", { name: words.t("zoom.out") }).click();
  await expect.poll(width).toBeLessThanOrEqual(whole);
});

test("the canvas is drawn again in a view that is left and entered", async ({ page }) => {
  await openWithCanvas(page, "en/", "en");
  const about = page.getByRole("link", { name: wordsOf("en").t("intro.method") }).first();
  await about.click();
  await expect(panelTitle(page)).toHaveText(wordsOf("en").t("about.title"));
  await page.goBack();
  await canvasReady(page, "en");
  await expect.poll(() => drawnPixels(page)).toBeGreaterThan(10_000);
});
