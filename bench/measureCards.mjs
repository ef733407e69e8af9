import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../scripts/rules/readHouse.mjs";
import { loadModules } from "./loadModules.mjs";
import { statistics } from "./statistics.mjs";

/** Seed of the synthetic dataset, so that all machines draw the same cards. */
const SEED = 20231005;
/** Cards painted one by one, to tell painting from all the rest. */
const PAINTED = 100;
/** The modules that cards need. */
const MODULES = {
  planCards: "src/cards/planCards.ts",
  drawCards: "src/cards/drawCards.ts",
  createPainter: "src/cards/createPainter.ts",
  createRendering: "src/publish/renderPage.tsx",
  readDataset: "src/publish/readDataset.ts",
  createAllWords: "src/publish/createAllWords.ts",
  listPages: "src/address/listPages.ts",
  makeDataset: "test/fixtures/makeDataset.ts",
};

/** Time and bytes of all cards of a dataset: planned, painted one by one, all drawn at once, taken over.
 * @param {Record<string, any>} modules @param {any} dataset @param {readonly string[]} languages @param {string} folder */
async function measureDataset(modules, dataset, languages, folder) {
  const { createAllWords, createPainter, createRendering, drawCards, listPages, planCards } = modules;
  const site = { siteName: "Accord Atlas", languages, report: "" };
  const baked = { format: "accord-atlas-layout/1", widths: {} };
  const sources = new Map(
    [...createAllWords(languages)].map(([lang, words]) => [
      lang,
      createRendering(dataset, { site, words, baked, dataPath: "", layoutPath: "" }),
    ]),
  );
  const planMs = performance.now();
  const plan = planCards(sources);
  for (const { lang, open } of listPages(dataset, languages)) plan.cardsOf(lang, open);
  const cards = plan.wanted.size;
  const plannedMs = performance.now() - planMs;
  const painter = await createPainter();
  const paintMs = [];
  for (const draw of [...plan.wanted.values()].slice(0, PAINTED)) {
    const drawing = draw();
    const startMs = performance.now();
    await painter.paint(drawing);
    paintMs.push(performance.now() - startMs);
  }
  const request = { plan, folder: join(folder, "site"), cache: join(folder, "cache") };
  const first = await drawCards(request);
  const second = await drawCards(request);
  const og = join(folder, "site/og");
  const msEach = (plannedMs + first.milliseconds) / cards;
  return {
    cards,
    drawn: first.drawn,
    planMsEach: Math.round((plannedMs / cards) * 100) / 100,
    paintMs: statistics(paintMs),
    msEach: Math.round(msEach * 100) / 100,
    minutesFor10000: Math.round((msEach * 10_000) / 6000) / 10,
    reuseMsEach: Math.round((second.milliseconds / cards) * 100) / 100,
    bytes: statistics(readdirSync(og).map((file) => statSync(join(og, file)).size)),
  };
}

/**
 * Preview pictures of the bundled dataset in all its languages and of a synthetic one in English: milliseconds and bytes.
 * @param {boolean} quick a tenth of the synthetic dataset
 */
export async function measureCards(quick) {
  const folder = mkdtempSync(join(ROOT, "node_modules/.bench-cards-"));
  try {
    const modules = await loadModules(MODULES);
    const { result } = modules["readDataset"](ROOT, {}, undefined);
    const size = quick ? 100 : 1000;
    const made = modules["makeDataset"]({ seed: SEED, agreements: size });
    return {
      forum: await measureDataset(modules, result.dataset, ["en", "uz", "ru"], join(folder, "forum")),
      [size]: await measureDataset(modules, made, ["en"], join(folder, `${size}`)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
