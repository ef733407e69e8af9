import type { Page } from "@playwright/test";
import { wordsOf } from "./atlas.ts";
import { cardsOf } from "./explorer.ts";
import { focused, focusedKey, noteStatus } from "./keyboard.ts";
import { expect, largeDataset } from "./otherSites.ts";

const words = wordsOf("en");

/**
 * The picture of a large dataset by keyboard: at most 150 buttons of which one is a stop, a card that counts the rest and says so, and
 * lists that keep everything. Beside the test that calls it, since another spec would build the site anew.
 */
export async function checkLargeKeys(page: Page): Promise<void> {
  const cards = cardsOf(page, "en");
  expect(await cards.count()).toBeLessThanOrEqual(150);
  expect(await cards.evaluateAll((all) => all.filter((card) => card.tabIndex === 0).length)).toBe(1);
  const rest = cards.and(page.locator("[data-key^='rest:']")).first();
  await expect(rest).toHaveAccessibleName(/\+\d+; not drawn, but in the list$/);
  await page.locator("[data-key][tabindex='0']").focus();
  for (const pressed of ["ArrowRight", "End"]) await page.keyboard.press(pressed);
  expect(await focusedKey(page)).toBe(await rest.getAttribute("data-key"));
  const said = await noteStatus(page);
  await page.keyboard.press("Enter");
  await expect.poll(said).toEqual([words.t("status.inList")]);
  await expect(rest).toBeFocused();

  const more = page.getByRole("button", { name: words.t("list.more") });
  const rows = page.locator("#list [data-row]");
  for (let listed = await rows.count(); (await more.count()) > 0; listed = await rows.count()) {
    await more.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => rows.count()).toBeGreaterThan(listed);
    const heard: string[] = [];
    await expect
      .poll(async () => {
        heard.push(...(await said()));
        return heard.filter((text) => text !== words.t("status.loading"));
      })
      .toEqual([expect.stringMatching(/^\d+ of \d+ listed$/)]);
    await expect.poll(() => focused(page)).not.toMatch(/^BODY/);
  }
  const { agreements, parties } = largeDataset;
  expect(await rows.count()).toBe(agreements.length + parties.length);
  for (const name of [
    words.t("list.agreements", { n: agreements.length }),
    words.t("list.parties", { n: parties.length }),
  ])
    await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
}
