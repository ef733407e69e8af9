import { bringTo } from "./tryScroll.mjs";

const CLICKS = 10;

/** The nth thing of the embed that a reader may click: its cards and buttons first; null when it has none.
 * @param {import("./findEmbeds.mjs").Embed} embed @param {number} count */
function placeOf({ frame }, count) {
  return frame
    .evaluate((nth) => {
      const { document } = /** @type {any} */ (globalThis);
      const isSeen = (/** @type {any} */ one) => one.checkVisibility() && !one.disabled;
      const first = [...document.querySelectorAll("svg a, button, summary")].filter(isSeen);
      const all =
        first.length >= 3 ? first : [...first, ...[...document.querySelectorAll("main a[href]")].filter(isSeen)];
      const one = all[nth % Math.max(1, all.length)];
      if (one === undefined) return null;
      const [box = one.getBoundingClientRect()] = one.getClientRects();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }, count)
    .catch(() => null);
}

/** @param {import("@playwright/test").Page} page */
const readPage = (page) =>
  page.evaluate(() => {
    const { history, location, scrollY } = /** @type {any} */ (globalThis);
    return { entries: Number(history.length), url: String(location.href), top: Number(scrollY) };
  });

/**
 * Clicks ten times inside an embed, as a reader who looks around.
 * @param {import("@playwright/test").Page} page
 * @param {import("./findEmbeds.mjs").Embed} embed
 * @returns {Promise<{ clicks: number, grownBy: number, leftPage: boolean, jumpedPx: number }>} what became of the host's
 *   page: entries of its history, its address, and the farthest that one click moved it, px
 */
export async function tryClicks(page, embed) {
  const before = await readPage(page);
  let clicks = 0;
  let jumpedPx = 0;
  for (let count = 0; count < CLICKS; count++) {
    const place = await placeOf(embed, count);
    if (place === null) break;
    await bringTo(embed, place.y, (page.viewportSize()?.height ?? 0) / 2);
    const box = await embed.element.boundingBox();
    if (box === null) break;
    const { top } = await readPage(page);
    await page.mouse.click(box.x + place.x, box.y + place.y);
    // The first click loads the explorer.
    await page.waitForTimeout(count === 0 ? 1200 : 120);
    clicks += 1;
    jumpedPx = Math.max(jumpedPx, Math.abs((await readPage(page)).top - top));
  }
  const after = await readPage(page);
  return { clicks, grownBy: after.entries - before.entries, leftPage: after.url !== before.url, jumpedPx };
}
