import { openVisit, pause } from "./openVisit.mjs";
import { createRandom, statistics } from "./statistics.mjs";

const SEED = 7;
/** Taps fall evenly into this time after the network is visible, in ms: it ends well after the explorer has taken over. */
const WINDOW_MS = 3000;
/** A tap that shows nothing in this time is lost. */
const PATIENCE_MS = 6000;

/**
 * One cold visit with one tap on an agreement, `delayMs` after the network is visible.
 * @param {import("@playwright/test").Browser} browser
 * @param {import("./buildSites.mjs").BenchSite} site
 * @param {number} delayMs
 * @param {number} choice in [0, 1): which of the links on screen
 */
async function tapOnce(browser, site, delayMs, choice) {
  const visit = await openVisit(browser, "phone");
  try {
    await visit.page.goto(`${site.url}en/`, { waitUntil: "commit" });
    const visible = await visit.next("visible", 20_000);
    if (visible === null || visible.links.length === 0) throw new Error("no agreement came on screen");
    const link = visible.links[Math.floor(choice * visible.links.length)];
    await pause(Math.max(0, visible.atMs + delayMs - Date.now()));
    const point = [{ x: link.xPx, y: link.yPx }];
    const sentAtMs = Date.now();
    // Not awaited: the browser answers only when the page has, and the page may be busy or gone.
    const sent = [
      visit.session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: point }),
      visit.session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] }),
    ];
    Promise.all(sent).catch(() => undefined);
    const tapped = await visit.next("tapped", PATIENCE_MS);
    const key = link.href.replace(/^.*\/(agreement|party)\/([^/]+)\/$/, "$1:$2");
    const shown = await visit.next("shown", PATIENCE_MS, (what) => what.how === "sheet" || what.key === key);
    const opened = shown?.how === "sheet" ? await visit.next("opened", PATIENCE_MS, (what) => what.key === key) : shown;
    const startMs = tapped?.atMs ?? sentAtMs;
    const how = shown === null ? "lost" : shown.how === "panel" && shown.origin !== tapped?.origin ? "link" : shown.how;
    return {
      delayMs: Math.round(sentAtMs - visible.atMs),
      how,
      missed: tapped !== null && tapped.href !== link.href,
      ms: shown === null ? null : shown.atMs - startMs,
      openedMs: opened === null ? null : opened.atMs - startMs,
    };
  } finally {
    await visit.close();
  }
}

/** @param {readonly (number | null)[]} values */
const known = (values) => values.filter((value) => value !== null);

/**
 * Time from a tap to something that shows the tapped record, at moments drawn evenly (with a fixed seed) over the time in
 * which scripts arrive. By what answered: `link` a new document, `sheet` the early sheet, `panel` the explorer itself.
 * @param {import("@playwright/test").Browser} browser
 * @param {import("./buildSites.mjs").BenchSite} site
 * @param {number} count
 */
export async function measureTaps(browser, site, count) {
  const random = createRandom(SEED);
  /** @type {Awaited<ReturnType<typeof tapOnce>>[]} */
  const samples = [];
  for (let number = 0; number < count; number++) {
    const delayMs = ((number + random()) / count) * WINDOW_MS;
    samples.push(await tapOnce(browser, site, delayMs, random()));
  }
  const by = (/** @type {string} */ how) => {
    const some = samples.filter((sample) => sample.how === how);
    const delays = some.map(({ delayMs }) => delayMs);
    return {
      ...statistics(known(some.map(({ ms }) => ms))),
      openedP95: statistics(known(some.map(({ openedMs }) => openedMs))).p95,
      fromMs: delays.length === 0 ? null : Math.min(...delays),
      untilMs: delays.length === 0 ? null : Math.max(...delays),
    };
  };
  return {
    ms: statistics(known(samples.map(({ ms }) => ms))),
    lost: samples.filter(({ how }) => how === "lost").length,
    missed: samples.filter(({ missed }) => missed).length,
    link: by("link"),
    sheet: by("sheet"),
    panel: by("panel"),
    samples,
  };
}
