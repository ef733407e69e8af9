import type { Page, Route } from "@playwright/test";
import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import type { Open } from "../../src/address/types.ts";
import { agreementHeading, dataset, first, wordsOf } from "./atlas.ts";
import { countLeft, FILTERED, left, shownLine, total } from "./filteredEmbed.ts";
import { expect, takenOver, test } from "./fixtures.ts";
import { HOST_REQUEST, openHost } from "./hostPage.ts";

const words = wordsOf("en");
const agreement = first(dataset.agreements.slice(1));
const START: Open = { kind: "start" };
const WHOLE = formatEmbedPath({ lang: "en", open: START }) ?? "";
const EXPLORER = /\/assets\/embed-explorer-/;
const DATA = /\/assets\/embed-data-en-/;
/** What a filter of the query asks of, without the explorer. */
const FILTER_DATA = /\/assets\/embed-(?:filter|data)-en-/;

const FAULTS = {
  "is refused": (route: Route) => route.abort("failed"),
  "is gone": (route: Route) => route.fulfill({ status: 404, contentType: "text/html", body: "<h1>Gone</h1>" }),
  "is cut short": (route: Route) =>
    route.fulfill({ status: 200, contentType: "text/javascript", body: "(function(){var a={b:1};functio" }),
} as const;
/** What Chromium itself says about such a file; a fault of ours is none of these. */
const COMPLAINTS = /Failed to load resource|MIME type|SyntaxError|Unexpected|missing \)/;

const note = (page: Page) => page.locator("#accord-note");
const retry = (page: Page) => note(page).getByRole("button", { name: words.t("status.retry") });
/** Without the pointer's way there, which alone is reason enough to try again and may take the button away. */
const pressRetry = (page: Page): Promise<void> => retry(page).dispatchEvent("click");
const card = (page: Page, id: string) => page.locator(`svg:visible a[href$="/agreement/${id}/"]`).first();

/** Has the explorer fail in the middle of its first drawing, until `mend` is called in the page. */
const breakDrawing = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { select } = Intl.PluralRules.prototype;
    Object.assign(globalThis, { mend: () => (Intl.PluralRules.prototype.select = select) });
    Intl.PluralRules.prototype.select = () => {
      throw new Error("no plural today");
    };
  });

test.beforeEach(({ page }) => page.setViewportSize({ width: 640, height: 1600 }));

for (const [name, pattern] of Object.entries({ explorer: EXPLORER, data: DATA })) {
  for (const [what, answer] of Object.entries(FAULTS)) {
    test(`a tap says so, keeps text and picture, and one more try opens what was tapped, when the script of the ${name} ${what}`, async ({
      page,
      watch,
    }) => {
      watch.allow(COMPLAINTS);
      await page.route(pattern, answer);
      await page.goto(WHOLE);
      const title = (await page.locator("h1").textContent()) ?? "";
      await card(page, agreement.id).click();
      await expect(note(page)).toContainText(words.t("embed.failed"));
      await expect(retry(page)).toBeVisible();
      await expect(page.locator("h1")).toHaveText(title);
      await expect(page).toHaveURL(new RegExp(`/${WHOLE}$`));
      await expect(page.locator("svg:visible")).toHaveCount(1);
      expect(await countLeft(page)).toEqual({ rows: total, faded: 0 });
      await page.unroute(pattern);
      await pressRetry(page);
      await takenOver(page);
      await expect(page.locator("h1")).toHaveText(agreementHeading(agreement, "en"));
      await expect(note(page)).toBeEmpty();
    });
  }
}

test("where the explorer cannot draw, an embed keeps text and picture as they were built, and one more try takes them over", async ({
  page,
}) => {
  await breakDrawing(page);
  await page.goto(WHOLE);
  const built = await page.locator("#app").innerText();
  await card(page, agreement.id).click();
  await expect(retry(page)).toBeVisible();
  await expect(page.locator("svg:visible")).toHaveCount(1);
  expect(await page.locator("#app").innerText()).toContain(built.trim());
  await page.evaluate(() => (globalThis as { mend?: () => void }).mend?.());
  await pressRetry(page);
  await takenOver(page);
  await expect(page.locator("h1")).toHaveText(agreementHeading(agreement, "en"));
});

