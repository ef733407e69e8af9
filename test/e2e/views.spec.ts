import type { Page } from "@playwright/test";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { dataset, first, index, nameOf, parties, partyHeading, someLangs, titleOf, wordsOf } from "./atlas.ts";
import {
  boxOf,
  canvasReady,
  cardsOf,
  diagramOf,
  drawnPixels,
  noteDocument,
  openWithCanvas,
  panelTitle,
} from "./explorer.ts";
import { expect, openLive, test } from "./fixtures.ts";

/** Pairs of things to press in the picture that lie over each other by more than a hair. */
function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement | SVGElement>("[data-key], svg a")].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0,
    );
    const buttons = shown.filter((element) => element.localName === "button");
    const cards = (buttons.length > 0 ? buttons : shown).map((element) => ({
      name: element.getAttribute("aria-label") ?? "",
      box: element.getBoundingClientRect(),
    }));
    if (cards.length < 2) return [`only ${cards.length} cards are shown`];
    return cards.flatMap((a, position) =>
      cards
        .slice(position + 1)
        .filter(({ box }) => {
          const width = Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left);
          const height = Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top);
          return width > 1 && height > 1;
        })
        .map(({ name }) => `${a.name} / ${name}`),
    );
  });
}

/** What sticks out of the page to the right, where the page therefore scrolls sideways. */
function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("#app *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [
      `${scrollWidth} px wide`,
      ...wide.slice(0, 4).map(({ localName, className, textContent }) => `${localName}.${className} ${textContent}`),
    ];
  });
}

for (const [turn, query] of ["", "?view=network"].entries()) {
  // Rows are as high as their highest language, so that the languages differ in their words alone.
  for (const lang of someLangs(turn + 1)) {
    test(`${lang}: cards never overlap, and the page never scrolls sideways, while it is resized ${query}`, async ({
      page,
    }) => {
      const agreement = first(dataset.agreements);
      for (const path of [`${lang}/`, `${lang}/agreement/${agreement.id}/`]) {
        await page.setViewportSize({ width: 1280, height: 720 });
        await openWithCanvas(page, path + query, lang);
        for (const width of [1280, 1000, 768, 600, 360, 320, 1280]) {
          await page.setViewportSize({ width, height: 720 });
          await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));
          const tab = page.locator("label", { hasText: wordsOf(lang).t("tab.diagram") });
          if (width < 600 && path === `${lang}/`) await tab.click();
          await expect(diagramOf(page, lang)).toBeVisible();
          await expect.poll(() => overlaps(page), { message: `${path} at ${width}` }).toEqual([]);
          await expect.poll(() => sticksOut(page), { message: `${path} at ${width}` }).toEqual([]);
        }
      }
    });
  }
}

for (const lang of LANGS) {
  test(`${lang}: the network is a view of its own, named in the address, and stays after loading again`, async ({
    page,
  }) => {
    const words = wordsOf(lang);
    await openWithCanvas(page, `${lang}/`, lang);
    const check = await noteDocument(page);
    await page
      .getByRole("navigation", { name: words.t("nav.views") })
      .getByRole("link", { name: words.t("view.network") })
      .click();
    await expect(page).toHaveURL(/\?view=network$/);
    await check();
    const shown = async (): Promise<readonly string[]> =>
      cardsOf(page, lang).evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));
    for (const agreement of dataset.agreements) {
      await expect
        .poll(shown, titleOf(agreement, lang))
        .toContainEqual(expect.stringContaining(titleOf(agreement, lang)));
    }
    // Until the positions of the network are here, the order is that of the other layout.
    await expect(diagramOf(page, lang).getByText(words.t("status.loading"))).toHaveCount(0);
    const names = await shown();
    for (const party of parties) {
      expect(
        names.some((name) => name.startsWith(nameOf(party, lang))),
        nameOf(party, lang),
      ).toBe(true);
    }
    await page.reload();
    await canvasReady(page, lang);
    await expect.poll(shown).toEqual(names);
    expect(await drawnPixels(page)).toBeGreaterThan(10_000);
  });
}

