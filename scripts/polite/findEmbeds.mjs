import { EMBED_PATH } from "./openHost.mjs";

/**
 * An embed that stands in the page.
 * @typedef {object} Embed
 * @property {import("@playwright/test").Frame} frame
 * @property {import("@playwright/test").ElementHandle<any>} element the frame's element, which may stand in another frame
 * @property {string} url address of the embed without its query
 * @property {string} base address of the site it is from
 */

/** How many steps a page is read in at most: some never end. */
const STEPS_AT_MOST = 60;
const STEP_PAUSE_MS = 120;

/**
 * Reads the page from top to bottom and goes back, so that what waits for the reader to come near is there.
 * @param {import("./openHost.mjs").Host} host
 */
export async function readThrough({ read }) {
  await read(
    async (/** @type {number} */ most, /** @type {number} */ pauseMs) => {
      const window = /** @type {any} */ (globalThis);
      const pause = () => new Promise((resolve) => window.setTimeout(resolve, pauseMs));
      for (let step = 0; step < most; step++) {
        const before = window.scrollY;
        window.scrollBy({ top: window.innerHeight * 0.6, behavior: "instant" });
        await pause();
        if (window.scrollY === before) break;
      }
      window.scrollTo({ top: 0, behavior: "instant" });
      await pause();
    },
    STEPS_AT_MOST,
    STEP_PAUSE_MS,
  );
}

/** Whether a frame's document is an embed: by its address, or by the data it holds (one-file copies have any address).
 * @param {import("@playwright/test").Frame} frame */
async function isEmbed(frame) {
  if (/^https?:/.test(frame.url()) && EMBED_PATH.test(new URL(frame.url()).pathname)) return true;
  return frame
    .evaluate(() => /** @type {any} */ (globalThis).document.getElementById("accord-embed") !== null)
    .catch(() => false);
}

/** @param {string} url */
function baseOf(url) {
  if (!/^https?:/.test(url)) return url;
  const { origin, pathname } = new URL(url);
  return EMBED_PATH.test(pathname) ? origin + pathname.replace(EMBED_PATH, "/") : origin + pathname;
}

/**
 * Every embed of the page, in the order of its frames.
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<Embed[]>}
 */
export async function findEmbeds(page) {
  /** @type {Embed[]} */
  const embeds = [];
  for (const frame of page.frames()) {
    if (frame === page.mainFrame() || !(await isEmbed(frame))) continue;
    const [url = ""] = frame.url().split(/[?#]/);
    embeds.push({ frame, element: await frame.frameElement(), url, base: baseOf(url) });
  }
  return embeds;
}

/**
 * Figures of the loader in which no frame stands: only the link is there, and whether it can be seen.
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<{ url: string, hasLink: boolean }[]>}
 */
export function findFallbacks(page) {
  return page.evaluate(() => {
    const { document } = /** @type {any} */ (globalThis);
    return [...document.querySelectorAll("figure.accord-embed, accord-embed")]
      .filter((element) => element.querySelector("iframe") === null)
      .map((element) => ({
        url: String(element.getAttribute("data-accord") ?? element.getAttribute("src")),
        hasLink: [...element.querySelectorAll("a[href]")].some((link) => link.checkVisibility()),
      }));
  });
}
