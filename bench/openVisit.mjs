import { chromium } from "@playwright/test";
import { BROWSER_ARGS } from "../scripts/browserArgs.mjs";
import { ensureBrowser } from "../scripts/ensureBrowser.mjs";
import { startTools } from "./startTools.mjs";
import { watchPage } from "./watchPage.mjs";

/**
 * How a page is looked at. The phone is four times slower than this machine, on a slow 4G: 150 ms, 1.6 Mbit/s down.
 * `selector` is what the network opens as: the picture, and on the phone the first card of the list of agreements.
 */
export const DEVICES = {
  desktop: { viewport: { width: 1280, height: 720 }, isPhone: false, selector: "svg.scene" },
  phone: { viewport: { width: 360, height: 640 }, isPhone: true, selector: "[data-row]" },
};

const PHONE_SLOWDOWN = 4;
const PHONE_NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

/**
 * @typedef {keyof typeof DEVICES} DeviceName
 * @typedef {{ id: string, url: string, type: string, startMs: number, bytes: number, endMs: number | null, failed: boolean }} Asked
 *   one request: times in ms since 1970, bytes as sent, with headers
 */

/** Starts the browser of the tests. The caller closes it. */
export async function launchBrowser() {
  return chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
}

/** Every request of a page, in order, kept up to date.
 * @param {import("@playwright/test").CDPSession} session
 * @returns {Promise<Asked[]>} */
async function recordRequests(session) {
  /** @type {Map<string, Asked>} */
  const byId = new Map();
  /** @type {Asked[]} */
  const asked = [];
  let offsetMs = 0;
  session.on("Network.requestWillBeSent", ({ requestId, request, type, wallTime, timestamp }) => {
    if (request.url.startsWith("data:")) return;
    offsetMs = (wallTime - timestamp) * 1000;
    const one = {
      id: requestId,
      url: request.url,
      type: type ?? "Other",
      startMs: wallTime * 1000,
      bytes: 0,
      endMs: null,
      failed: false,
    };
    byId.set(requestId, one);
    asked.push(one);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength, timestamp }) => {
    const one = byId.get(requestId);
    if (one !== undefined) Object.assign(one, { bytes: encodedDataLength, endMs: timestamp * 1000 + offsetMs });
  });
  session.on("Network.loadingFailed", ({ requestId, timestamp }) => {
    const one = byId.get(requestId);
    if (one !== undefined) Object.assign(one, { failed: true, endMs: timestamp * 1000 + offsetMs });
  });
  await session.send("Network.enable");
  return asked;
}

/** What the page tells, each said once to the first who asks for its kind.
 * @param {import("@playwright/test").CDPSession} session */
async function listen(session) {
  /** @type {any[]} */
  const told = [];
  /** @type {Set<() => void>} */
  const waiting = new Set();
  session.on("Runtime.bindingCalled", ({ name, payload }) => {
    if (name !== "benchTell") return;
    told.push(JSON.parse(payload));
    for (const look of waiting) look();
  });
  await session.send("Runtime.enable");
  await session.send("Runtime.addBinding", { name: "benchTell" });
  /**
   * @param {string} kind @param {number} patienceMs @param {(what: any) => boolean} [isMeant]
   * @returns {Promise<any>} null when it is not told in time
   */
  const next = (kind, patienceMs, isMeant = () => true) =>
    new Promise((resolve) => {
      const timer = setTimeout(() => end(null), patienceMs);
      /** @param {any} what */
      const end = (what) => {
        clearTimeout(timer);
        waiting.delete(look);
        resolve(what);
      };
      const look = () => {
        const position = told.findIndex((what) => what.kind === kind && isMeant(what));
        if (position >= 0) end(told.splice(position, 1)[0]);
      };
      waiting.add(look);
      look();
    });
  return next;
}

/**
 * Opens an empty page with a cache of its own, as the named device; the caller goes somewhere and closes it.
 * @param {import("@playwright/test").Browser} browser
 * @param {DeviceName} deviceName
 * @param {{ selector?: string, saveData?: boolean, slow?: boolean }} [options] `slow: false` leaves the phone's slowness out
 */
export async function openVisit(browser, deviceName, { selector, saveData = false, slow = true } = {}) {
  const device = DEVICES[deviceName];
  const context = await browser.newContext({
    viewport: device.viewport,
    deviceScaleFactor: device.isPhone ? 2 : 1,
    isMobile: device.isPhone,
    hasTouch: device.isPhone,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const session = await context.newCDPSession(page);
  const asked = await recordRequests(session);
  const next = await listen(session);
  const watched = JSON.stringify({ selector: selector ?? device.selector });
  await page.addInitScript({ content: `(${String(startTools)})();(${String(watchPage)})(${watched});` });
  if (device.isPhone && slow) {
    await session.send("Emulation.setCPUThrottlingRate", { rate: PHONE_SLOWDOWN });
    await session.send("Network.emulateNetworkConditions", PHONE_NETWORK);
  }
  if (saveData) await session.send("Emulation.setDataSaverOverride", { dataSaverEnabled: true });
  return { page, session, asked, next, close: () => context.close() };
}

/** @typedef {Awaited<ReturnType<typeof openVisit>>} Visit */

/** @param {number} ms */
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * The promise, or an error in its place when it takes too long: a page that hangs must not hang the bench.
 * @template T
 * @param {Promise<T>} promise @param {string} what @param {number} [patienceMs]
 * @returns {Promise<T>}
 */
export async function within(promise, what, patienceMs = 20_000) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const tooLate = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no answer in ${patienceMs} ms`)), patienceMs);
  });
  try {
    return /** @type {T} */ (await Promise.race([promise, tooLate]));
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Waits until the page has asked for nothing for a while: what it loads by itself is there.
 * @param {Visit} visit
 * @param {number} [quietMs]
 */
export async function settle({ asked }, quietMs = 1500) {
  const isQuiet = () => {
    const ends = asked.map(({ endMs }) => endMs);
    return ends.length > 0 && ends.every((endMs) => endMs !== null && Date.now() - endMs > quietMs);
  };
  const untilMs = Date.now() + 20_000;
  while (!isQuiet() && Date.now() < untilMs) await pause(50);
}
