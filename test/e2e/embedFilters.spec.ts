import type { Page } from "@playwright/test";
import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import { dataset, first, parties, wordsOf } from "./atlas.ts";
import { countLeft, filter, FILTERED, left, shownLine, total } from "./filteredEmbed.ts";
import { expect, takenOver, test } from "./fixtures.ts";

const words = wordsOf("en");
const note = (page: Page) => page.locator("#accord-note");
const heading = (page: Page) => page.locator("details > h2").first();
const inList = (n: number): string => words.t("list.agreements", { n });

test.beforeEach(({ page }) => page.setViewportSize({ width: 640, height: 1600 }));

test("an embed whose explorer fails goes on showing what its editor filtered, says both, and tries again", async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to load resource/);
  await page.route(/\/assets\/embed-explorer-/, (route) => route.abort("failed"));
  await page.goto(FILTERED);
  await expect(note(page)).toContainText(shownLine);
  await expect(heading(page)).toHaveText(inList(left));
  // Resting the mouse is enough to ask for the explorer.
  await page.mouse.move(60, 60);
  await expect(note(page)).toContainText(words.t("embed.failed"));
  await expect(note(page)).toContainText(shownLine);
  expect(await countLeft(page)).toEqual({ rows: left, faded: total - left });
  await note(page)
    .getByRole("button", { name: words.t("filter.clear") })
    .dispatchEvent("click");
  await expect(note(page)).not.toContainText(shownLine);
  await expect(heading(page)).toHaveText(inList(total));
  expect(await countLeft(page)).toEqual({ rows: total, faded: 0 });
});

test("a filter whose data comes after the explorer has failed is applied, and leaves the other try to be had", async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to load resource/);
  let letPass = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letPass = resolve;
  });
  await page.route(/\/assets\/embed-explorer-/, (route) => route.abort("failed"));
  await page.route(/\/assets\/embed-filter-en-/, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(FILTERED, { waitUntil: "domcontentloaded" });
  await page.mouse.move(60, 60);
  await expect(note(page)).toContainText(words.t("embed.failed"));
  letPass();
  await expect(note(page)).toContainText(shownLine);
  expect(await countLeft(page)).toEqual({ rows: left, faded: total - left });
  await expect(note(page)).toContainText(words.t("embed.failed"));
  await page.unroute(/\/assets\/embed-explorer-/);
  await note(page)
    .getByRole("button", { name: words.t("status.retry") })
    .dispatchEvent("click");
  await takenOver(page);
  await expect(note(page)).toBeEmpty();
  await expect(page.getByText(shownLine).first()).toBeVisible();
  await expect(heading(page)).toHaveText(inList(left));
});

test("a record is shown whole, whatever filter its address names, before and after it lives", async ({ page }) => {
  const party = first(parties.filter(({ kind }) => !filter.kind.includes(kind)));
  const agreements = dataset.agreements.filter(({ participants }) =>
    participants.some((one) => one.party === party.id),
  );
  await page.goto(
    `${formatEmbedPath({ lang: "en", open: { kind: "party", id: party.id } }) ?? ""}?kind=${filter.kind.join()}`,
  );
  const expectWhole = async (): Promise<void> => {
    expect(await page.locator("svg .n-dim").count()).toBe(0);
    expect((await countLeft(page)).rows).toBe(agreements.length);
    await expect(heading(page)).toHaveText(inList(agreements.length));
    await expect(page.getByText(shownLine)).toHaveCount(0);
    await expect(note(page)).toBeEmpty();
  };
  await page.waitForLoadState("networkidle");
  await expectWhole();
  await page.locator("h1").click();
  await takenOver(page);
  await expectWhole();
});
