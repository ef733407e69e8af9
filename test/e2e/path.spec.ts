import type { Page } from "@playwright/test";
import { formatAddress } from "../../src/address/formatAddress.ts";
import { NO_FILTER } from "../../src/address/parseAddress.ts";
import { buildPath } from "../../src/dataset/buildPath.ts";
import type { Lang, Party, PartyPath } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { pathFinding, pathSentence } from "../../src/i18n/pathSentence.ts";
import { dataset, first, index, nameOf, parties, partyHeading, wordsOf } from "./atlas.ts";
import { boxOf, noteDocument, openWithCanvas, panelTitle } from "./explorer.ts";
import { expect, openLive, test } from "./fixtures.ts";
import { hiddenFocus, noteStatus } from "./keyboard.ts";

/** Every pair of parties of agreements, with how they are linked. */
const paths = parties.flatMap((from, position) =>
  parties.slice(position + 1).map((to) => ({ from, to, path: buildPath(index, from.id, to.id) })),
);
const linkedBy = (through: "agreements" | "context") => {
  const found = paths.find(({ path }) => path.found.kind === "found" && path.found.through === through);
  if (found === undefined) throw new Error(`no path by ${through} in this dataset`);
  return found;
};
const near = linkedBy("agreements");
const far = linkedBy("context");

/** Address of a path, by ids that need not be of the data. */
const addressOf = (lang: Lang, from: string, to: string): string =>
  formatAddress({ lang, open: { kind: "start" }, filter: NO_FILTER, sort: null, view: null }) + `?path=${from}~${to}`;

const titleOf = (from: Party, to: Party, lang: Lang): string => `${nameOf(from, lang)} – ${nameOf(to, lang)}`;
const chain = (page: Page) => page.getByRole("complementary").getByRole("listitem");
const stopsIn = ({ found }: PartyPath): number => (found.kind === "found" ? found.steps.length + 1 : 0);

/** Opens the choice of two parties under this title. */
async function openChoice(page: Page, lang: Lang, title: "path.tool" | "path.fromHere" | "path.others"): Promise<void> {
  await page
    .locator("summary")
    .filter({ hasText: wordsOf(lang).t(title) })
    .click();
}

/** Chooses a party in the list of this label that is shown. */
async function choose(page: Page, lang: Lang, label: "path.first" | "path.second", { id }: Party): Promise<void> {
  await page.getByLabel(wordsOf(lang).t(label)).filter({ visible: true }).selectOption(id);
}

const show = (page: Page, lang: Lang) =>
  page.getByRole("button", { name: wordsOf(lang).t("path.show") }).filter({ visible: true });

/** Cards that the picture lifts, by key. */
const liftedCards = (page: Page): Promise<readonly string[]> =>
  page
    .locator("button[data-key][aria-current]")
    .evaluateAll((all) => all.map((card) => card.getAttribute("data-key") ?? ""));

for (const lang of LANGS) {
  test(`${lang}: a cold link to a path reads as a sentence and as a list of links, and says what context is`, async ({
    page,
  }) => {
    const words = wordsOf(lang);
    for (const { from, to, path } of [near, far]) {
      await openWithCanvas(page, addressOf(lang, from.id, to.id), lang);
      await expect(panelTitle(page)).toHaveText(titleOf(from, to, lang));
      const panel = page.getByRole("complementary");
      await expect(panel).toContainText(pathSentence(words, index, path));
      await expect(panel).toContainText(pathFinding(words, index, path));
      await expect(chain(page)).toHaveCount(stopsIn(path));
      await expect(page).toHaveTitle(new RegExp(`${nameOf(from, lang)}.*${nameOf(to, lang)}`.slice(0, 40)));
      await expect
        .poll(() => liftedCards(page))
        .toEqual(expect.arrayContaining([`party:${from.id}`, `party:${to.id}`]));
      expect(await liftedCards(page)).toHaveLength(2);
    }
    const isNetwork = page.getByRole("link", { name: words.t("view.network"), exact: true });
    await expect(isNetwork).toHaveAttribute("aria-current", "true");
  });
}

test("two parties are chosen, swapped and left again, in one document; Back and Forward go the same way", async ({
  page,
}) => {
  const words = wordsOf("en");
  const { from, to } = near;
  await openLive(page, "en/");
  const check = await noteDocument(page);
  const said = await noteStatus(page);
  await openChoice(page, "en", "path.tool");
  await choose(page, "en", "path.first", from);
  await choose(page, "en", "path.second", to);
  await show(page, "en").click();
  await expect(page).toHaveURL(new RegExp(`/en/\\?path=${from.id}~${to.id}$`));
  await expect(panelTitle(page)).toBeFocused();
  await expect(show(page, "en")).toHaveCount(0);
  expect((await said()).filter((text) => text === pathFinding(words, index, near.path))).toHaveLength(1);

  await page.getByRole("link", { name: words.t("path.swap") }).click();
  await expect(page).toHaveURL(new RegExp(`path=${to.id}~${from.id}$`));
  await expect(panelTitle(page)).toHaveText(titleOf(to, from, "en"));
  await chain(page).nth(1).getByRole("link").click();
  await expect(page).toHaveURL(/\/en\/agreement\/[^?]+$/);
  await page.goBack();
  await expect(panelTitle(page)).toHaveText(titleOf(to, from, "en"));
  await page.goBack();
  await expect(panelTitle(page)).toHaveText(titleOf(from, to, "en"));
  await page.goBack();
  await expect(panelTitle(page)).toHaveText(words.t("start.howTo"));
  await page.goForward();
  await expect(panelTitle(page)).toHaveText(titleOf(from, to, "en"));
  await page.getByRole("link", { name: words.t("path.clear") }).click();
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(panelTitle(page)).toHaveText(words.t("start.howTo"));
  await check();
});

