import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkDataset } from "../dataset/checkDataset.ts";
import { createFindings } from "../dataset/createFindings.ts";
import type { Problem } from "../dataset/formatProblem.ts";
import type { LooseRecord } from "../dataset/isRecord.ts";
import { parseDataset } from "../dataset/parseDataset.ts";
import { showText, showValue } from "../dataset/showValue.ts";
import { formatAccount, formatDetails } from "../tables/formatAccount.ts";
import { formatDataset } from "../tables/formatDataset.ts";
import { importTables, type ImportResult } from "../tables/importTables.ts";
import { countryNames } from "./countryNames.ts";
import { createUsageError } from "./createUsageError.ts";
import type { DataIo } from "./dataIo.ts";
import { openReview } from "./openReview.ts";
import { printProblems } from "./printProblems.ts";
import { readEarlier } from "./readEarlier.ts";
import { readTables } from "./readTables.ts";
import { refuseOverwrite, type Written } from "./refuseOverwrite.ts";
import { canReviewSettle, writeReview } from "./writeReview.ts";
import { writeText } from "./writeText.ts";

/** `data import --help`. */
export const IMPORT_HELP = `npm run data -- import <files...> -o data/<name>.json
npm run data -- import <files...> --into data/<name>.json

Makes a dataset of spreadsheets: XLSX, ODS, CSV and TSV, from the template of "data new" or with tables of your own
(docs/spreadsheets.md: columns, forms, limits). Every row is accounted for: imported, imported with a warning, refused
with its cell and what to do, or left out with the reason.

  -o, --output   file to write. When it is there already, records that recur keep their ids, and the import stops if
                 anything in it would be lost; --replace allows that
  --into         dataset to add to. Nothing in it is lost: new fields are filled in, the claims of both sources stand side
                 by side, and where they differ the first value stays and the other is shown as disputed
  --partial      writes the good rows although others are refused; without it one refused row stops everything
  --replace      lets records and fields of the old file go
  --encoding     of CSV files, when it is found wrongly: utf-8, utf-16le, utf-16be, windows-1251, windows-1252, koi8-r, ibm866
  --title        title of the dataset, also of one that is there; without it the old title stays, or a new dataset is
                 called like its file
  --language     language of its names and titles, such as ru; without it the old one stays, or en. Not with --into
  --report       file for the whole account, of which the terminal shows the beginning

Dates are text: 2023, 2023-10 or 2023-10-04. A date cell of a spreadsheet is accepted as a day when it shows day, month and
year; 45203, 04.10.2023 and Oct-23 are refused, since they can be read in several ways.

Parties that may be one are listed in data/<name>.review.csv: write "same" or "different" into its column decision, and
import again. Nothing is joined by itself. That file is also written when rows are refused because two parties have the name
that they use. The dataset is written whole or not at all.

Exit code: 0 good, 1 rows or files refused (nothing written without --partial), 2 bad usage.`;

const SHOWN = 100;

interface Target {
  readonly path: string;
  readonly shown: string;
  readonly isAdding: boolean;
  readonly earlier: LooseRecord | null;
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

function problemsOf(text: string, file: string): { readonly problems: readonly Problem[]; readonly total: number } {
  const result = parseDataset(text, file);
  return result.kind === "bad" ? result : { problems: [], total: 0 };
}

/** Imports files into a dataset; 0 when it was written, else 1. Throws a usage error. */
export async function dataImport(args: readonly string[], io: DataIo): Promise<number> {
  const { values, positionals } = parseImportArgs(args);
  refuseOverwrite(io.cwd, positionals, writtenBy(values));
  const target = readTarget(values, io);
  if (target === null) return 1;
  const review = await openReview(io.cwd, reviewPath(target));
  const read = await readTables(io.cwd, positionals, values.encoding ?? null);
  for (const line of [...read.notes, ...review.doubts.map((doubt) => `${reviewPath(target)}: ${doubt}`)])
    io.stdout(line);
  if (read.refused.length > 0) {
    for (const line of read.refused) io.stdout(line);
    io.stdout(
      `nothing was written: ${read.refused.length === 1 ? "a file" : `${read.refused.length} files`} could not be read`,
    );
    return 1;
  }
  const name = target.path.replace(/^.*[/\\]/, "").replace(/\.json$/, "");
  const result = importTables({
    tables: read.tables,
    earlier: target.earlier,
    isAdding: target.isAdding,
    same: review.same,
    confirmed: review.confirmed,
    lore: { countries: countryNames() },
    defaults: { title: name, language: "en" },
    chosen: chosenFields(values),
  });
  if (values.report !== undefined)
    writeText(
      resolve(io.cwd, values.report),
      `${[...formatDetails(result, Infinity), ...formatAccount(result.tables)].join("\n")}\n`,
    );
  for (const line of [...formatDetails(result, SHOWN), ...formatAccount(result.tables)]) io.stdout(line);
  const obstacle = findObstacle(result, { partial: values.partial === true, replace: values.replace === true });
  if (obstacle !== null) {
    for (const line of obstacle) io.stdout(line);
    if (canReviewSettle(result, review)) {
      io.stdout(`${showText(target.shown)} was not written`);
      writeReview(reviewPath(target), result, review, io);
    } else io.stdout("nothing was written");
    return 1;
  }
  if (!write(target, result, io)) return 1;
  const [old, title] = [target.earlier?.["title"], result.dataset["title"]];
  if (target.earlier !== null && old !== title)
    io.stdout(`${showText(target.shown)}: the title is now ${showValue(title)}; it was ${showValue(old)}`);
  writeReview(reviewPath(target), result, review, io);
  return 0;
}

function parseImportArgs(args: readonly string[]) {
  const parsed = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      output: { type: "string", short: "o" },
      into: { type: "string" },
      partial: { type: "boolean" },
      replace: { type: "boolean" },
      encoding: { type: "string" },
      title: { type: "string" },
      language: { type: "string" },
      report: { type: "string" },
    },
  });
  const { output, into } = parsed.values;
  if (parsed.positionals.length === 0)
    throw createUsageError("import is not told which files; write import <files...> -o data/<name>.json");
  if ((output === undefined) === (into === undefined))
    throw createUsageError(
      "import needs one of -o <file> (a dataset of these files) and --into <file> (added to that dataset)",
    );
  const shown = into ?? output ?? "";
  const { language } = parsed.values;
  if (into !== undefined && language !== undefined)
    throw createUsageError(
      '--language is for -o: a dataset that is added to keeps its language; leave the option out, or change "language" in the file',
    );
  if (!shown.endsWith(".json")) throw createUsageError(`${showText(shown)}: the name of a dataset ends in .json`);
  return parsed;
}

