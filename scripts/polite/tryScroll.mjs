/**
 * What a gesture over an embed did to the page.
 * @typedef {{ where: string, movedPx: number, roomPx: number }} Scrolled `roomPx`: as far as the page could go
 * @typedef {{ x: number, y: number }} Place px from the corner of the window
 */

/** How far a hand goes in one movement, px. */
const WAY_PX = 260;
/** So far has a gesture to scroll the page, px, unless it ends before. */
const SCROLLED_PX = 200;
/** How often a gesture is made before it counts as held. */
const TRIES = 3;

/** Whether a gesture moved the page as far as it has to, or as far as the page goes. @param {Scrolled} scrolled */
export const isEnough = ({ movedPx, roomPx }) => movedPx >= Math.min(SCROLLED_PX, roomPx) - 1;

/** @param {import("./findEmbeds.mjs").Embed} embed */
async function topOf({ element }) {
  return (await element.boundingBox())?.y ?? 0;
}

/** Waits until the page has stopped moving; gives where the embed is then.
 * @param {import("@playwright/test").Page} page @param {import("./findEmbeds.mjs").Embed} embed */
async function restingTop(page, embed) {
  let before = await topOf(embed);
  for (let look = 0; look < 12; look++) {
    await page.waitForTimeout(120);
    const now = await topOf(embed);
    if (look > 0 && Math.abs(now - before) < 0.5) return now;
    before = now;
  }
  return before;
}

/** Brings a place of the embed to a height of the window, px, if the page can scroll so far.
 * @param {import("./findEmbeds.mjs").Embed} embed @param {number} insidePx from the frame's top @param {number} windowPx */
export async function bringTo({ element }, insidePx, windowPx) {
  await element.evaluate(
    (frame, [inside = 0, wanted = 0]) => {
      const window = frame.ownerDocument.defaultView;
      const by = frame.getBoundingClientRect().top + inside - wanted;
      window.scrollBy({ top: by, behavior: "instant" });
    },
    [insidePx, windowPx],
  );
}

/** How far the page and whatever else scrolls around the frame can go down and up, px.
 * @param {import("./findEmbeds.mjs").Embed} embed */
function roomAround({ element }) {
  return element.evaluate((frame) => {
    const { defaultView, scrollingElement } = frame.ownerDocument;
    let down = 0;
    let up = 0;
    for (let at = frame.parentElement; at !== null; at = at.parentElement) {
      const isPage = at === scrollingElement;
      if (!isPage && !/auto|scroll/.test(defaultView.getComputedStyle(at).overflowY)) continue;
      down += at.scrollHeight - at.clientHeight - at.scrollTop;
      up += at.scrollTop;
    }
    return { down, up };
  });
}

/** Places in the frame where a hand rests, px from its corner: over the picture, and over the words above it.
 * @param {import("./findEmbeds.mjs").Embed} embed @returns {Promise<{ where: string, x: number, y: number }[]>} */
async function placesIn({ frame, element }) {
  const box = await element.boundingBox();
  const picture = await frame
    .evaluate(() => {
      const { document } = /** @type {any} */ (globalThis);
      const boxes = [...document.querySelectorAll("svg, canvas")]
        .filter((one) => one.checkVisibility())
        .map((one) => one.getBoundingClientRect())
        .toSorted((a, b) => b.width * b.height - a.width * a.height);
      const [largest] = boxes;
      return largest === undefined
        ? null
        : { x: largest.left + largest.width / 2, y: largest.top + largest.height / 2 };
    })
    .catch(() => null);
  const words = { where: "words", x: (box?.width ?? 0) / 2, y: Math.min(40, (box?.height ?? 0) / 2) };
  return picture === null ? [words] : [{ where: "picture", ...picture }, words];
}

/** @param {import("@playwright/test").Page} page @param {Place} place @param {1 | -1} direction */
async function turnWheel(page, { x, y }, direction) {
  await page.mouse.move(x, y);
  for (let turn = 0; turn < 5; turn++) {
    await page.mouse.wheel(0, 100 * direction);
    await page.waitForTimeout(20);
  }
}

/** One finger, in small steps as a hand moves. @param {import("@playwright/test").Page} page @param {Place} place @param {1 | -1} direction */
async function swipe(page, { x, y }, direction) {
  const session = await page.context().newCDPSession(page);
  const start = direction === 1 ? y : Math.max(20, y - WAY_PX);
  /** @param {"touchStart" | "touchMove" | "touchEnd"} type @param {readonly number[]} tops */
  const touch = (type, tops) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: tops.map((top) => ({ x, y: top })) });
  await touch("touchStart", [start]);
  for (let movedPx = 10; movedPx <= WAY_PX; movedPx += 10) {
    await touch("touchMove", [start - movedPx * direction]);
    await page.waitForTimeout(8);
  }
  await touch("touchEnd", []);
  await session.detach();
}

/** One gesture at a place of the frame; null where the place cannot be brought on screen.
 * @param {import("@playwright/test").Page} page @param {import("./findEmbeds.mjs").Embed} embed
 * @param {Place & { where: string }} inside px from the frame's corner @param {boolean} isPhone
 * @returns {Promise<Scrolled | null>} */
async function tryOnce(page, embed, { where, x, y }, isPhone) {
  const windowPx = page.viewportSize()?.height ?? 0;
  await bringTo(embed, y, windowPx * 0.6);
  const before = await restingTop(page, embed);
  const box = await embed.element.boundingBox();
  if (box === null || before + y < 0 || before + y > windowPx) return null;
  const room = await roomAround(embed);
  const direction = room.down >= SCROLLED_PX || room.down >= room.up ? 1 : -1;
  const place = { x: box.x + x, y: before + y };
  await (isPhone ? swipe(page, place, direction) : turnWheel(page, place, direction));
  const after = await restingTop(page, embed);
  return { where, movedPx: (before - after) * direction, roomPx: direction === 1 ? room.down : room.up };
}

/**
 * Turns the wheel, or on a phone moves one finger, over the picture and over the words of an embed. The page goes down where
 * it can, else up. Chromium swallows gestures over a frame of another site that has just come on screen, so that each is
 * tried again, as a reader does.
 * @param {import("@playwright/test").Page} page
 * @param {import("./findEmbeds.mjs").Embed} embed
 * @param {{ isPhone: boolean, most: number }} options `most`: places at most, the picture first
 * @returns {Promise<Scrolled[]>}
 */
export async function tryScroll(page, embed, { isPhone, most }) {
  /** @type {Scrolled[]} */
  const scrolled = [];
  for (const inside of (await placesIn(embed)).slice(0, most)) {
    let best = null;
    for (let turn = 0; turn < TRIES && (best === null || !isEnough(best)); turn++) {
      const next = await tryOnce(page, embed, inside, isPhone);
      if (next === null) break;
      if (best === null || next.movedPx > best.movedPx) best = next;
    }
    if (best !== null) scrolled.push(best);
  }
  return scrolled;
}