test("K4 K7 by keyboard alone a reader goes from an open party along a path to another one, and back", async ({
  page,
}) => {
  const words = wordsOf("en");
  const { from, to } = far;
  await openWithCanvas(page, `en/party/${from.id}/`, "en");
  const summary = page.locator("summary").filter({ hasText: words.t("path.fromHere") });
  await summary.focus();
  await page.keyboard.press("Enter");
  const start = page.getByLabel(words.t("path.first")).filter({ visible: true });
  // It is filled when somebody looks.
  await expect(start).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(start).toBeFocused();
  await expect(start).toHaveValue(from.id);
  await page.keyboard.press("Tab");
  // In a closed list, letters choose what begins with them; after a second of rest the browser begins anew.
  await expect(async () => {
    await page.keyboard.type(nameOf(to, "en"));
    await expect(page.getByLabel(words.t("path.second")).filter({ visible: true })).toHaveValue(to.id, {
      timeout: 1500,
    });
  }).toPass();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(panelTitle(page)).toHaveText(titleOf(from, to, "en"));
  await expect(panelTitle(page)).toBeFocused();
  for (let stops = 0; stops < 2; stops += 1) {
    await page.keyboard.press("Tab");
    await expect.poll(() => hiddenFocus(page)).toBe("");
  }
  await expect(chain(page).nth(1).getByRole("link")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/(?:agreement|party)\/[^?]+$/);
  await page.goBack();
  await expect(panelTitle(page)).toHaveText(titleOf(from, to, "en"));
  await expect(panelTitle(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panelTitle(page)).toHaveText(words.t("start.howTo"));
  await expect.poll(() => hiddenFocus(page)).toBe("");
});

test("where no path is to be had the page says why, shows nothing of a made-up id, and offers others", async ({
  page,
}) => {
  for (const lang of LANGS) {
    const words = wordsOf(lang);
    const { from } = near;
    for (const [ends, message] of [
      [[from.id, from.id], "path.same"],
      [[from.id, "no-such-party"], "path.unknown"],
    ] as const) {
      await openLive(page, addressOf(lang, ends[0], ends[1]));
      await expect(page.getByRole("complementary")).toContainText(words.t(message));
      await expect(page.locator("#app")).not.toContainText("no-such-party");
      await expect(page.getByLabel(words.t("path.second")).filter({ visible: true })).toBeVisible();
      await expect(page.getByRole("link", { name: words.t("path.swap") })).toHaveCount(0);
    }
  }
  // What is no pair of ids is ignored, and so is a path at the address of a record.
  await openLive(page, "en/?path=~");
  await expect(panelTitle(page)).toHaveText(wordsOf("en").t("start.howTo"));
  const party = first(dataset.parties);
  await openLive(page, `en/party/${party.id}/?path=${near.from.id}~${near.to.id}`);
  await expect(panelTitle(page)).toHaveText(partyHeading(party, "en"));
});

test("without a script there is no choice that would not work", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  for (const path of ["en/", `en/party/${near.from.id}/`]) {
    await page.goto(path);
    await expect(page.locator("details:visible").filter({ hasText: /^Path/ })).toHaveCount(0);
  }
  await context.close();
});

test("on a phone the words come first, then the path as a stack, and every target can be hit @phone", async ({
  page,
}) => {
  const words = wordsOf("ru");
  const { from, to, path } = far;
  await openLive(page, `ru/party/${from.id}/`);
  await openChoice(page, "ru", "path.fromHere");
  await choose(page, "ru", "path.second", to);
  for (const target of await page.locator("main form select:visible, main form button:visible").all())
    expect((await boxOf(target)).height).toBeGreaterThanOrEqual(44);
  await show(page, "ru").tap();
  await expect(panelTitle(page)).toHaveText(titleOf(from, to, "ru"));
  await expect(panelTitle(page)).toBeInViewport();
  await expect(chain(page)).toHaveCount(stopsIn(path));
  for (const link of await chain(page).getByRole("link").all())
    expect((await boxOf(link)).height).toBeGreaterThanOrEqual(44);
  for (const name of ["path.swap", "path.clear"] as const)
    expect((await boxOf(page.getByRole("link", { name: words.t(name) }))).height).toBeGreaterThanOrEqual(44);
  const cards = page.locator("#app main section svg .n:visible");
  await expect(cards).toHaveCount(stopsIn(path));
  const tops = await cards.evaluateAll((all) => all.map((card) => card.getBoundingClientRect().top));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect((await boxOf(panelTitle(page))).y).toBeLessThan(tops[0] ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