test("a filter of the query fades cards, hides rows and counts before any act; cleared, all is back, though no explorer comes", async ({
  page,
  watch,
}) => {
  watch.allow(COMPLAINTS);
  await page.route(EXPLORER, FAULTS["is refused"]);
  await page.goto(FILTERED);
  await expect(note(page)).toContainText(shownLine);
  expect(await countLeft(page)).toEqual({ rows: left, faded: total - left });
  await note(page)
    .getByRole("button", { name: words.t("filter.clear") })
    .click();
  await expect.poll(() => countLeft(page)).toEqual({ rows: total, faded: 0 });
  await expect(retry(page)).toBeVisible();
  await page.unroute(EXPLORER);
  await pressRetry(page);
  await takenOver(page);
  await expect(page.getByText(shownLine)).toHaveCount(0);
  expect((await countLeft(page)).rows).toBe(total);
});

test("a filter of the query stays when the explorer takes over, and its button gives all back", async ({ page }) => {
  await page.goto(FILTERED);
  await expect(note(page)).toContainText(shownLine);
  await page.locator("h1").click();
  await takenOver(page);
  await expect(note(page)).toBeEmpty();
  await expect(page.getByText(shownLine).first()).toBeVisible();
  await expect.poll(async () => (await countLeft(page)).rows).toBe(left);
  await page.getByRole("button", { name: words.t("filter.clear") }).click();
  await expect(page.getByText(shownLine)).toHaveCount(0);
  await expect.poll(async () => (await countLeft(page)).rows).toBe(total);
});

test("where the explorer cannot draw, the button of a filter still gives all back, the number in the heading too", async ({
  page,
}) => {
  await breakDrawing(page);
  await page.goto(FILTERED);
  await expect(note(page)).toContainText(shownLine);
  await page.locator("h1").click();
  await expect(retry(page)).toBeVisible();
  const heading = page.locator("details > h2").first();
  await expect(heading).toHaveText(words.t("list.agreements", { n: left }));
  await note(page)
    .getByRole("button", { name: words.t("filter.clear") })
    .click();
  await expect(heading).toHaveText(words.t("list.agreements", { n: total }));
  expect((await countLeft(page)).rows).toBe(total);
});

test("a filter whose data does not come leaves everything shown, says so, and filters at the next try", async ({
  page,
  watch,
}) => {
  watch.allow(COMPLAINTS);
  await page.route(FILTER_DATA, FAULTS["is gone"]);
  await page.goto(FILTERED);
  await expect(note(page)).toContainText(words.t("embed.failed"));
  expect(await countLeft(page)).toEqual({ rows: total, faded: 0 });
  await page.unroute(FILTER_DATA);
  await pressRetry(page);
  await expect(page.getByText(shownLine).first()).toBeVisible();
  await expect.poll(async () => (await countLeft(page)).rows).toBe(left);
});

test("the focus goes on from the same record's card when the canvas takes the drawing's place", async ({ page }) => {
  let letPass = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letPass = resolve;
  });
  await page.route(EXPLORER, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(WHOLE);
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) return "nothing";
      const path = activeElement.getAttribute("href") ?? "";
      const [id, kind] = path
        .split("/")
        .filter((part) => part !== "")
        .toReversed();
      if (activeElement.closest("svg") !== null) return `drawn ${kind ?? ""}:${id ?? ""}`;
      return `live ${activeElement.getAttribute("data-key")?.split("@")[0] ?? activeElement.tagName}`;
    });
  for (let press = 0; press < 40 && !(await focused()).startsWith("drawn agreement:"); press += 1)
    await page.keyboard.press("Tab");
  const card = await focused();
  expect(card).toMatch(/^drawn agreement:/);
  letPass();
  await takenOver(page);
  await expect.poll(focused).toBe(card.replace("drawn", "live"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: words.t("embed.back") })).toBeVisible();
  expect(await focused()).toBe(card.replace("drawn", "live"));
});

test("by Tab the reader comes through an embed to the host's next link, one press for each of its links at most", async ({
  page,
  baseURL,
  watch,
}) => {
  watch.allow(HOST_REQUEST);
  const site = baseURL ?? "";
  await openHost(
    page,
    site,
    `<p><a id="before" href="#a">Before</a></p><iframe title="Atlas" src="${site}${WHOLE}" width="640" height="1200"></iframe><p><a id="after" href="#b">After</a></p>`,
  );
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("h1")).toBeVisible();
  const stops = await frame
    .locator("a[href], button, summary")
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
  await page.locator("#before").focus();
  const held = () => page.evaluate(() => document.activeElement?.id ?? "");
  let presses = 0;
  do {
    await page.keyboard.press("Tab");
    presses += 1;
    // Here the explorer comes and takes the drawing away, so that the way is not walked before.
    if (presses === 3) await frame.locator("html[data-live]").waitFor({ state: "attached" });
  } while (presses <= stops + 10 && (await held()) !== "after");
  expect(await held()).toBe("after");
  expect(presses).toBeGreaterThan(3);
  await page.keyboard.press("Shift+Tab");
  expect(await held()).toBe("");
});
