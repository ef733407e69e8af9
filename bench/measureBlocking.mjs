import { openVisit, pause, settle } from "./openVisit.mjs";
import { statistics } from "./statistics.mjs";

/** A task longer than this keeps a reader waiting; what is beyond it counts as blocking (Total Blocking Time). */
const LONG_TASK_MS = 50;
/** How long the page is watched after it has stopped loading, in ms. */
const WATCH_MS = 3000;

/**
 * Blocking time before the reader acts: tasks beyond 50 ms from the moment the network is visible until three seconds after
 * the page has loaded what it loads by itself. Before that moment there is nothing to act on; that part is stated apart.
 * @param {import("@playwright/test").Browser} browser
 * @param {import("./buildSites.mjs").BenchSite} site
 * @param {import("./openVisit.mjs").DeviceName} device
 * @param {number} rounds
 */
export async function measureBlocking(browser, site, device, rounds) {
  const before = [];
  const after = [];
  /** @type {{ startMs: number, durationMs: number }[][]} */
  const tasks = [];
  for (let round = 0; round < rounds; round++) {
    const visit = await openVisit(browser, device);
    try {
      await visit.page.goto(`${site.url}en/`, { waitUntil: "commit" });
      const { ms } = await visit.next("visible", 20_000);
      await settle(visit);
      await pause(WATCH_MS);
      const longTasks = await visit.page.evaluate(() => /** @type {any} */ (globalThis).bench.longTasks);
      const blocking = (/** @type {typeof tasks[number]} */ some) =>
        some.reduce((sum, { durationMs }) => sum + Math.max(0, durationMs - LONG_TASK_MS), 0);
      before.push(blocking(longTasks.filter((/** @type {{ startMs: number }} */ { startMs }) => startMs <= ms)));
      after.push(blocking(longTasks.filter((/** @type {{ startMs: number }} */ { startMs }) => startMs > ms)));
      tasks.push(longTasks);
    } finally {
      await visit.close();
    }
  }
  return { blockingMs: statistics(after), beforeVisibleMs: statistics(before), longTasks: tasks };
}
