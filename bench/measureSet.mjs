import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { measureClicks, measureSearch } from "./measureClicks.mjs";
import { measureVisible } from "./measureVisible.mjs";
import { openVisit } from "./openVisit.mjs";
import { readPicture } from "./readPicture.mjs";

/** Words of the data itself, so that every search has an answer: of each of some parties the longest word of its name.
 * @param {string} folder */
function wordsOf(folder) {
  /** @type {{ parties: { name: string }[] }} */
  const { parties } = JSON.parse(readFileSync(join(folder, "data/dataset.json"), "utf8"));
  const step = Math.max(1, Math.floor(parties.length / 6));
  const chosen = parties.filter((/** @type {unknown} */ _, /** @type {number} */ position) => position % step === 0);
  return chosen.map(({ name }) => {
    const words = name.toLowerCase().split(/[\s,()]+/);
    return words.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
  });
}

/** The picture as a device opens it, without any script of the page's own.
 * @param {import("@playwright/test").Browser} browser
 * @param {import("./buildSites.mjs").BenchSite} site
 * @param {import("./openVisit.mjs").DeviceName} device */
async function readOpening(browser, site, device) {
  const visit = await openVisit(browser, device, { slow: false });
  try {
    await visit.page.goto(`${site.url}en/`);
    if (device === "phone") await visit.page.locator('label[for="tab-diagram"]').tap();
    return await visit.page.evaluate(readPicture);
  } finally {
    await visit.close();
  }
}

/**
 * One dataset: size and build of its start page, what the opening picture holds and whether anything overlaps, time until
 * it is visible on the phone beside the static page, clicks, search and heap.
 * @param {import("@playwright/test").Browser} browser
 * @param {import("./buildSites.mjs").BenchSite} site
 * @param {number} rounds
 */
export async function measureSet(browser, site, rounds) {
  return {
    agreements: site.agreements,
    buildMs: site.buildMs,
    startBrotli: statSync(join(site.folder, "en/index.html.br")).size,
    datasetBrotli: statSync(join(site.folder, `${dataFile(site.folder)}.br`)).size,
    desktop: await readOpening(browser, site, "desktop"),
    phone: await readOpening(browser, site, "phone"),
    visible: await measureVisible(browser, site, "phone", rounds),
    clicks: await measureClicks(browser, site),
    search: await measureSearch(browser, site, wordsOf(site.folder)),
  };
}

/** @param {string} folder @returns {string} path of the whole dataset that the explorer fetches */
function dataFile(folder) {
  const name = readdirSync(join(folder, "assets")).find((one) => /^dataset-\w+\.json$/.test(one));
  if (name === undefined) throw new Error("the site holds no data file");
  return `assets/${name}`;
}
