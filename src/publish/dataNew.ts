import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isDeviceName } from "../dataset/isDeviceName.ts";
import { isRecord } from "../dataset/isRecord.ts";
import { showValue } from "../dataset/showValue.ts";
import { ID_PATTERN } from "../dataset/vocabulary.ts";
import { writeTemplate } from "../sheets/writeTemplate.ts";
import { formatCells } from "../tables/formatCells.ts";
import { TEMPLATE_SHEETS } from "../tables/templateSheets.ts";
import { createUsageError } from "./createUsageError.ts";
import type { DataIo } from "./dataIo.ts";
import { explainFault } from "./explainFault.ts";
import { writeText } from "./writeText.ts";

/** `data new --help`. */
export const NEW_HELP = `npm run data -- new <name> [--force]

Begins a dataset of your own: a spreadsheet to fill in, and site.json pointing at what will become of it.

  <name>      1 to 64 of a-z, 0-9 and hyphens: the dataset will be data/<name>.json
  --force     replaces a template of that name that is there already

Writes data/<name>.xlsx (sheets Sources, Parties, Agreements with drop-down lists, notes on the columns and example rows),
the same as CSV files in data/<name>-csv/, and the field "dataset" of data/site.json. Fill in one of the two, then import it.

Exit code: 0 good, 2 bad usage, also when something of that name is there.`;

/** Writes the template and points the site at it. Throws a usage error, before anything is written. */
export async function dataNew(args: readonly string[], io: DataIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { force: { type: "boolean" } },
  });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw createUsageError("new takes one name; write new <name>");
  if (!ID_PATTERN.test(name) || isDeviceName(name) || name === "site")
    throw createUsageError(
      `${showValue(name)} cannot be the name; write 1 to 64 of a-z, 0-9 and inner hyphens, and none of "site", "con", "nul" and their like`,
    );
  const book = `data/${name}.xlsx`;
  const folder = `data/${name}-csv`;
  const there = [book, folder, `data/${name}.json`].filter((path) => existsSync(join(io.cwd, path)));
  if (there.length > 0 && values.force !== true)
    throw createUsageError(
      `${there.join(" and ")} ${there.length === 1 ? "is" : "are"} there already; choose another name, or write --force to replace the template`,
    );
  const settings = pointSite(io.cwd, `${name}.json`);
  try {
    mkdirSync(join(io.cwd, folder), { recursive: true });
  } catch (fault) {
    throw createUsageError(`${folder}: ${explainFault(fault)}`);
  }
  writeText(join(io.cwd, book), await writeTemplate());
  for (const { title, headers, examples } of TEMPLATE_SHEETS)
    writeText(join(io.cwd, folder, `${title.toLowerCase()}.csv`), formatCells([headers, ...examples]));
  writeText(join(io.cwd, "data/site.json"), settings);
  for (const line of tellNext(name, book, folder)) io.stdout(line);
  return 0;
}

function tellNext(name: string, book: string, folder: string): readonly string[] {
  return [
    `${book}: the template; ${folder}/ has the same as CSV files; data/site.json now names ${name}.json`,
    "what to do next:",
    `  1. fill in ${book}; the rows that begin with EXAMPLE are not imported as long as nobody changes them`,
    `  2. npm run data -- import ${book} -o data/${name}.json`,
    `  3. npm run data -- check data/${name}.json`,
    "  4. npm start",
  ];
}

/** Text of `site.json` with another dataset; all else stays as it is written there. */
function pointSite(cwd: string, dataset: string): string {
  let text = "";
  try {
    text = readFileSync(join(cwd, "data/site.json"), "utf8");
  } catch (fault) {
    throw createUsageError(`data/site.json: ${explainFault(fault)}`);
  }
  const changed = text.replace(
    /("dataset"\s*:\s*)"[^"\\]*"/,
    (_, field: string) => `${field}${JSON.stringify(dataset)}`,
  );
  if (readName(changed) !== dataset)
    throw createUsageError(
      'data/site.json: its field "dataset" cannot be found; correct the file first, see data/README.md',
    );
  return changed;
}

function readName(text: string): unknown {
  try {
    const settings: unknown = JSON.parse(text);
    return isRecord(settings) ? settings["dataset"] : null;
  } catch {
    return null;
  }
}