/** What the person has chosen for the dataset itself: it stands, also where the file has another title. */
const chosenFields = ({ title, language }: { readonly title?: string; readonly language?: string }): LooseRecord => ({
  ...(title === undefined ? {} : { title }),
  ...(language === undefined ? {} : { language }),
});

function writtenBy(values: {
  readonly output?: string;
  readonly into?: string;
  readonly report?: string;
}): readonly Written[] {
  const shown = values.into ?? values.output ?? "";
  return [
    { file: shown, what: "the dataset" },
    { file: reviewPath({ shown }), what: "the review file" },
    ...(values.report === undefined ? [] : [{ file: values.report, what: "the report" }]),
  ];
}

function readTarget(values: { readonly output?: string; readonly into?: string }, io: DataIo): Target | null {
  const shown = values.into ?? values.output ?? "";
  const path = resolve(io.cwd, shown);
  const isAdding = values.into !== undefined;
  if (!existsSync(dirname(path))) throw createUsageError(`${showText(shown)}: there is no such folder; make it first`);
  if (!existsSync(path) && !isAdding) return { path, shown, isAdding, earlier: null };
  const earlier = readEarlier(shown, io);
  return earlier === null ? null : { path, shown, isAdding, earlier };
}

const reviewPath = ({ shown }: Pick<Target, "shown">): string => shown.replace(/\.json$/, ".review.csv");

function findObstacle(
  { faults, lost, tables }: ImportResult,
  allowed: { readonly partial: boolean; readonly replace: boolean },
): readonly string[] | null {
  if (faults.length > 0) return faults.slice(0, SHOWN).map(({ message, remedy }) => showText(`${message}  ${remedy}`));
  const refused = tables.reduce((sum, table) => sum + table.refused, 0);
  if (refused > 0 && !allowed.partial)
    return [`${refused} refused: correct them, or write the other rows with --partial`];
  if (tables.every(({ imported, warned }) => imported + warned === 0)) return ["there is no row to import"];
  if (lost.length > 0 && !allowed.replace)
    return [
      ...lost.slice(0, 10).map((what) => showText(`would be lost: ${what}`)),
      `${lost.length} of what the old file holds is not in the tables: add to it with --into, or let them go with --replace`,
    ];
  return null;
}

/** Writes the dataset, and says so; false when its check finds a fault after all. */
function write(target: Target, { dataset }: ImportResult, io: DataIo): boolean {
  const text = formatDataset(dataset);
  // The check of parseDataset without lines: finding the lines of thousands of warnings takes longer than all else.
  const findings = createFindings();
  const checked = checkDataset(JSON.parse(text), findings);
  if (checked === null) {
    const { problems, total } = problemsOf(text, target.shown);
    printProblems(problems, total, io.stdout);
    io.stdout("nothing was written");
    return false;
  }
  writeText(target.path, text);
  const { agreements, parties, sources } = checked;
  io.stdout(
    `${showText(target.shown)}: written; ${count(agreements.length, "agreement", "agreements")}, ${count(parties.length, "party", "parties")}, ${count(sources.length, "source", "sources")}; what is worth a look: npm run data -- check ${showText(target.shown)}`,
  );
  return true;
}
