import type { Page } from "@playwright/test";
import { agreementHeading, dataset, first, index, nameOf, partyHeading, shortTitleOf, wordsOf } from "./atlas.ts";
import { canvasReady, noteDocument, openWithCanvas, panelTitle, searchField } from "./explorer.ts";
import { expect, test } from "./fixtures.ts";
import { focused, focusedKey, hiddenFocus } from "./keyboard.ts";

const agreement = first(dataset.agreements);
const party = index.parties.get(agreement.participants[0]?.party ?? "") ?? first(dataset.parties);
const words = wordsOf("en");

/** Name of what has the focus, and whether a reader who looks for it sees where it is. */
function readStop(page: Page): Promise<{ readonly name: string; readonly isMarked: boolean }> {
  return page.evaluate(() => {
    const stop = document.activeElement;
    if (stop === null || stop === document.body) return { name: "", isMarked: true };
    const label = stop.getAttribute("aria-label") ?? stop.textContent;
    const looks = [stop, ...document.querySelectorAll("label")].map((one) => getComputedStyle(one));
    // A radio button is hidden, and the tab that it stands for carries the ring.
    const isMarked = looks.some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && outlineWidth !== "0px");
    return { name: label.trim().replaceAll(/\s+/g, " "), isMarked };
  });
}

/** Presses Tab until something of this name has the focus. Every stop on the way is marked and lies on the screen, uncovered. */
async function tabTo(page: Page, name: string | RegExp, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press(key);
    const stop = await readStop(page);
    expect(stop.isMarked, stop.name).toBe(true);
    if (stop.name === "") continue;
    const isIt = typeof name === "string" ? stop.name === name : name.test(stop.name);
    if (!isIt) continue;
    await expect.poll(() => hiddenFocus(page), stop.name).toBe("");
    return;
  }
  throw new Error(`Tab never came to ${String(name)}.`);
}

/** What a dialog opened by a button has, by keyboard: the focus in it, a way round that stays in it, and Esc back to the button. */
async function throughDialog(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  const isInside = () => dialog.evaluate((box) => box.contains(document.activeElement));
  await expect.poll(isInside).toBe(true);
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press("Tab");
    // Past its last stop the browser's own controls come, which the page does not see.
    expect((await isInside()) || (await focused(page)).startsWith("BODY")).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  expect((await readStop(page)).name).toBe(name);
}

test("K4 K6 K7 by keyboard alone a reader finds a party, reads its agreement and the source, takes it away, and goes back", async ({
  page,
}) => {
  await openWithCanvas(page, "en/", "en");
  const check = await noteDocument(page);
  await tabTo(page, words.t("skip.diagram"));
  await tabTo(page, words.t("search.label"));
  await page.keyboard.type(nameOf(party, "en"));
  await expect(page.getByRole("option").first()).toContainText(nameOf(party, "en"));
  await page.keyboard.press("Enter");
  await expect(panelTitle(page)).toHaveText(partyHeading(party, "en"));
  await expect(panelTitle(page)).toBeFocused();

  await tabTo(page, new RegExp(`^${shortTitleOf(agreement, "en")}`));
  await page.keyboard.press("Enter");
  await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
  await expect(panelTitle(page)).toBeFocused();

  await tabTo(page, words.t("share.copy"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: /\S/ })).toHaveText(
    new RegExp(`${words.t("status.linkCopied")}|${words.t("status.linkShown")}`),
  );
  await throughDialog(page, words.t("publish.short"));
  await throughDialog(page, words.t("share.more"));
  if ((await page.locator("aside a[href^='mailto:']").count()) > 0) await tabTo(page, /mistake/i);
  await tabTo(page, words.t("cite.title"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: words.t("cite.copy") })).toBeVisible();
  await tabTo(page, words.t("cite.copy"));

  await tabTo(page, words.t("claim.openPassage"), "Shift+Tab");
  const source = await page.locator("aside a[href*='/source/']").first().innerText();
  await tabTo(page, source.replaceAll(/\s+/g, " ").trim(), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/source\//);
  await expect(panelTitle(page)).toBeFocused();
  await page.goBack();
  await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
  await expect(panelTitle(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panelTitle(page)).toHaveText(words.t("start.howTo"));
  await expect(searchField(page, "en")).toBeFocused();
  await check();
});

test("K4 K5 K7 by keyboard alone a reader filters, walks the network, opens from it, and changes the language", async ({
  page,
}) => {
  await openWithCanvas(page, "en/", "en");
  const total = dataset.agreements.length;
  await tabTo(page, new RegExp(`^${words.t("filter.kind")}`));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?kind=/);
  await tabTo(page, words.t("filter.clear"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/$/);
  expect(await focused(page)).not.toMatch(/^BODY/);
  await expect(page.getByRole("heading", { name: words.t("list.agreements", { n: total }) })).toBeVisible();

  await page.keyboard.press("/");
  await expect(searchField(page, "en")).toBeFocused();
  await tabTo(page, words.t("view.network"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?view=network$/);
  await canvasReady(page, "en");
  for (let presses = 0; (await focusedKey(page)) === "" && presses < 12; presses += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowUp");
  const opener = await focusedKey(page);
  expect(opener).not.toBe("");
  await page.keyboard.press("Enter");
  await expect(panelTitle(page)).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${opener.replace(":", "/")}/\\?view=network$`));
  await page.keyboard.press("Escape");
  await expect.poll(() => focusedKey(page)).toBe(opener);

  await page.keyboard.press("Tab");
  await tabTo(page, /^Русский/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/ru\/\?view=network$/);
  await expect(page.locator("nav a[hreflang=ru]")).toBeFocused();
  await tabTo(page, wordsOf("ru").t("view.sides"));
});
