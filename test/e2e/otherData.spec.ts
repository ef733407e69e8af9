import type { Page, Route } from "@playwright/test";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { first, someLangs, wordsOf } from "./atlas.ts";
import { canvasReady, diagramOf, drawnPixels, noteDocument, panelTitle, searchField } from "./explorer.ts";
import { openLive } from "./fixtures.ts";
import { checkLargeKeys } from "./checkLargeKeys.ts";
import { checkLargeEmbed } from "./checkLargeEmbed.ts";
import { expect, hostileDataset, largeDataset, test } from "./otherSites.ts";

// One build serves all tests of this file.
test.describe.configure({ mode: "default" });

const words = wordsOf("en");

test.describe("a dataset of hostile names", () => {
  test.use({ baseURL: async ({ others }, use) => use(others.hostile.url) });

  /** Nothing that a name could have made: a dialog or a breach fails the test by itself. */
  const expectTame = async (page: Page): Promise<void> => {
    await expect(page.locator("img, iframe, object, embed, [onload], [onerror], a[href^='javascript']")).toHaveCount(0);
    expect(await page.evaluate(() => document.querySelectorAll("script").length)).toBe(2);
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  };

  for (const lang of someLangs(2)) {
    test(`${lang}: every record opens in place, by its list and cold, and its name is text`, async ({ page }) => {
      test.setTimeout(90_000);
      await openLive(page, `${lang}/`);
      await canvasReady(page, lang);
      const check = await noteDocument(page);
      const links = page.locator("#list").getByRole("link");
      const hrefs = await links.evaluateAll((all) =>
        all.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")),
      );
      expect(hrefs.length).toBeGreaterThan(10);
      for (const href of hrefs) {
        await links
          .and(page.locator(`[href$="${href.split("/").slice(-3).join("/")}"]`))
          .first()
          .click();
        await expect(page).toHaveURL(href);
        await expect(panelTitle(page)).not.toHaveText(wordsOf(lang).t("missing.title"));
        await expectTame(page);
      }
      await check();
      for (const href of hrefs.slice(0, 4)) {
        await openLive(page, href);
        await expect(panelTitle(page)).not.toHaveText(wordsOf(lang).t("missing.title"));
        await expectTame(page);
      }
    });
  }

  test("search, table, network and copying cope with any name", async ({ page }) => {
    await openLive(page, "en/");
    for (const text of ["<script>", "constructor", "__proto__", "\\", "(((", ".*", "%00", "\u202e"]) {
      await searchField(page, "en").fill(text);
      await expect(page).toHaveURL(/\?q=/);
    }
    await searchField(page, "en").fill("");
    for (const view of ["table", "network"]) {
      await openLive(page, `en/?view=${view}`);
      await expectTame(page);
    }
    await canvasReady(page, "en");
    expect(await drawnPixels(page)).toBeGreaterThan(1000);
    expect(hostileDataset).toHaveProperty("agreements");
  });
});

