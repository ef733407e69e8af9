import type { Page } from "@playwright/test";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { dataset, first, parties } from "./atlas.ts";
import { canvasReady } from "./explorer.ts";
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
    const walk = (element: Element): readonly string[] => [
      [element.localName, ...[...element.attributes].map(({ name, value }) => `${name}=${value}`).toSorted()].join(" "),
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
    return { built: outline(Reflect.get(globalThis, "built")), live: outline(document.querySelector("#app")) };
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

test("the drawing that stays under the canvas is the one that was built", async ({ page }) => {
  await keepBuilt(page);
  for (const path of ["en/", `ru/agreement/${agreement.id}/`, `uz/party/${party.id}/`]) {
    await openLive(page, path);
    await expect(page.locator("#app svg[viewBox]")).toHaveCount(1);
    const live = await page.locator("#app svg[viewBox]").evaluate((svg) => new XMLSerializer().serializeToString(svg));
    const drawings = await page.evaluate(() => {
      const built: unknown = Reflect.get(globalThis, "built");
      const serializer = new XMLSerializer();
      return built instanceof Element
        ? [...built.querySelectorAll("svg")].map((svg) => serializer.serializeToString(svg))
        : [];
    });
    expect(drawings.length).toBeGreaterThan(1);
    expect(drawings).toContain(live);
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
