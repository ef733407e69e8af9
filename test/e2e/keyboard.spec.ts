import { LANGS } from "../../src/dataset/vocabulary.ts";
import { agreementHeading, dataset, first, parties, shortTitleOf, wordsOf } from "./atlas.ts";
import { canvasReady, cardsOf, diagramOf, openWithCanvas, panelTitle, searchField } from "./explorer.ts";
import { expect, openLive, test } from "./fixtures.ts";
import { focused, focusedKey, noteStatus, unreachable } from "./keyboard.ts";

const agreement = first(dataset.agreements);
const key = `agreement:${agreement.id}`;
const words = wordsOf("en");
const start = words.t("start.howTo");

for (const [position, path] of ["", "?view=network", `agreement/${agreement.id}/`].entries()) {
  const lang = LANGS[position] ?? "en";
  test(`K3 K4 the picture is an application of named buttons, one Tab stop, left by one Tab: ${lang}/${path}`, async ({
    page,
  }) => {
    await openWithCanvas(page, `${lang}/${path}`, lang);
    const { t } = wordsOf(lang);
    const picture = diagramOf(page, lang).getByRole("application", { name: t("diagram.title"), exact: true });
    await expect(picture).toHaveAttribute("aria-roledescription", t("diagram.role"));
    await expect(picture).toHaveAccessibleDescription(t("diagram.keys"));
    const cards = picture.getByRole("button");
    for (const name of await cards.evaluateAll((all) => all.map((card) => card.getAttribute("aria-label") ?? "")))
      expect(name).toMatch(/^.+[:,;] ?.+/);
    expect(await cards.allTextContents()).toEqual(Array.from({ length: await cards.count() }, () => ""));

    // Every card is where Tab leaves from: the next stop is never another card, and Shift+Tab comes back to it.
    const keys = await cards.evaluateAll((all) => all.map((card) => card.getAttribute("data-key") ?? ""));
    for (const one of [keys[0], keys.at(-1), keys[Math.floor(keys.length / 2)]]) {
      await cards.and(page.locator(`[data-key="${one ?? ""}"]`)).focus();
      await expect(page.getByText(t("diagram.keys"))).toBeVisible();
      await page.keyboard.press("Tab");
      expect(await focusedKey(page)).toBe("");
      await expect(page.getByText(t("diagram.keys"))).toBeHidden();
      await page.keyboard.press("Shift+Tab");
      expect(await focusedKey(page)).toBe(one);
      await page.keyboard.press("Shift+Tab");
      expect(await focusedKey(page)).toBe("");
    }
  });
}

for (const [name, path, width] of [
  ["sides", "en/", 1280],
  ["the network", "en/?view=network", 1280],
  ["a record in the network of medium width", `en/party/${first(parties).id}/?view=network`, 640],
  ["the ring of a phone", `en/agreement/${agreement.id}/`, 360],
] as const) {
  test(`K5 arrows alone lead from every card to every other in ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    await openLive(page, path);
    if (width < 600) await diagramOf(page, "en").locator("svg:visible").dispatchEvent("pointerdown");
    await canvasReady(page, "en");
    expect(await unreachable(page)).toEqual([]);
  });
}

test("K5 Home and End, Shift with arrows, and the zoom have their keys; all others and those with Ctrl are the browser's", async ({
  page,
}) => {
  await openWithCanvas(page, "en/", "en");
  const said = await noteStatus(page);
  await page.locator(`[data-key="${key}"]`).focus();
  const [side] = agreement.participants;
  await page.keyboard.press("End");
  const last = await focusedKey(page);
  await page.keyboard.press("ArrowDown");
  expect(await focusedKey(page)).toBe(last);
  await page.keyboard.press("Home");
  expect(await focusedKey(page)).toBe(key);
  await page.keyboard.press("ArrowLeft");
  const [party] = [await focusedKey(page)];
  await page.keyboard.press("Shift+ArrowDown");
  const siblings = agreement.participants.map((one) => `party:${one.party ?? ""}`);
  expect(siblings).toContain(party);
  expect(siblings).toContain(await focusedKey(page));
  expect(await focusedKey(page)).not.toBe(party);
  expect(side).toBeDefined();
  expect(await said()).toEqual([]);

  const width = async (): Promise<number> => (await cardsOf(page, "en").first().boundingBox())?.width ?? 0;
  const whole = await width();
  await page.keyboard.press("+");
  await expect.poll(width).toBeGreaterThan(whole * 1.2);
  await page.keyboard.press("-");
  await page.keyboard.press("-");
  await expect.poll(width).toBeLessThan(whole);
  expect(await said()).toEqual([]);
  await page.keyboard.press("0");
  await expect.poll(width).toBe(whole);
  await expect.poll(said).toEqual([words.t("status.fitted")]);
  for (const other of ["x", "PageDown", "Control+ArrowRight", "Alt+ArrowDown"]) {
    const at = await focusedKey(page);
    await page.keyboard.press(other);
    expect([await focusedKey(page), await width()]).toEqual([at, whole]);
  }
});

test("K6 Enter opens and reads the record's heading; Esc returns to what opened it: a card, a row, a line of the panel, the search", async ({
  page,
}) => {
  await openWithCanvas(page, "en/", "en");
  const openers = [
    page.locator(`[data-key="${key}"]`),
    page.locator("#list").getByRole("link", { name: shortTitleOf(agreement, "en"), exact: true }),
    page.getByRole("complementary").getByRole("link").first(),
  ];
  for (const opener of openers) {
    await opener.focus();
    const before = await focused(page);
    await page.keyboard.press("Enter");
    await expect(panelTitle(page)).toBeFocused();
    await expect(panelTitle(page)).not.toHaveText(start);
    await page.keyboard.press("Escape");
    await expect(panelTitle(page)).toHaveText(start);
    await expect.poll(() => focused(page)).toBe(before);
    await expect(opener).toBeFocused();
  }
  await searchField(page, "en").fill(agreement.title.slice(0, 40));
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
  await expect(panelTitle(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(searchField(page, "en")).toBeFocused();
});
