import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompress, constants } from "node:zlib";
import { promisify } from "node:util";
import { loadPublish } from "../scripts/publish.mjs";
import { ROOT } from "../scripts/rules/readHouse.mjs";
import { loadModules } from "./loadModules.mjs";
import { staticEmbed, staticPages } from "./staticPages.mjs";

/** Built sites: a folder for each run, thrown away at its end. */
const CACHE = join(ROOT, `node_modules/.cache/bench-${process.pid}`);
/** Seed of every synthetic dataset, so that all machines measure the same data. */
const SEED = 20231005;

/**
 * One dataset, built and served.
 * @typedef {object} BenchSite
 * @property {string} name `forum`, or the number of agreements
 * @property {number} agreements
 * @property {string} folder
 * @property {string} url address of its base
 * @property {number} buildMs the start page of each language and all shared files; for the forum all pages
 * @property {() => Promise<void>} close
 */

const compress = promisify(brotliCompress);

/** @param {string | Uint8Array} content @returns {Promise<Buffer>} as hosts send it: the best that brotli does */
export function toBrotli(content) {
  const bytes = Buffer.from(content);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return compress(bytes, { params });
}

/** Writes the compressed twin beside every file that a measured page can ask for.
 * @param {string} folder */
async function compressFolder(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const wanted = names.filter((name) =>
    /^(assets[\\/].*\.(js|json)|bench-.*\.html|en[\\/](.*[\\/])?index\.html)$/.test(name),
  );
  await Promise.all(
    wanted.map(async (name) =>
      writeFileSync(join(folder, `${name}.br`), await toBrotli(readFileSync(join(folder, name)))),
    ),
  );
}

/** The generator of the tests and the sheet of the picture.
 * @returns {Promise<{ makeDataset: (options: { seed: number, agreements: number }) => object, paletteCss: () => string }>} */
async function loadParts() {
  const input = { makeDataset: "test/fixtures/makeDataset.ts", paletteCss: "src/scene/paletteCss.ts" };
  const { makeDataset, paletteCss } = await loadModules(input);
  return { makeDataset, paletteCss };
}

/** A folder that the build takes for the project, with a dataset of its own.
 * @param {string} name @param {object} dataset */
function makeProject(name, dataset) {
  const folder = join(CACHE, `project-${name}`);
  mkdirSync(join(folder, "data"), { recursive: true });
  cpSync(join(ROOT, "index.html"), join(folder, "index.html"));
  if (existsSync(join(ROOT, "public"))) cpSync(join(ROOT, "public"), join(folder, "public"), { recursive: true });
  else mkdirSync(join(folder, "public"));
  writeFileSync(join(folder, "data/made.json"), JSON.stringify(dataset));
  // Baking positions of the network is the editor's step, taken once per dataset; it is not part of a build.
  writeFileSync(join(folder, "data/made.layout.json"), JSON.stringify({ format: "accord-atlas-layout/1", widths: {} }));
  writeFileSync(
    join(folder, "data/site.json"),
    JSON.stringify({ siteName: "Accord Atlas", dataset: "made.json", languages: ["en"] }),
  );
  return folder;
}

/**
 * Builds and serves the bundled dataset and a synthetic one of each size, one after the other. The caller closes them.
 * @param {readonly number[]} sizes numbers of agreements
 * @param {(line: string) => void} say
 * @returns {Promise<{ sites: BenchSite[], close: () => Promise<void> }>} the bundled one first
 */
export async function buildSites(sizes, say) {
  mkdirSync(CACHE, { recursive: true });
  const [{ buildSite, startServer }, { makeDataset, paletteCss }] = await Promise.all([loadPublish(), loadParts()]);
  const sheet = paletteCss();
  /** @param {string} cwd @param {string} name @param {object} options */
  const make = async (cwd, name, options) => {
    const folder = join(CACHE, `site-${name}`);
    const io = { cwd, env: {}, stdout: () => undefined, stderr: say };
    const startMs = performance.now();
    const result = await buildSite(io, { outDir: folder, ...options });
    if (result === null) throw new Error(`the dataset ${name} has errors`);
    const buildMs = Math.round(performance.now() - startMs);
    const start = readFileSync(join(folder, "en/index.html"), "utf8");
    for (const [file, html] of staticPages(start, sheet)) writeFileSync(join(folder, file), html);
    const embed = join(folder, "en/embed/index.html");
    if (existsSync(embed))
      writeFileSync(join(folder, "bench-embed.html"), staticEmbed(readFileSync(embed, "utf8"), sheet));
    await compressFolder(folder);
    const { agreements } = JSON.parse(readFileSync(join(folder, "data/dataset.json"), "utf8"));
    const server = await startServer({ dir: folder, port: 0, brotli: true });
    say(`${name}: ${agreements.length} agreements built in ${buildMs} ms`);
    const { url, close } = server;
    return { site: { name, agreements: agreements.length, folder, url, buildMs, close }, client: result.client };
  };
  const { site: forum, client } = await make(ROOT, "forum", {});
  const sites = [forum];
  for (const size of sizes) {
    const project = makeProject(`${size}`, makeDataset({ seed: SEED, agreements: size }));
    sites.push((await make(project, `${size}`, { onlyStart: true, client })).site);
  }
  const close = async () => {
    await Promise.all(sites.map((site) => site.close()));
    rmSync(CACHE, { recursive: true, force: true });
  };
  return { sites, close };
}
