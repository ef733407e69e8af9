import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { ROOT } from "../scripts/rules/readHouse.mjs";
import { toBrotli } from "./buildSites.mjs";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Sources below this size, in brotli bytes, are only counted together. */
const SMALL_BYTES = 150;

/** Numbers of one segment of a source map, as base64 variable-length quantities (ECMA-426).
 * @param {string} segment @returns {number[]} */
function decodeSegment(segment) {
  const numbers = [];
  let value = 0;
  let shift = 0;
  for (const char of segment) {
    const digit = DIGITS.indexOf(char);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >>> 1) : value >>> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}

/**
 * Where each piece of a script comes from: pieces in order, with the number of their source; -1 where the map says nothing.
 * @param {string} code
 * @param {string} mappings
 * @returns {{ text: string, source: number }[]}
 */
function piecesOf(code, mappings) {
  const pieces = [];
  const lines = code.split("\n");
  let source = 0;
  for (const [number, encoded] of mappings.split(";").entries()) {
    const line = lines[number] ?? "";
    let column = 0;
    /** @type {{ column: number, source: number }[]} */
    const starts = [{ column: 0, source: -1 }];
    for (const segment of encoded === "" ? [] : encoded.split(",")) {
      const [columns = 0, sources] = decodeSegment(segment);
      column += columns;
      if (sources !== undefined) source += sources;
      starts.push({ column, source: sources === undefined ? -1 : source });
    }
    for (const [position, start] of starts.entries()) {
      pieces.push({ text: line.slice(start.column, starts[position + 1]?.column), source: start.source });
    }
  }
  return pieces;
}

/** A name for people: the package, or the file below `src`. @param {string} path absolute */
function nameOf(path) {
  const inPackages = path.split("node_modules/").at(-1) ?? "";
  if (inPackages !== path) return inPackages.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? path;
  return path.slice(ROOT.length).replace(/^\//, "").replace(/\?.*$/, "");
}

/**
 * What a script consists of: brotli bytes of the whole, and per package or file of ours how many bytes less it would be
 * without. Largest first.
 * @param {string} code
 * @param {{ mappings: string, sources: string[] }} map
 * @param {string} folder of the map, which its sources start from
 */
async function measureScript(code, map, folder) {
  const pieces = piecesOf(code, map.mappings).map(({ text, source }) => ({
    text,
    name: source < 0 ? "(bundler)" : nameOf(join(folder, map.sources[source] ?? "unknown")),
  }));
  const whole = (await toBrotli(pieces.map(({ text }) => text).join(""))).length;
  const names = [...new Set(pieces.map(({ name }) => name))];
  const parts = await Promise.all(
    names.map(async (name) => {
      const rest = pieces.filter((piece) => piece.name !== name);
      const raw = pieces.reduce((sum, piece) => sum + (piece.name === name ? piece.text.length : 0), 0);
      return { name, raw, brotli: whole - (await toBrotli(rest.map(({ text }) => text).join(""))).length };
    }),
  );
  const large = parts.filter(({ brotli }) => brotli >= SMALL_BYTES).toSorted((a, b) => b.brotli - a.brotli);
  const rest = parts.filter(({ brotli }) => brotli < SMALL_BYTES);
  return {
    brotli: whole,
    parts: [
      ...large,
      {
        name: `${rest.length} smaller`,
        raw: rest.reduce((sum, { raw }) => sum + raw, 0),
        brotli: rest.reduce((sum, { brotli }) => sum + brotli, 0),
      },
    ],
  };
}

/** Every script of the page, taken apart by its source map; built apart from the site, since the site ships no maps. */
export async function measureBundle() {
  const outDir = mkdtempSync(join(ROOT, "node_modules/.bench-bundle-"));
  try {
    await build({
      root: ROOT,
      logLevel: "error",
      publicDir: false,
      build: {
        outDir,
        emptyOutDir: true,
        assetsInlineLimit: 0,
        cssCodeSplit: false,
        modulePreload: { polyfill: false },
        target: "es2022",
        sourcemap: "hidden",
        rolldownOptions: { input: { main: "src/main.tsx" } },
      },
    });
    const assets = join(outDir, "assets");
    // A script of the bundler's own has no sources, and so no map.
    const scripts = readdirSync(assets).filter((name) => existsSync(join(assets, `${name}.map`)));
    const measured = await Promise.all(
      scripts.map(async (name) => [
        name.replace(/-[\w-]{8}\.js$/, ""),
        await measureScript(
          readFileSync(join(assets, name), "utf8"),
          JSON.parse(readFileSync(join(assets, `${name}.map`), "utf8")),
          assets,
        ),
      ]),
    );
    return Object.fromEntries(measured);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
