import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { ROOT } from "../scripts/rules/readHouse.mjs";

/**
 * Bundles files that are written in TypeScript for Node, each as `<name>.js` in a folder, which is emptied. Inside the project, so
 * that the bundles find its packages.
 * @param {Readonly<Record<string, string>>} input files below the project, by name
 * @param {string} outDir
 */
export async function bundleModules(input, outDir) {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: { ssr: true, outDir, emptyOutDir: true, target: "node20", minify: false, rolldownOptions: { input } },
  });
}

/**
 * Loads functions that are written in TypeScript: each file has one, of its own name.
 * @param {Readonly<Record<string, string>>} input files below the project, by name
 * @returns {Promise<Record<string, any>>} functions by name
 */
export async function loadModules(input) {
  const outDir = join(ROOT, `node_modules/.cache/bench-${process.pid}-${Object.keys(input).join("-")}`);
  try {
    await bundleModules(input, outDir);
    const loaded = await Promise.all(
      Object.keys(input).map(async (name) => {
        const module = await import(pathToFileURL(join(outDir, `${name}.js`)).href);
        return [name, module[name]];
      }),
    );
    return Object.fromEntries(loaded);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
