import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { ROOT } from "../scripts/rules/readHouse.mjs";
import { bundleModules } from "./loadModules.mjs";
import { makeSheets } from "./makeSheets.mjs";

export const TABLES = ["parties.csv", "agreements.csv"];

/** Fills a folder with the two tables: those in the folder that `TWIN_CITIES` names (also packed), else invented ones.
 * @param {string} folder */
export function fillFolder(folder) {
  const real = process.env["TWIN_CITIES"];
  if (real === undefined) {
    const { parties, agreements } = makeSheets();
    writeFileSync(join(folder, "parties.csv"), parties);
    writeFileSync(join(folder, "agreements.csv"), agreements);
    return;
  }
  const names = new Set(readdirSync(real));
  for (const name of TABLES) {
    if (names.has(name)) copyFileSync(join(real, name), join(folder, name));
    else writeFileSync(join(folder, name), gunzipSync(readFileSync(join(real, `${name}.gz`))));
  }
}

/**
 * Import of two tables of 17,820 parties and 26,114 agreements, check, export as XLSX and CSV and import of both, each in a
 * process of its own: seconds, peak memory, what became of the rows, and whether the round trips gave the same bytes.
 */
export async function measureImport() {
  const folder = mkdtempSync(join(tmpdir(), "bench-import-"));
  // Inside the project, so that the bundle finds the packages.
  const outDir = join(ROOT, `node_modules/.cache/bench-import-${process.pid}`);
  try {
    mkdirSync(join(folder, "data"));
    fillFolder(folder);
    await bundleModules({ runData: "src/publish/runData.ts" }, outDir);
    const bundle = join(outDir, "runData.js");
    /** @param {readonly string[]} args */
    const run = (args) =>
      JSON.parse(
        execFileSync(process.execPath, [join(ROOT, "bench/importOnce.mjs"), bundle, folder, ...args], {
          encoding: "utf8",
        }),
      );
    const steps = {
      import: run(["import", ...TABLES, "-o", "data/set.json"]),
      "import again": run(["import", ...TABLES, "-o", "data/set.json"]),
      check: run(["check", "data/set.json"]),
      "export, XLSX": run(["export", "--xlsx", "data/set.json", "-o", "set.xlsx"]),
      "import of XLSX": run(["import", "set.xlsx", "-o", "data/xlsx.json"]),
      "export, CSV": run(["export", "--csv", "data/set.json", "-o", "set"]),
      "import of CSV": run([
        "import",
        ...readdirSync(join(folder, "set")).map((name) => `set/${name}`),
        "-o",
        "data/csv.json",
      ]),
    };
    /** @param {string} name */
    const read = (name) => readFileSync(join(folder, `data/${name}.json`), "utf8");
    const first = read("set");
    const differ = ["xlsx", "csv"].filter((name) => read(name) !== first).length;
    return { isReal: process.env["TWIN_CITIES"] !== undefined, bytes: first.length, differ, steps };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(outDir, { recursive: true, force: true });
  }
}