test("opening a record keeps the view, and the view's link keeps the record", async ({ page }) => {
  const party = first(parties);
  const words = wordsOf("en");
  await openWithCanvas(page, "en/?view=network", "en");
  await page.locator("#list").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/en\/agreement\/[^/]+\/\?view=network$/);
  await page.goto(`en/party/${party.id}/`);
  await canvasReady(page, "en");
  await page.getByRole("link", { name: words.t("view.table") }).click();
  await expect(page).toHaveURL(new RegExp(`/en/party/${party.id}/\\?view=table$`));
  await expect(panelTitle(page)).toHaveText(partyHeading(party, "en"));
});

test("the table sorts by type, date and number of agreements, and the address says so", async ({ page }) => {
  const words = wordsOf("en");
  await openLive(page, "en/");
  const check = await noteDocument(page);
  await page.getByRole("link", { name: words.t("view.table") }).click();
  await expect(page).toHaveURL(/\?view=table$/);
  const agreements = page.getByRole("table", { name: words.t("list.agreements", { n: dataset.agreements.length }) });
  const partyTable = page.getByRole("table", { name: words.t("list.parties", { n: parties.length }) });
  await expect(agreements.getByRole("row")).toHaveCount(dataset.agreements.length + 1);
  await expect(partyTable.getByRole("row")).toHaveCount(parties.length + 1);

  const columns = [
    { column: "type", table: agreements, cell: 0 },
    { column: "date", table: agreements, cell: 3 },
    { column: "agreements", table: partyTable, cell: 2 },
  ] as const;
  for (const { column, table, cell } of columns) {
    const heading = table.getByRole("columnheader", { name: words.t(`sort.${column}`) });
    const read = async (): Promise<readonly string[]> =>
      table
        .locator("tbody tr")
        .evaluateAll(
          (rows, position) => rows.map((row) => row.querySelectorAll("td")[position]?.textContent ?? ""),
          cell,
        );
    const unsorted = [...(await read())].toSorted();
    await heading.getByRole("link").click();
    await expect(page).toHaveURL(new RegExp(`[?&]sort=-?${column}&view=table$`));
    await expect(heading).toHaveAttribute("aria-sort", /ascending|descending/);
    const one = await read();
    const firstOrder = await heading.getAttribute("aria-sort");
    await heading.getByRole("link").click();
    await expect(heading).not.toHaveAttribute("aria-sort", firstOrder ?? "");
    const other = await read();
    expect([...one].toSorted()).toEqual(unsorted);
    expect([...other].toSorted()).toEqual(unsorted);
    if (new Set(unsorted).size > 1) expect(other).not.toEqual(one);
  }
  await check();
});

test("a sorted table opens sorted by its address", async ({ page }) => {
  await openLive(page, "en/?sort=-agreements&view=table");
  const table = page.getByRole("table", { name: wordsOf("en").t("list.parties", { n: parties.length }) });
  await expect(table).toBeVisible();
  const counts = await table.locator("tbody tr td:last-child").allTextContents();
  expect(counts.map(Number)).toEqual(counts.map(Number).toSorted((a, b) => b - a));
  expect(index.dataset.agreements.length).toBeGreaterThan(0);
});

test("the canvas fills its place at every width, and its cards keep inside", async ({ page }) => {
  await openWithCanvas(page, "en/", "en");
  for (const width of [1280, 1000, 768]) {
    await page.setViewportSize({ width, height: 720 });
    await expect
      .poll(async () => {
        const stage = await boxOf(diagramOf(page, "en").locator("canvas").first());
        const boxes = await Promise.all((await cardsOf(page, "en").all()).map(boxOf));
        return boxes.filter(
          (box) => box.x < stage.x - 1 || box.x + box.width > stage.x + stage.width + 1 || box.y < stage.y - 1,
        ).length;
      })
      .toBe(0);
  }
});

test("the context lines of the network can be put away, and nothing moves", async ({ page }) => {
  await openWithCanvas(page, "en/?view=network", "en");
  const cards = await cardsOf(page, "en").count();
  const lines = page.getByRole("checkbox", { name: wordsOf("en").t("legend.context") });
  const before = await drawnPixels(page);
  await lines.uncheck();
  await expect.poll(() => drawnPixels(page)).toBeLessThan(before);
  const without = await drawnPixels(page);
  expect(await cardsOf(page, "en").count()).toBe(cards);
  await lines.check();
  await expect.poll(() => drawnPixels(page)).toBe(before);
  expect(without).toBeGreaterThan(before / 2);
  await page.getByRole("link", { name: wordsOf("en").t("view.sides") }).click();
  await expect(lines).toHaveCount(0);
});
