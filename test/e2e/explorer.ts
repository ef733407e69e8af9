import type { Locator, Page } from "@playwright/test";
import type { Agreement, Lang, Party } from "../../src/dataset/types.ts";
import { nameOf, titleOf, wordsOf } from "./atlas.ts";
import { expect, openLive } from "./fixtures.ts";

/** The part of the page that holds the picture, as a screen reader finds it. */
export function diagramOf(page: Page, lang: Lang): Locator {
  return page.getByRole("region", { name: wordsOf(lang).t("diagram.title"), exact: true });
}

/** Buttons over the canvas: there only while a canvas is drawn. */
export function cardsOf(page: Page, lang: Lang): Locator {
  return diagramOf(page, lang).getByRole("button");
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Start of a party's name in the picture, followed by what it is. */
export function partyCard(party: Party, lang: Lang): RegExp {
  return new RegExp(`^${escaped(nameOf(party, lang))}, `);
}

/** Name of an agreement in the picture: "Agreement 2 of 7: title; 3 parties". */
export function agreementCard(agreement: Agreement, lang: Lang): RegExp {
  return new RegExp(`: ${escaped(titleOf(agreement, lang))}(;|$)`);
}

/** Opens a page and waits until the canvas has taken the place of the drawing. */
export async function openWithCanvas(page: Page, path: string, lang: Lang): Promise<void> {
  await openLive(page, path);
  await canvasReady(page, lang);
}

/** Waits until the canvas has taken the place of the drawing. */
export async function canvasReady(page: Page, lang: Lang): Promise<void> {
  await expect(cardsOf(page, lang).first()).toBeAttached({ timeout: 15_000 });
}

/** What the canvas shows: how many pixels are drawn on, and a number that changes with any of them. */
async function readPicture(page: Page): Promise<{ readonly drawn: number; readonly hash: number }> {
  return page.evaluate(() => {
    let drawn = 0;
    let hash = 0;
    for (const canvas of document.querySelectorAll("canvas")) {
      if (canvas.width === 0 || canvas.height === 0) continue;
      // A copy is read, since reading the canvas itself would change how the browser keeps it.
      const copy = document.createElement("canvas");
      copy.width = canvas.width;
      copy.height = canvas.height;
      const context = copy.getContext("2d", { willReadFrequently: true });
      context?.drawImage(canvas, 0, 0);
      const { data } = context?.getImageData(0, 0, copy.width, copy.height) ?? { data: [] };
      for (let at = 0; at < data.length; at += 4) {
        if ((data[at + 3] ?? 0) > 0) drawn += 1;
        hash = (Math.imul(hash, 31) + (data[at] ?? 0) + (data[at + 1] ?? 0) * 3 + (data[at + 3] ?? 0) * 7) | 0;
      }
    }
    return { drawn, hash };
  });
}

/** Number of pixels of the canvas that are drawn on. */
export async function drawnPixels(page: Page): Promise<number> {
  return (await readPicture(page)).drawn;
}

/** A number that changes with any pixel of the canvas. */
export async function pictureHash(page: Page): Promise<number> {
  return (await readPicture(page)).hash;
}

/** Notes the document, so that loading another one is noticed. Returns the check. */
export async function noteDocument(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  let loads = 0;
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) loads += 1;
  });
  return async () => {
    expect(await page.evaluate(() => "sameDocument" in globalThis)).toBe(true);
    expect(loads).toBe(0);
  };
}

/** What stands open in the panel, by the heading that every panel has. */
export function panelTitle(page: Page): Locator {
  return page.locator("#panel-title");
}

/** The element's box; fails where it has none. */
export async function boxOf(
  locator: Locator,
): Promise<Readonly<{ x: number; y: number; width: number; height: number }>> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("The element has no box.");
  return box;
}

/** The element's box as soon as it stands still: two looks at it, a few frames apart, are alike. */
export async function stillBoxOf(locator: Locator): ReturnType<typeof boxOf> {
  let box = await boxOf(locator);
  await expect(async () => {
    const before = box;
    await locator.page().waitForTimeout(60);
    box = await boxOf(locator);
    expect(box).toEqual(before);
  }).toPass();
  return box;
}

/** The search field; its role changes with the list of hits, its words do not. */
export function searchField(page: Page, lang: Lang): Locator {
  return page.getByPlaceholder(wordsOf(lang).t("search.placeholder"));
}
