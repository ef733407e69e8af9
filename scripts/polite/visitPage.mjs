import { findEmbeds, findFallbacks, readThrough } from "./findEmbeds.mjs";
import { openHost } from "./openHost.mjs";
import { measureHeight, readName, readStored } from "./readFrame.mjs";
import { tryClicks } from "./tryClicks.mjs";
import { tryScroll } from "./tryScroll.mjs";

/** Gestures take seconds each, so only these many embeds of a page are tried with them. */
const TRIED_AT_MOST = 3;
/** A shift belongs to a change of a frame's height when they are this close together, ms. */
const TOGETHER_MS = 150;

/** @typedef {Awaited<ReturnType<typeof lookAt>> & { url: string }} Look what was seen of one embed on one device */
/** @typedef {{ widthPx: number, isPhone: boolean, rest: Rest, shift: number, embeds: Look[], fallbacks: { url: string, hasLink: boolean }[] }} Visit */
/** @typedef {{ isFocused: boolean, topPx: number }} Rest the page after it has loaded, when the reader has done nothing */

/** @param {import("./openHost.mjs").Host} host @returns {Promise<Rest>} */
function readRest({ read }) {
  return read(() => {
    const { document, location, scrollY } = /** @type {any} */ (globalThis);
    const isFocused = document.activeElement?.localName === "iframe";
    // An address that points at a place of the page scrolls to it.
    return { isFocused, topPx: location.hash === "" ? Number(scrollY) : 0 };
  });
}

/** Shifts of the layout that came with a change of an embed's height, as Chromium scores them.
 * @param {import("./openHost.mjs").Host} host */
async function readShift({ read }) {
  const watch = await read(() => /** @type {any} */ (globalThis).politeWatch);
  /** @type {{ shifts: { atMs: number, value: number }[], changes: { atMs: number }[] }} */
  const { shifts, changes } = watch;
  const isOurs = (/** @type {{ atMs: number }} */ { atMs }) =>
    changes.some((change) => Math.abs(change.atMs - atMs) <= TOGETHER_MS);
  return shifts.filter(isOurs).reduce((sum, { value }) => sum + value, 0);
}

/**
 * What an embed asked of the network and complained about.
 * @param {import("./openHost.mjs").Host} host @param {import("./findEmbeds.mjs").Embed} embed
 */
function overhear({ asked, complaints }, { base, frame }) {
  const own = asked.filter((one) => one.frame === frame || one.frame?.parentFrame() === frame);
  const isForeign = (/** @type {string} */ url) => /^(?:https?|wss?):/.test(url) && !url.startsWith(base);
  return {
    foreign: own.filter(({ url }) => isForeign(url)).map(({ url }) => url),
    failed: own.flatMap(({ failed, url }) => (failed === null ? [] : [`${url}: ${failed}`])),
    cookies: own.filter(({ setsCookie }) => setsCookie).map(({ url }) => `a cookie sent with ${url}`),
    complaints: complaints.filter(({ url }) => url.startsWith(base)).map(({ text }) => text),
  };
}

/**
 * @param {import("./openHost.mjs").Host} host @param {import("./findEmbeds.mjs").Embed} embed
 * @param {{ isPhone: boolean, isTried: boolean }} options
 */
async function lookAt(host, embed, { isPhone, isTried }) {
  const { page } = host;
  const height = await measureHeight(page, embed);
  const name = await readName(embed);
  // Before a reader acts nothing in it listens, so that one place tells of all.
  const before = isTried ? await tryScroll(page, embed, { isPhone, most: 1 }) : [];
  const clicks = isTried ? await tryClicks(page, embed) : null;
  const after = isTried ? await tryScroll(page, embed, { isPhone, most: 2 }) : [];
  const { cookies, ...heard } = overhear(host, embed);
  return { height, name, before, clicks, after, stored: [...(await readStored(embed)), ...cookies], ...heard };
}

/**
 * Opens the page on one device, reads it through and looks at each embed; `withGestures` also scrolls and clicks in them.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @param {{ widthPx: number, heightPx: number, isPhone: boolean, withGestures: boolean }} device
 * @param {string | null} click
 * @returns {Promise<Visit>}
 */
export async function visitPage(browser, url, { withGestures, ...device }, click) {
  const host = await openHost(browser, url, device, click);
  const { widthPx, isPhone } = device;
  try {
    const rest = await readRest(host);
    await readThrough(host);
    const shift = await readShift(host);
    const embeds = await findEmbeds(host.page);
    /** @type {Look[]} */
    const looks = [];
    for (const [position, embed] of embeds.entries()) {
      const isTried = withGestures && position < TRIED_AT_MOST;
      looks.push({ url: embed.url, ...(await lookAt(host, embed, { isPhone, isTried })) });
    }
    return { widthPx, isPhone, rest, shift, embeds: looks, fallbacks: await findFallbacks(host.page) };
  } finally {
    await host.close();
  }
}
