import type { Page } from "@playwright/test";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { dataset, first, parties } from "./atlas.ts";
import { boxOf, canvasReady, cardsOf, diagramOf } from "./explorer.ts";
import { expect, openLive, test } from "./fixtures.ts";
import { watchShifts } from "./watchShifts.ts";

const agreement = first(dataset.agreements);
const party = first(parties);
const PATHS = LANGS.flatMap((lang) =>
  ["", "about/", `agreement/${agreement.id}/`, `party/${party.id}/`, `source/${first(dataset.sources).id}/`].map(
    (path) => ({ lang, path: `${lang}/${path}` }),
  ),
);

/** Keeps a copy of the markup as it came from the server, before any script of the page has run. */
async function keepBuilt(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener("readystatechange", () => {
      if (document.readyState === "interactive")
        Object.assign(globalThis, { built: document.querySelector("#app")?.cloneNode(true) });
    });
  });
}

/**
 * The markup as built and as it is now, line by line, without what only the live explorer has: the stage (one drawing
 * instead of three, and the canvas) and the zoom buttons.
 */
function outlines(page: Page): Promise<Readonly<Record<"built" | "live", readonly string[]>>> {
  return page.evaluate(() => {
    // The explorer writes links from the site's base on; where they lead is the same.
    const way = document.documentElement.dataset["root"] ?? "";
    const base = new URL(way, location.href).pathname;
    const shown = ({ name, value }: Attr): string =>
      `${name}=${name === "href" && value.startsWith(way) ? base + value.slice(way.length) : value}`;
    const walk = (element: Element): readonly string[] => [
      [element.localName, ...[...element.attributes].map(shown).toSorted()].join(" "),
      ...[...element.childNodes].flatMap((child) =>
        child instanceof Element ? walk(child) : child instanceof Text ? [child.data] : [],
      ),
    ];
    const outline = (app: unknown): readonly string[] => {
      const copy = app instanceof Element ? app.cloneNode(true) : null;
      if (!(copy instanceof Element)) return [];
      copy.querySelector("[aria-labelledby='diagram-title'] > div")?.remove();
      for (const button of copy.querySelectorAll("nav + div > button")) button.remove();
      // A text may be kept in several pieces; the reader sees one.
      copy.normalize();
      return walk(copy);
    };
    // The one thing that is meant to change: the masthead's link to the embed becomes the button of a dialog.
    const before: unknown = Reflect.get(globalThis, "built");
    const link = before instanceof Element ? before.querySelector("header a[href*='embed/']") : null;
    if (link === null) throw new Error("the masthead has no link to the embed");
    link.setAttribute("role", "button");
    link.setAttribute("aria-haspopup", "dialog");
    return { built: outline(before), live: outline(document.querySelector("#app")) };
  });
}

for (const { lang, path } of PATHS) {
  test(`coming alive changes neither markup nor layout, and the canvas takes the drawing's place: ${path}`, async ({
    page,
  }) => {
    await keepBuilt(page);
    const readShifts = await watchShifts(page);
    await openLive(page, path);
    if (!path.endsWith("about/")) await canvasReady(page, lang);
    expect(await readShifts()).toBeLessThanOrEqual(0.01);
    const { built, live } = await outlines(page);
    expect(built.length).toBeGreaterThan(50);
    expect(live).toEqual(built);
  });
}

test("under the canvas only the drawing's place is kept, and paper gets the drawing again", async ({ page }) => {
  for (const lang of LANGS) {
    await openLive(page, `${lang}/`);
    await canvasReady(page, lang);
    const cards = await cardsOf(page, lang).count();
    const drawing = diagramOf(page, lang).locator("svg[viewBox]");
    await expect(drawing.locator("a")).toHaveCount(0);
    expect(await boxOf(drawing)).toEqual(await boxOf(page.locator(".canvas")));
    await page.emulateMedia({ media: "print" });
    // One card only counts: it has a button that says so, and no link.
    await expect(drawing.locator("a, g[role=img]")).toHaveCount(cards);
    await expect(drawing.locator("a")).toHaveCount(cards - 1);
    await page.emulateMedia({ media: "screen" });
    await expect(drawing.locator("a")).toHaveCount(0);
  }
});

test("@phone nothing moves when the page comes alive and the reader asks for the picture", async ({ page }) => {
  const readShifts = await watchShifts(page);
  await openLive(page, `en/agreement/${agreement.id}/`);
  expect(await readShifts()).toBeLessThanOrEqual(0.01);
  await page.getByRole("region", { name: "Diagram", exact: true }).locator("svg").first().dispatchEvent("pointerdown");
  await canvasReady(page, "en");
  expect(await readShifts()).toBeLessThanOrEqual(0.01);
});

for (const { act, press } of [
  { act: "the tab", press: (page: Page) => page.evaluate(() => document.getElementById("tab-diagram")?.click()) },
  {
    act: "a record of the list",
    press: (page: Page) => page.evaluate(() => document.querySelector<HTMLElement>("[data-row] a")?.click()),
  },
]) {
  test(`@phone the drawing behind the tab comes in the very frame that shows its place: ${act}`, async ({ page }) => {
    await openLive(page, "en/");
    const stage = page.locator("#app section[aria-labelledby=diagram-title] > div").first();
    // Nobody sees it yet, so a slow phone has not drawn it.
    expect(await stage.locator("svg").count()).toBe(0);
    await stage.evaluate((element) => {
      const seen: number[] = [];
      const look = (): void => {
        if (element.clientWidth > 0) seen.push(element.getElementsByTagName("svg").length);
        // Behind the work of the frame, when nothing more can change before it is painted.
        if (seen.length < 5)
          requestAnimationFrame(() =>
            new ResizeObserver((_entries, one) => {
              one.disconnect();
              look();
            }).observe(document.body),
          );
        else Object.assign(globalThis, { seenDrawings: seen });
      };
      look();
    });
    await press(page);
    const seen = await page.waitForFunction(() => (globalThis as { seenDrawings?: number[] }).seenDrawings);
    expect(await seen.jsonValue()).toEqual([1, 1, 1, 1, 1]);
  });
}

test("@phone where the page cannot be taken over, it keeps its focus, its drawing behind the tab, and links that open their pages", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Intl.PluralRules.prototype.select = () => {
      throw new Error("no plural today");
    };
  });
  await page.goto("en/");
  const link = page.locator("[data-row] a").first();
  await link.focus();
  await expect(page.locator("html")).toHaveAttribute("data-failed");
  await expect(link).toBeFocused();
  // Said where the reader is, not only at the end of the page.
  await expect(page.locator(".loadfail")).toBeInViewport();
  await page.locator("label[for=tab-diagram]").click();
  await expect(diagramOf(page, "en").locator("svg:visible a").first()).toBeVisible();
  await page.locator("label[for=tab-agreements]").click();
  await page.locator("[data-row] a").first().click();
  await expect(page).toHaveURL(/\/en\/agreement\//);
});