test.describe("a dataset too large to come with every page", () => {
  test.use({ baseURL: async ({ others }, use) => use(others.large.url) });

  const index = createIndex(largeDataset);
  const agreement = first(largeDataset.agreements);
  const title = (id: string): string => index.agreements.get(id)?.title ?? "";
  const failedLine = (page: Page) => page.getByRole("status").filter({ hasText: words.t("status.dataFailed") });
  const retry = (page: Page) => page.getByRole("button", { name: words.t("status.retry") });
  const card = (page: Page) => page.locator("#list").getByRole("link").first();

  test("K14 K7 opens with a bounded picture, and says what it leaves out", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await openLive(page, "en/");
    await canvasReady(page, "en");
    const cards = await diagramOf(page, "en").getByRole("button").count();
    expect(cards).toBeGreaterThan(10);
    expect(cards).toBeLessThanOrEqual(150);
    expect(asked.filter((url) => url.includes("/assets/dataset-"))).toEqual([]);
    await expect(
      page.getByRole("heading", { name: words.t("list.agreements", { n: largeDataset.agreements.length }) }),
    ).toBeVisible();
    for (const field of ["type", "sector"] as const) {
      await expect(page.locator("summary", { hasText: words.t(`filter.${field}`) })).toBeVisible();
    }
    await checkLargeKeys(page);
  });

  test("no cards overlap in the opening view of any width", async ({ page }) => {
    await openLive(page, "en/");
    for (const width of [1280, 1000, 768]) {
      await page.setViewportSize({ width, height: 720 });
      await canvasReady(page, "en");
      await page.waitForTimeout(250);
      const boxes = await diagramOf(page, "en")
        .getByRole("button")
        .evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect()).map(({ x, y, right, bottom }) => ({ x, y, right, bottom })),
        );
      const overlapping = boxes.flatMap((a, at) =>
        boxes
          .slice(at + 1)
          .filter(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.x, b.x) > 1 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.y, b.y) > 1,
          ),
      );
      expect(overlapping, `${width} px`).toEqual([]);
    }
  });

  test("fetches the data once when a record is opened, and shows the record without loading a document", async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await openLive(page, "en/");
    const check = await noteDocument(page);
    await card(page).click();
    await expect(page).toHaveURL(/\/en\/agreement\//);
    await expect(panelTitle(page)).not.toHaveText(words.t("start.howTo"));
    await page.goBack();
    await expect(panelTitle(page)).toHaveText(words.t("start.howTo"));
    await page.locator("#list").getByRole("link").nth(3).click();
    await expect(panelTitle(page)).not.toHaveText(words.t("start.howTo"));
    expect(asked.filter((url) => url.includes("/assets/dataset-"))).toHaveLength(1);
    await check();
  });

  test("a record's page opens cold with its own part of the data", async ({ page }) => {
    await openLive(page, `en/agreement/${agreement.id}/`);
    await expect(panelTitle(page)).toHaveText(title(agreement.id));
    await canvasReady(page, "en");
    await page
      .getByRole("complementary")
      .getByRole("link", { name: words.t("nav.next") })
      .click();
    await expect(panelTitle(page)).toHaveText(title(largeDataset.agreements[1]?.id ?? ""));
  });

  test("search and filters reach records that are not on the page", async ({ page }) => {
    const last = largeDataset.agreements.at(-1);
    if (last === undefined) throw new Error("The dataset is empty.");
    await openLive(page, "en/");
    await searchField(page, "en").fill(last.title);
    await expect(page.getByRole("option").first()).toBeVisible();
    await expect(page.getByRole("option").filter({ hasText: last.title }).first()).toBeVisible();
    await openLive(page, "en/?type=memorandum");
    const shown = largeDataset.agreements.filter(({ type }) => type === "memorandum").length;
    await expect(
      page.getByText(words.t("filter.shown", { shown, total: largeDataset.agreements.length })).first(),
    ).toBeVisible();
  });

  test("an embed in a closed frame filters and opens what neither its picture nor its data hold", ({
    page,
    watch,
    others,
  }) => checkLargeEmbed(page, watch, others.large.url));

  test("the lists grow by a button", async ({ page }) => {
    await openLive(page, "en/");
    const links = page.locator("#list").getByRole("link");
    const before = await links.count();
    await page.getByRole("button", { name: words.t("list.more") }).click();
    await expect.poll(() => links.count()).toBeGreaterThan(before);
  });

  const FAULTS: Readonly<Record<string, (route: Route) => unknown>> = {
    "is refused": (route) => route.abort("failed"),
    "is gone": (route) => route.fulfill({ status: 404, body: "not here" }),
    "is a page of the host instead": (route) =>
      route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><title>Host</title>" }),
    "is cut short": (route) =>
      route.fulfill({ status: 200, contentType: "application/json", body: '{"format":"accord-at' }),
    "is empty": (route) => route.fulfill({ status: 200, contentType: "application/json", body: "" }),
    "is of another form": (route) =>
      route.fulfill({ status: 200, contentType: "application/json", body: '{"format":"other/9"}' }),
    "is null": (route) => route.fulfill({ status: 200, contentType: "application/json", body: "null" }),
    "is the server's fault": (route) => route.fulfill({ status: 500, body: "oh" }),
  };
  for (const [what, answer] of Object.entries(FAULTS)) {
    test(`when the data ${what}, the text stays, one line says so, and another try opens the record`, async ({
      page,
      watch,
    }) => {
      watch.allow(/Failed to load resource/);
      await openLive(page, "en/");
      await page.route(/\/assets\/dataset-/, answer);
      const rows = await page.locator("#list").getByRole("link").count();
      await card(page).click();
      await expect(failedLine(page)).toBeVisible();
      await expect(page.locator("#list").getByRole("link")).toHaveCount(rows);
      await expect(page.getByText(words.t("missing.title"))).toHaveCount(0);
      await page.unroute(/\/assets\/dataset-/);
      await retry(page).click();
      await expect(page).toHaveURL(/\/en\/agreement\//);
      await expect(panelTitle(page)).not.toHaveText(words.t("start.howTo"));
      await expect(failedLine(page)).toBeHidden();
    });
  }

  test("data that never arrives is told after ten seconds, and the page answers meanwhile", async ({ page }) => {
    await page.clock.install();
    await openLive(page, "en/");
    await page.route(/\/assets\/dataset-/, () => undefined);
    const asked = page.waitForRequest(/\/assets\/dataset-/);
    await card(page).click();
    await asked;
    await expect(page.getByRole("status").filter({ hasText: words.t("status.loading") })).toBeVisible();
    await expect(failedLine(page)).toBeHidden();
    await page.clock.fastForward(11_000);
    await expect(failedLine(page)).toBeVisible();
    await expect(retry(page)).toBeVisible();
  });

  test("going on while the data is still coming: the last wish wins", async ({ page }) => {
    let letThrough = (): void => undefined;
    const open = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await openLive(page, "en/");
    await page.route(/\/assets\/dataset-/, async (route) => {
      await open;
      await route.continue();
    });
    const links = page.locator("#list").getByRole("link");
    for (const position of [0, 4, 2]) await links.nth(position).click();
    const href = await links.nth(2).getAttribute("href");
    letThrough();
    const id = (href ?? "").split("/").at(-2) ?? "";
    await expect(panelTitle(page)).toHaveText(title(id));
    await expect(page).toHaveURL(new RegExp(`/en/agreement/${id}/$`));
  });
});
