import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { ROOT } from "../scripts/rules/readHouse.mjs";
import { buildSites } from "./buildSites.mjs";
import { measureBlocking } from "./measureBlocking.mjs";
import { measureBundle } from "./measureBundle.mjs";
import { measureCards } from "./measureCards.mjs";
import { measureCheck } from "./measureCheck.mjs";
import { measureClicks } from "./measureClicks.mjs";
import { measureEmbeds } from "./measureEmbeds.mjs";
import { measureImport } from "./measureImport.mjs";
import { measureLarge } from "./measureLarge.mjs";
import { measureSet } from "./measureSet.mjs";
import { measureSizes } from "./measureSizes.mjs";
import { measureStages } from "./measureStages.mjs";
import { measureTaps } from "./measureTaps.mjs";
import { measureVisible } from "./measureVisible.mjs";
import { launchBrowser } from "./openVisit.mjs";
import { readOptions } from "./options.mjs";
import { printBundle, printDetails, printImport, printLarge, printTargets } from "./printTable.mjs";
import { targetsOf } from "./targets.mjs";

const RESULTS = join(ROOT, "bench/results/latest.json");

/** @param {string} line */
const say = (line) => console.log(line);

/**
 * The measurements by name, each ready to run.
 * @param {import("@playwright/test").Browser} browser
 * @param {readonly import("./buildSites.mjs").BenchSite[]} sites
 * @param {NonNullable<ReturnType<typeof readOptions>>} options
 * @returns {Record<string, () => Promise<unknown>>}
 */
function measurements(browser, sites, { rounds, phoneRounds, taps, parts, quick }) {
  const [forum] = sites;
  if (forum === undefined) throw new Error("nothing was built");
  /** @template T @param {(device: "desktop" | "phone") => Promise<T>} measure */
  const onBoth = async (measure) => ({ desktop: await measure("desktop"), phone: await measure("phone") });
  /** @template T @param {(site: import("./buildSites.mjs").BenchSite) => Promise<T>} measure */
  const onAll = async (measure) => {
    /** @type {Record<string, T>} */
    const all = {};
    for (const site of sites) all[site.name] = await measure(site);
    return all;
  };
  const few = Math.ceil(rounds / 2);
  return {
    sizes: () => measureSizes(forum),
    stages: () => onBoth((device) => measureStages(browser, forum, device)),
    visible: () =>
      onBoth((device) => measureVisible(browser, forum, device, device === "phone" ? phoneRounds : rounds)),
    blocking: () => onBoth((device) => measureBlocking(browser, forum, device, quick ? 2 : 5)),
    // The sets click too; alone, this part is for the quick look at clicks.
    ...(parts.has("sets") ? {} : { clicks: () => onAll((site) => measureClicks(browser, site)) }),
    taps: () => measureTaps(browser, forum, taps),
    sets: () => onAll((site) => measureSet(browser, site, few)),
    bundle: () => measureBundle(),
    cards: () => measureCards(quick),
    check: () => measureCheck(quick),
    import: () => measureImport(),
    large: () => measureLarge(browser, phoneRounds),
    embeds: () => measureEmbeds(browser, forum, quick ? 3 : 31),
  };
}

/** Runs what is asked for, says it and writes it down. A part that fails is named and leaves the others standing. */
async function run() {
  const options = readOptions(process.argv.slice(2), say);
  if (options === null) return;
  const startMs = performance.now();
  const { sites, close } = await buildSites(options.sizes, say);
  const browser = await launchBrowser();
  /** @type {Record<string, any>} */
  const parts = {};
  const loadBefore = loadavg()[0];
  try {
    for (const [name, measure] of Object.entries(measurements(browser, sites, options))) {
      if (!options.parts.has(name)) continue;
      const partMs = performance.now();
      try {
        parts[name] = await measure();
        say(`${name}: measured in ${Math.round((performance.now() - partMs) / 1000)} s`);
      } catch (error) {
        say(`${name}: FAILED, ${error instanceof Error ? error.stack : String(error)}`);
        process.exitCode = 1;
      }
    }
  } finally {
    await Promise.all([browser.close(), close()]);
  }
  const targets = targetsOf(parts);
  say("");
  printBundle(parts["bundle"], say);
  printDetails(parts, say);
  printImport(parts["import"], say);
  printLarge(parts["large"], say);
  printTargets(targets, say);
  const machine = { cores: availableParallelism(), node: process.version, load: [loadBefore, loadavg()[0]] };
  mkdirSync(join(ROOT, "bench/results"), { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify({ machine, quick: options.quick, targets, parts }, null, 1)}\n`);
  const seconds = Math.round((performance.now() - startMs) / 1000);
  say(
    `${targets.filter(({ ok }) => ok === false).length} missed; ${seconds} s; all numbers are in bench/results/latest.json`,
  );
  say(
    `load of the machine ${loadBefore?.toFixed(1)} to ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores: times mean little above one per core`,
  );
}

await run();
