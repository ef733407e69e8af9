import type { Page, Route } from "@playwright/test";
import { agreementHeading, dataset, first, nameOf, parties, partyHeading, shortTitleOf, wordsOf } from "./atlas.ts";
import { diagramOf, noteDocument, panelTitle, searchField } from "./explorer.ts";
import { expect, openLive, test } from "./fixtures.ts";
import { eventName } from "../../src/i18n/localText.ts";

const words = wordsOf("en");
const agreement = first(dataset.agreements);
const party = first(parties);
const [event] = dataset.events ?? [];
const forum = event === undefined ? "" : eventName(event, dataset.language, "en").text;

/** Ways in which a file fails to arrive. A hanging one is never answered. */
const FAULTS = {
  "is refused": (route: Route) => route.abort("failed"),
  "is gone": (route: Route) => route.fulfill({ status: 404, contentType: "text/html", body: "<h1>Gone</h1>" }),
  "is a page of the host instead": (route: Route) =>
    route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><title>Host</title>" }),
  "is cut short": (route: Route) =>
    route.fulfill({ status: 200, contentType: "text/javascript", body: "import{a as b}from'./x.js';functio" }),
} as const;

/** What Chromium itself says about such a file. */
const COMPLAINTS =
  /Failed to load resource|Failed to load module script|Failed to fetch dynamically|SyntaxError|Unexpected/;

/** The page still says and links everything: a card of the drawing and an entry of the list open their records. */
async function expectUsable(page: Page): Promise<void> {
  await expect(page.locator("#list").getByRole("link")).toHaveCount(dataset.agreements.length + dataset.parties.length);
  const drawing = diagramOf(page, "en").locator("svg:visible");
  await expect(drawing).toHaveCount(1);
  await drawing.locator(`a[href$="/party/${party.id}/"]`).first().click();
  await expect(panelTitle(page)).toHaveText(partyHeading(party, "en"));
  await page
    .locator("#list")
    .getByRole("link", { name: shortTitleOf(agreement, "en"), exact: true })
    .click();
  await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
}

test.describe("when the canvas cannot start", () => {
  const note = (page: Page) => page.getByRole("status").filter({ hasText: words.t("error.canvas") });

  test("a browser without a 2D context keeps the drawing, its links, and says that nothing is lost", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await openLive(page, "en/");
    await expect(note(page)).toBeVisible();
    const check = await noteDocument(page);
    await expectUsable(page);
    await check();
  });

  for (const [what, answer] of Object.entries(FAULTS)) {
    test(`the drawing stays and says that nothing is lost when the chunk of the canvas ${what}`, async ({
      page,
      watch,
    }) => {
      watch.allow(COMPLAINTS);
      await page.route(/\/assets\/createGraph-/, answer);
      await openLive(page, "en/");
      await expect(note(page)).toBeVisible();
      const check = await noteDocument(page);
      await expectUsable(page);
      await check();
    });
  }

  test("a chunk of the canvas that never arrives is told after ten seconds, and another try is offered", async ({
    page,
  }) => {
    await page.clock.install();
    const asked = page.waitForRequest(/\/assets\/createGraph-/);
    await page.route(/\/assets\/createGraph-/, () => undefined);
    await openLive(page, "en/");
    const check = await noteDocument(page);
    await expectUsable(page);
    await asked;
    await expect(note(page)).toBeHidden();
    await page.clock.fastForward(11_000);
    await expect(note(page)).toBeVisible();
    await page.getByRole("button", { name: words.t("status.retry") }).click();
    await expect(note(page)).toBeHidden();
    await check();
  });
});

