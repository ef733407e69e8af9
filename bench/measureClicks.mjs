import { openVisit, pause, settle, within } from "./openVisit.mjs";
import { statistics } from "./statistics.mjs";
import { timeSearch, timeSelection } from "./timeSelection.mjs";

/** Parties that are clicked, at most. */
const CLICKS = 20;
const SEARCHES = 6;
const PATIENCE_MS = 20_000;

/** Runs in the page. @returns {any} what was timed */
const takeTiming = () => /** @type {any} */ (globalThis).bench.timing;

/**
 * From the click on a party to the frame in which panel, buttons and canvas show it. The first click is stated apart: on a
 * dataset that is not in the page it waits for the data.
 * @param {import("@playwright/test").Browser} browser
 * @param {import("./buildSites.mjs").BenchSite} site
 */
export async function measureClicks(browser, site) {
  const visit = await openVisit(browser, "desktop");
  try {
    const { page } = visit;
    await page.goto(`${site.url}en/`);
    const buttons = page.locator('button[data-key^="party:"]');
    await buttons.first().waitFor({ timeout: PATIENCE_MS });
    await settle(visit);
    const keys = await buttons.evaluateAll((all) => all.map((/** @type {any} */ one) => one.dataset.key));
    const times = [];
    let notDrawn = 0;
    for (let count = 0; count < CLICKS; count++) {
      const key = keys[count % keys.length];
      const button = page.locator(`button[data-key="${key}"]`);
      await button.scrollIntoViewIfNeeded();
      const box = await button.boundingBox();
      if (box === null) continue;
      await page.evaluate(timeSelection, key);
      await page.mouse.click(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
      const { ms, drawn } = await within(page.evaluate(takeTiming), `a click on ${key}`);
      times.push(ms);
      if (!drawn) notDrawn += 1;
      await pause(150);
      await page.keyboard.press("Escape");
      await pause(150);
    }
    const [first = 0, ...rest] = times;
    return { firstMs: Math.round(first * 10) / 10, ms: statistics(rest), notDrawn, parties: keys.length };
  } finally {
    await visit.close();
  }
}

/**
 * From the text in the search field to the frame that shows hits: first with loading the search and its data, then warm.
 * Also the heap after the page has opened, and after the search stands.
 * @param {import("@playwright/test").Browser} browser
 * @param {import("./buildSites.mjs").BenchSite} site
 * @param {readonly string[]} words
 */
export async function measureSearch(browser, site, words) {
  const visit = await openVisit(browser, "desktop");
  try {
    const { page, session } = visit;
    const heap = async () => {
      await session.send("HeapProfiler.collectGarbage");
      const { usedSize } = await session.send("Runtime.getHeapUsage");
      return usedSize;
    };
    await page.goto(`${site.url}en/`);
    await page.locator('button[data-key^="party:"]').first().waitFor({ timeout: PATIENCE_MS });
    await settle(visit);
    const heapOpenBytes = await heap();
    const field = page.locator('input[type="search"]');
    await field.focus();
    const times = [];
    for (let count = 0; count < SEARCHES; count++) {
      await page.evaluate(timeSearch, PATIENCE_MS);
      await page.keyboard.insertText(words[count % words.length] ?? "a");
      times.push(await within(page.evaluate(takeTiming), "a search", 2 * PATIENCE_MS));
      await field.fill("");
      await pause(800);
    }
    const [first = null, ...rest] = times;
    const warm = rest.filter((ms) => ms !== null);
    return {
      firstMs: first === null ? null : Math.round(first),
      warmMs: statistics(warm),
      unanswered: times.length - warm.length - (first === null ? 0 : 1),
      heapOpenBytes,
      heapSearchBytes: await heap(),
    };
  } finally {
    await visit.close();
  }
}
