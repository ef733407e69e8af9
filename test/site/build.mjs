/**
 * Builds sites for the tests, all with one build of the scripts, which is kept for the next run: `node test/site/build.mjs <folder> <name>...`. Names:
 * `plain` (the bundled dataset), `public` (the same with a public address), `example` (the one in `data/examples`), and made
 * datasets, read from `<folder>/<name>.json`, such as `hostile`, `large` and `served` (at the address of SERVED_URL).
 */
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPublish } from "../../scripts/publish.mjs";
import { keepClient, recallClient } from "./keptClient.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const [folder = "", ...names] = process.argv.slice(2);

/** A newsroom's own colour and fonts, for one of the made sites. */
const LOOK = {
  accent: "#8A1538",
  accentDark: "#F2A7B8",
  headlineFont: '"Liberation Sans", sans-serif',
  textFont: "Liberation Serif, serif",
};

/** @param {string} cwd @param {Readonly<Record<string, string>>} [env] */
const io = (cwd, env = {}) => ({ cwd, env, stdout: () => undefined, stderr: () => undefined });

/** A project of its own with another dataset: what a build reads beside the scripts. @param {string} name */
function makeProject(name) {
  const project = join(folder, `${name}-project`);
  mkdirSync(join(project, "data"), { recursive: true });
  for (const end of ["json", "layout.json"])
    if (existsSync(join(folder, `${name}.${end}`)))
      cpSync(join(folder, `${name}.${end}`), join(project, `data/dataset.${end}`));
  const own = name === "hostile" ? { look: LOOK } : {};
  const site = { siteName: "Test Atlas", dataset: "dataset.json", ...own };
  writeFileSync(join(project, "data/site.json"), JSON.stringify(site));
  for (const part of ["index.html", "public"]) cpSync(join(ROOT, part), join(project, part), { recursive: true });
  return project;
}

const { buildSite } = await loadPublish();
let client = recallClient(ROOT);
const addresses = new Map([
  ["public", "https://example.org/deep/sub/"],
  ["served", process.env["SERVED_URL"] ?? ""],
]);
/** Names of datasets that the project itself holds. */
const BUNDLED = new Set(["plain", "public", "example"]);
/** Sites whose preview pictures nobody looks at. */
const BARE = new Set(["large", ...(process.env["BARE"] ?? "").split(",")]);
// The bundled site comes first: the others take its scripts, since their projects hold no code.
for (const name of new Set(client === undefined ? ["plain", ...names] : names)) {
  const outDir = join(folder, name);
  const isWanted = names.includes(name);
  // Thousands of preview pictures would tell no more than the few hundred of the other sites.
  const options = { outDir, cards: isWanted && !BARE.has(name), onlyStart: !isWanted, ...(client && { client }) };
  const env = {
    SITE_URL: addresses.get(name) ?? "",
    ...(name === "example" ? { DATASET: "examples/north-lakes.json" } : {}),
  };
  const project = BUNDLED.has(name) ? ROOT : makeProject(name);
  const result = await buildSite(io(project, env), options);
  if (result === null) throw new Error(`The dataset of "${name}" does not pass the check.`);
  if (client === undefined) keepClient(ROOT, result.client);
  client ??= result.client;
}
