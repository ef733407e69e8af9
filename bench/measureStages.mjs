import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { openVisit, pause, settle } from "./openVisit.mjs";

/** The library of the canvas is by far the largest script; its chunk is told by that name. */
const isNetwork = (/** @type {string} */ path) => /createGraph/.test(path);

/**
 * What was asked for since the last look: requests, bytes as sent with headers, and scripts in brotli bytes.
 * @param {import("./buildSites.mjs").BenchSite} site
 * @param {readonly import("./openVisit.mjs").Asked[]} asked
 */
function summarise({ folder, url }, asked) {
  const scripts = asked.filter(({ type, url: from }) => type === "Script" && from.startsWith(url));
  const sizeOf = (/** @type {string} */ path) => {
    const file = join(folder, `${path}.br`);
    return existsSync(file) ? statSync(file).size : 0;
  };
  const paths = scripts.map(({ url: from }) => from.slice(url.length).replace(/[?#].*$/, ""));
  return {
    requests: asked.length,
    failed: asked.filter(({ failed }) => failed).map(({ url: from }) => from.slice(url.length)),
    bytes: asked.reduce((sum, { bytes }) => sum + bytes, 0),
    scripts: Object.fromEntries(paths.map((path) => [path, sizeOf(path)])),
    scriptBytes: paths.filter((path) => !isNetwork(path)).reduce((sum, path) => sum + sizeOf(path), 0),
    networkBytes: paths.filter(isNetwork).reduce((sum, path) => sum + sizeOf(path), 0),
  };
}

/** Opens everything that loads code: the search, and on the phone the diagram and a touch on it.
 * @param {import("./openVisit.mjs").Visit} visit
 * @param {boolean} isPhone */
async function openEverything({ page }, isPhone) {
  await page.locator('input[type="search"]').focus();
  await page.keyboard.insertText("a");
  await page.locator('[role="option"]').first().waitFor();
  await page.keyboard.press("Escape");
  await page.locator('input[type="search"]').fill("");
  if (isPhone) {
    await page.locator('label[for="tab-diagram"]').tap();
    await page
      .locator("svg.scene")
      .filter({ visible: true })
      .first()
      .tap({ position: { x: 4, y: 4 } });
  }
}

/**
 * Requests, bytes and scripts of each stage of a visit: until the network is visible, while idle, and once everything was
 * opened; and the first two with Save-Data, where nothing may load before the reader acts.
 * @param {import("@playwright/test").Browser} browser
 * @param {import("./buildSites.mjs").BenchSite} site
 * @param {import("./openVisit.mjs").DeviceName} device
 */
export async function measureStages(browser, site, device) {
  const visit = await openVisit(browser, device);
  const frugal = await openVisit(browser, device, { saveData: true });
  try {
    await visit.page.goto(`${site.url}en/`, { waitUntil: "commit" });
    const { atMs } = await visit.next("visible", 20_000);
    await settle(visit);
    const untilVisible = visit.asked.filter(({ startMs }) => startMs <= atMs);
    const untilIdle = [...visit.asked];
    await openEverything(visit, device === "phone");
    await pause(500);
    await settle(visit);
    await frugal.page.goto(`${site.url}en/`);
    await pause(1000);
    await settle(frugal);
    return {
      visible: summarise(site, untilVisible),
      idle: summarise(site, untilIdle),
      everything: summarise(site, visit.asked),
      saveData: summarise(site, frugal.asked),
    };
  } finally {
    await Promise.all([visit.close(), frugal.close()]);
  }
}
