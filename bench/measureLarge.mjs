import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadPublish } from "../scripts/publish.mjs";
import { ROOT } from "../scripts/rules/readHouse.mjs";
import { toBrotli } from "./buildSites.mjs";
import { loadModules } from "./loadModules.mjs";
import { measureSearch } from "./measureClicks.mjs";
import { measureVisible } from "./measureVisible.mjs";
import { fillFolder, TABLES } from "./measureImport.mjs";
import { staticPages } from "./staticPages.mjs";

/** Searches as people type them: the longest word of some names. @param {readonly { name: string }[]} parties */
function wordsOf(parties) {
  const step = Math.floor(parties.length / 6);
  return parties
    .filter((_, place) => place % step === 0)
    .map(({ name }) => name.split(/[\s,()]+/).reduce((a, b) => (b.length > a.length ? b : a), ""));
}

/** A folder that the build takes for the project, with the two tables imported. @param {string} folder */
async function makeProject(folder) {
  const { runData } = await loadModules({ runData: "src/publish/runData.ts" });
  mkdirSync(join(folder, "data"));
  mkdirSync(join(folder, "node_modules/.cache"), { recursive: true });
  cpSync(join(ROOT, "index.html"), join(folder, "index.html"));
  cpSync(join(ROOT, "public"), join(folder, "public"), { recursive: true });
  fillFolder(folder);
  const io = { cwd: folder, stdout: () => undefined, stderr: () => undefined };
  const code = await runData(["import", ...TABLES, "-o", "data/set.json", "--partial"], io);
  const settings = { siteName: "Accord Atlas", dataset: "set.json", languages: ["en"] };
  writeFileSync(join(folder, "data/site.json"), JSON.stringify(settings));
  writeFileSync(join(folder, "data/set.layout.json"), `{"format":"accord-atlas-layout/1","widths":{}}`);
  if (code !== 0 && code !== 1) throw new Error("the tables could not be imported");
  return JSON.parse(readFileSync(join(folder, "data/set.json"), "utf8"));
}

/** Files and bytes below a folder. @param {string} folder */
function weigh(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(folder, name)))
    .filter((one) => one.isFile());
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

/**
 * The party with the most agreements, and how many of them its page, as it is without scripts, leads to.
 * @param {any} dataset @param {string} dist
 */
function readLargest({ agreements }, dist) {
  /** @type {Map<string, string[]>} */
  const own = new Map();
  for (const { id, participants } of agreements)
    for (const party of new Set(participants.map((/** @type {any} */ one) => one.party)))
      own.set(party, [...(own.get(party) ?? []), id]);
  const [party, ids] = [...own].reduce((a, b) => (b[1].length > a[1].length ? b : a));
  const html = readFileSync(join(dist, `en/party/${party}/index.html`), "utf8");
  return { party, agreements: ids.length, missing: ids.filter((id) => !html.includes(`/agreement/${id}/`)).length };
}

/** Compressed twins of what the start page needs, and the static page beside it. @param {string} dist @param {string} sheet */
async function prepare(dist, sheet) {
  const start = readFileSync(join(dist, "en/index.html"), "utf8");
  for (const [file, html] of staticPages(start, sheet)) writeFileSync(join(dist, file), html);
  const names = [
    "en/index.html",
    "bench-phone.html",
    ...readdirSync(join(dist, "assets")).map((one) => `assets/${one}`),
  ];
  for (const name of names) writeFileSync(join(dist, `${name}.br`), await toBrotli(readFileSync(join(dist, name))));
}

/**
 * A site of 26,114 agreements of 17,820 parties in one language, with all its pages and embeds, without preview pictures (part
 * `cards` measures these): minutes, files, bytes, time until the start page's network is visible on the phone, search, and
 * whether the page of the largest party is complete.
 * @param {import("@playwright/test").Browser} browser @param {number} rounds
 */
export async function measureLarge(browser, rounds) {
  const folder = mkdtempSync(join(tmpdir(), "bench-large-"));
  try {
    const dataset = await makeProject(folder);
    const [{ buildSite, startServer }, { paletteCss }] = await Promise.all([
      loadPublish(),
      loadModules({ paletteCss: "src/scene/paletteCss.ts" }),
    ]);
    const dist = join(folder, "dist");
    const io = { cwd: folder, env: {}, stdout: () => undefined, stderr: () => undefined };
    // The scripts are those of the project itself.
    const { client } = await buildSite({ ...io, cwd: ROOT }, { outDir: join(folder, "own"), onlyStart: true });
    const startMs = performance.now();
    const built = await buildSite(io, { outDir: dist, cards: false, client });
    if (built === null) throw new Error("the large dataset has errors");
    const minutes = Math.round((performance.now() - startMs) / 6000) / 10;
    const weight = weigh(dist);
    const largest = readLargest(dataset, dist);
    await prepare(dist, paletteCss());
    const server = await startServer({ dir: dist, port: 0, brotli: true });
    const site = {
      name: "large",
      agreements: dataset.agreements.length,
      folder: dist,
      url: server.url,
      buildMs: 0,
      close: server.close,
    };
    try {
      const visible = await measureVisible(browser, site, "phone", rounds);
      const search = await measureSearch(browser, site, wordsOf(dataset.parties));
      const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
      return {
        agreements: site.agreements,
        pages: built.pages,
        minutes,
        peakMegabytes,
        ...weight,
        largest,
        visible,
        search,
      };
    } finally {
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
