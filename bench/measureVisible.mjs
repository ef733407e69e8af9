import { DEVICES, openVisit, settle } from "./openVisit.mjs";
import { ratios, statistics } from "./statistics.mjs";

/**
 * One cold visit: ms until the network is visible, and what had been asked for by then.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @param {import("./openVisit.mjs").DeviceName} device
 * @param {string} selector
 */
export async function visitOnce(browser, url, device, selector) {
  const visit = await openVisit(browser, device, { selector });
  try {
    await visit.page.goto(url, { waitUntil: "commit" });
    const visible = await visit.next("visible", 20_000);
    if (visible === null) throw new Error(`${url}: nothing of ${selector} came on screen`);
    await settle(visit, 300);
    const { firstContentMs, before } = await visit.page.evaluate((untilMs) => {
      const page = /** @type {any} */ (globalThis);
      const [paint] = page.performance.getEntriesByName("first-contentful-paint");
      const resources = page.performance.getEntriesByType("resource");
      return {
        firstContentMs: paint?.startTime ?? 0,
        before: {
          started: 1 + resources.filter((/** @type {any} */ one) => one.startTime <= untilMs).length,
          finished: 1 + resources.filter((/** @type {any} */ one) => one.responseEnd <= untilMs).length,
        },
      };
    }, visible.ms);
    return { ms: visible.ms, firstContentMs, before, bytes: visit.asked[0]?.bytes ?? 0 };
  } finally {
    await visit.close();
  }
}

/** Whether the network is visible when everything but the document is refused: what it needs is one request.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @param {import("./openVisit.mjs").DeviceName} device */
async function needsOneRequest(browser, url, device) {
  const visit = await openVisit(browser, device);
  try {
    await visit.page.route("**/*", (route) =>
      route.request().isNavigationRequest() ? route.continue() : route.abort(),
    );
    await visit.page.goto(url, { waitUntil: "commit" });
    return (await visit.next("visible", 10_000)) !== null;
  } finally {
    await visit.close();
  }
}

/**
 * Two kinds of visits in turn, so often each.
 * @template T @param {() => Promise<T>} visitPage @param {() => Promise<T>} visitBase @param {number} rounds
 * @returns {Promise<{ pages: T[], bases: T[] }>}
 */
export async function visitInTurn(visitPage, visitBase, rounds) {
  /** @type {T[]} */
  const pages = [];
  /** @type {T[]} */
  const bases = [];
  for (let round = 0; round < rounds; round++) {
    // Whoever comes second finds a warmer machine, so the order changes.
    if (round % 2 === 0) {
      pages.push(await visitPage());
      bases.push(await visitBase());
    } else {
      bases.push(await visitBase());
      pages.push(await visitPage());
    }
  }
  return { pages, bases };
}

/**
 * Time until the network is visible, in turn with the static page that holds the same picture; each visit is cold.
 * @param {import("@playwright/test").Browser} browser
 * @param {import("./buildSites.mjs").BenchSite} site
 * @param {import("./openVisit.mjs").DeviceName} device
 * @param {number} rounds
 */
export async function measureVisible(browser, site, device, rounds) {
  const visitPage = () => visitOnce(browser, `${site.url}en/`, device, DEVICES[device].selector);
  const visitBase = () => visitOnce(browser, `${site.url}bench-${device}.html`, device, "svg.scene");
  const { pages, bases } = await visitInTurn(visitPage, visitBase, rounds);
  const ms = pages.map((page) => page.ms);
  return {
    visibleMs: statistics(ms),
    staticMs: statistics(bases.map((page) => page.ms)),
    firstContentMs: statistics(pages.map((page) => page.firstContentMs)),
    staticFirstContentMs: statistics(bases.map((page) => page.firstContentMs)),
    ratio: ratios(
      ms,
      bases.map((page) => page.ms),
    ),
    requestsStarted: Math.max(...pages.map(({ before }) => before.started)),
    requestsFinished: Math.max(...pages.map(({ before }) => before.finished)),
    oneRequestIsEnough: await needsOneRequest(browser, `${site.url}en/`, device),
    documentBytes: pages[0]?.bytes ?? 0,
    staticBytes: bases[0]?.bytes ?? 0,
  };
}