test.describe("when the explorer cannot start", () => {
  const line = (page: Page) => page.getByText(words.t("error.script"));

  for (const chunk of ["startExplorer", "en", "page-en"]) {
    for (const [what, answer] of Object.entries(FAULTS)) {
      test(`the text stands, one line says so and offers another try, when ${chunk} ${what}`, async ({
        page,
        watch,
      }) => {
        watch.allow(COMPLAINTS);
        const pattern = new RegExp(`/assets/${chunk}-`);
        await page.route(pattern, answer);
        await page.goto("en/");
        await expect(line(page)).toBeVisible();
        await expectUsable(page);
        await page.goto("en/");
        await expect(line(page)).toBeVisible();
        await page.unroute(pattern);
        await page.getByRole("link", { name: words.t("status.retry") }).click();
        await expect(diagramOf(page, "en").getByRole("button").first()).toBeAttached();
        await expect(line(page)).toBeHidden();
      });
    }
  }

  test("an explorer that never arrives is told after ten seconds, and every link still works", async ({ page }) => {
    await page.clock.install();
    await page.route(/\/assets\/startExplorer-/, () => undefined);
    await page.goto("en/");
    await page.keyboard.press("Tab");
    await expect(line(page)).toBeHidden();
    await page.clock.fastForward(11_000);
    await expect(line(page)).toBeVisible();
    await expect(page.getByRole("link", { name: words.t("status.retry") })).toBeVisible();
    await page
      .locator("#list")
      .getByRole("link", { name: shortTitleOf(agreement, "en"), exact: true })
      .click();
    await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
  });

  for (const [what, answer] of Object.entries({
    ...FAULTS,
    "is something else": (route: Route) =>
      route.fulfill({ status: 200, contentType: "text/javascript", body: "document.body.remove()" }),
    "never arrives": () => undefined,
  })) {
    test(`the page is complete and its links lead on when the entry ${what}`, async ({ page, watch }) => {
      watch.allow(COMPLAINTS);
      watch.allow(/integrity/);
      await page.route(/\/assets\/main-/, answer);
      // A script that hangs holds back the end of loading, not the text.
      await page.goto("en/", { waitUntil: "commit" });
      await expectUsable(page);
      await expect(page).toHaveURL(new RegExp(`/en/agreement/${agreement.id}/$`));
    });
  }
});

for (const [what, answer] of Object.entries(FAULTS)) {
  test(`the network view says so and tries again when the file of its positions ${what}`, async ({ page, watch }) => {
    watch.allow(COMPLAINTS);
    const pattern = /\/assets\/layout-/;
    await page.route(pattern, answer);
    await openLive(page, "en/?view=network");
    await expect(page.getByRole("link", { name: words.t("view.network") })).toHaveAttribute("aria-current", "true");
    const picture = diagramOf(page, "en");
    const line = picture.getByText(words.t("status.dataFailed"));
    await expect(line).toBeVisible();
    await page
      .locator("#list")
      .getByRole("link", { name: shortTitleOf(agreement, "en"), exact: true })
      .click();
    await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
    await page.unroute(pattern);
    await picture.getByRole("button", { name: words.t("status.retry") }).click();
    await expect(line).toBeHidden();
    // Only the network draws the events that the agreements belong to; on paper the canvas is a drawing whose cards can be read,
    // and a record is printed with its neighbours alone.
    await page.goBack();
    await page.emulateMedia({ media: "print" });
    await expect(picture.locator(`svg [aria-label^="${forum}"]`)).toHaveCount(1);
  });
}

test("positions of the network that do not arrive are said to be loading", async ({ page }) => {
  await page.route(/\/assets\/layout-/, () => undefined);
  await page.goto("en/?view=network");
  await expect(diagramOf(page, "en").getByText(words.t("status.loading"))).toBeVisible();
});

test("the explorer works without the sheet of its live parts", async ({ page, watch }) => {
  watch.allow(COMPLAINTS);
  await page.route(/\/assets\/live-/, FAULTS["is refused"]);
  await openLive(page, "en/");
  await expect(diagramOf(page, "en").getByRole("button").first()).toBeAttached();
  await page
    .locator("#list")
    .getByRole("link", { name: shortTitleOf(agreement, "en"), exact: true })
    .click();
  await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
});

for (const [what, answer] of Object.entries(FAULTS)) {
  test(`search still filters the lists, says so once and tries again, when its chunk ${what}`, async ({
    page,
    watch,
  }) => {
    watch.allow(COMPLAINTS);
    const pattern = /\/assets\/SearchHits-/;
    await page.route(pattern, answer);
    await openLive(page, "en/");
    const field = searchField(page, "en");
    await field.pressSequentially(nameOf(party, "en"));
    await expect(page.getByText(/\d of \d+ shown/).first()).toBeVisible();
    await expect(page).toHaveURL(/\?q=/);
    await expect(panelTitle(page)).toBeVisible();
    const line = page.getByRole("search").getByText(words.t("status.dataFailed"));
    await expect(line).toHaveCount(1);
    await page.unroute(pattern);
    await page
      .getByRole("search")
      .getByRole("button", { name: words.t("status.retry") })
      .click();
    // Chromium keeps a file that arrived but could not be read; only loading the page anew asks for it again.
    if (what === "is cut short") return;
    await expect(line).toBeHidden();
    await field.press("End");
    await expect(page.getByRole("listbox").getByRole("option").first()).toContainText(nameOf(party, "en"));
  });
}
