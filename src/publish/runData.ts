import { nearestWord } from "../dataset/nearestWord.ts";
import { showText, showValue } from "../dataset/showValue.ts";
import { UsageError } from "./createUsageError.ts";
import { CHECK_HELP, dataCheck } from "./dataCheck.ts";
import { dataExport, EXPORT_HELP } from "./dataExport.ts";
import type { DataIo } from "./dataIo.ts";
import { dataImport, IMPORT_HELP } from "./dataImport.ts";
import { dataLayout, LAYOUT_HELP } from "./dataLayout.ts";
import { dataNew, NEW_HELP } from "./dataNew.ts";
import { dataPreview, PREVIEW_HELP } from "./dataPreview.ts";
import { dataSchema, SCHEMA_HELP } from "./dataSchema.ts";

interface Verb {
  readonly help: string;
  run(args: readonly string[], io: DataIo): number | Promise<number>;
}

const VERBS = new Map<string, Verb>([
  ["check", { help: CHECK_HELP, run: dataCheck }],
  ["export", { help: EXPORT_HELP, run: dataExport }],
  ["import", { help: IMPORT_HELP, run: dataImport }],
  ["layout", { help: LAYOUT_HELP, run: dataLayout }],
  ["new", { help: NEW_HELP, run: dataNew }],
  ["preview", { help: PREVIEW_HELP, run: dataPreview }],
  ["schema", { help: SCHEMA_HELP, run: dataSchema }],
]);

const HELP = `npm run data -- <verb>

  check [file]    checks a dataset and prints everything that is wrong
  export          writes the data as a workbook, tables or networks, a picture, or an embed as one file
  import <files>  makes a dataset of spreadsheets, or adds them to one
  layout [file]   computes the positions of the network and writes them beside the dataset
  new <name>      writes a spreadsheet to fill in, and points the site at it
  preview [path]  prints what Telegram, Slack, Google and others show for a link to a built page, and what is wrong
  schema          writes the JSON Schema, by which an editor completes and underlines

Each verb has --help. Exit code: 0 good, 1 bad data, 2 bad usage.`;

const isHelp = (arg: string | undefined): boolean => arg === "--help" || arg === "-h";

/** What a caller gives; without `env`, the variables of the process. */
export type RunDataIo = Omit<DataIo, "env"> & Partial<Pick<DataIo, "env">>;

/**
 * The command `npm run data -- <verb> …`. Gives the exit code: 0 good, 1 bad data, 2 bad usage, such as an unknown verb or a
 * file that cannot be read. Never rejects.
 */
export async function runData(args: readonly string[], io: RunDataIo): Promise<number> {
  const [name, ...rest] = args;
  const verb = VERBS.get(name ?? "");
  if (verb === undefined) return refuseVerb(name, io);
  if (rest.some(isHelp)) {
    io.stdout(verb.help);
    return 0;
  }
  try {
    return await verb.run(rest, { ...io, env: io.env ?? process.env });
  } catch (fault) {
    io.stderr(`data ${name}: ${explain(fault)}`);
    return 2;
  }
}

function refuseVerb(name: string | undefined, io: RunDataIo): number {
  if (isHelp(name)) {
    io.stdout(HELP);
    return 0;
  }
  if (name !== undefined) {
    const nearest = nearestWord(name, VERBS.keys());
    io.stderr(`data: unknown verb ${showValue(name)}${nearest === null ? "" : `; did you mean "${nearest}"?`}`);
  }
  io.stderr(HELP);
  return 2;
}

function explain(fault: unknown): string {
  if (fault instanceof UsageError) return fault.message;
  const isArgument = fault instanceof Error && "code" in fault && String(fault.code).startsWith("ERR_PARSE_ARGS");
  const message = fault instanceof Error ? showText(fault.message.split(". ")[0] ?? "") : "unknown fault";
  return isArgument ? `${message}; see --help` : `this is a fault of the program, please report it: ${message}`;
}
