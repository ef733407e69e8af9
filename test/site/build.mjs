/**
 * Builds sites for the tests, all with one build of the scripts: `node test/site/build.mjs <folder> <name>...`. Names:
 * `plain` (the bundled dataset), `public` (the same with a public address), `served` (the same at the address of SERVED_URL),
 * `hostile` and `large` (made datasets, read from `<folder>/<name>.json`).
 */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPublish } from "../../scripts/publish.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const [folder = "", ...names] = process.argv.slice(2);

/** @param {string} cwd @param {Readonly<Record<string, string>>} [env] */
const io = (cwd, env = {}) => ({ cwd, env, stdout: () => undefined, stderr: () => undefined });

/** A project of its own with another dataset: what a build reads beside the scripts. @param {string} name */
function makeProject(name) {
  const project = join(folder, `${name}-project`);
  mkdirSync(join(project, "data"), { recursive: true });
  cpSync(join(folder, `${name}.json`), join(project, "data/dataset.json"));
  const site = { siteName: "Test Atlas", dataset: "dataset.json" };
  writeFileSync(join(project, "data/site.json"), JSON.stringify(site));
  for (const part of ["index.html", "public"]) cpSync(join(ROOT, part), join(project, part), { recursive: true });
  return project;
}

const { buildSite } = await loadPublish();
/** @type {import("../../src/publish/buildClient.ts").Client | undefined} */
let client;
/** Environment of the sites that are built of the bundled dataset. @type {ReadonlyMap<string, Readonly<Record<string, string>>>} */
const bundled = new Map([
  ["plain", {}],
  ["public", { SITE_URL: "https://example.org/deep/sub/" }],
  ["served", { SITE_URL: process.env["SERVED_URL"] ?? "" }],
]);
// A bundled site comes first: the others take its scripts, since their projects hold no code.
for (const name of new Set([names.find((one) => bundled.has(one)) ?? "plain", ...names])) {
  const outDir = join(folder, name);
  // Thousands of preview pictures would tell no more than the few hundred of the other sites.
  const cards = name !== "large";
  const options = client === undefined ? { outDir, cards } : { outDir, cards, client };
  const env = bundled.get(name);
  const result = await buildSite(env === undefined ? io(makeProject(name)) : io(ROOT, env), options);
  if (result === null) throw new Error(`The dataset of "${name}" does not pass the check.`);
  client ??= result.client;
}
