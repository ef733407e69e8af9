import { parseArgs } from "node:util";
import { showValue } from "../dataset/showValue.ts";
import { createUsageError } from "./createUsageError.ts";
import { dataExportCsvPair } from "./dataExportCsvPair.ts";
import { dataExportEmbed } from "./dataExportEmbed.ts";
import { dataExportDownload } from "./dataExportDownload.ts";
import { dataExportSvg } from "./dataExportSvg.ts";
import type { DataIo } from "./dataIo.ts";
import type { ExportArgs } from "./exportArgs.ts";
import { exportCsv } from "./exportCsv.ts";
import { exportXlsx } from "./exportXlsx.ts";

/** `data export --help`. */
export const EXPORT_HELP = `npm run data -- export --embed <path> --html [-o file]
npm run data -- export --xlsx | --csv [dataset] [-o name]
npm run data -- export --json | --csv-pair | --graphml [--projected] | --gexf [--projected] [-o file]
npm run data -- export --svg [--path <path>] [-o file]

Writes the data, or what the site shows of them, as a file for other systems; one kind at a time.

  --embed <path>   an embed, by its path, the path of its page, or a full address of either: ru/embed/agreement/<id>/,
                   ru/agreement/<id>/, https://news.example/atlas/ru/agreement/<id>/, en/embed/ for the whole
  --html           one HTML file with everything in it, for systems that only take uploads: it asks nobody for anything,
                   reads without JavaScript, and can be clicked through with it; its links lead to the site, so it needs
                   SITE_URL or "url" in data/site.json

  --xlsx           the whole dataset as a workbook; importing it gives the same dataset
  --csv            the same as a folder with a CSV file per sheet. Cells cannot run formulas: an apostrophe stands before
                   what a spreadsheet would calculate, and the import takes it away again
  [dataset]        with --xlsx or --csv: the file; without it, the one that DATASET or data/site.json names

  --json           everything, in the form of a dataset
  --csv-pair       two tables for spreadsheets: agreements, one a row, and parties; -o names what both names begin with
  --graphml        the network for Gephi, Cytoscape, igraph and NetworkX: agreements and parties are nodes
  --gexf           the same in Gephi's own form
  --projected      with --graphml or --gexf: parties alone, joined where they share an agreement; the file says how
  --svg            the picture, as wide as on a large screen, with title, legend, sources and licence
  --path <path>    with --svg: the picture of a page, with what its query asks for, such as "en/?view=network",
                   ru/agreement/<id>/ or a full address; without it, that of the start page

  -o, --output     file to write; without it, a name made of the path or of the dataset, such as
                   ru-embed-agreement-<id>.html or <dataset>.graphml. A file of that name is replaced, and stays as it was
                   when anything goes wrong

Made from the dataset as it is now; no npm run build is needed. Columns and attributes: docs/exports.md.

Exit code: 0 good, 1 bad data or no such page, 2 bad usage.`;

const OPTIONS = {
  embed: { type: "string" },
  html: { type: "boolean" },
  xlsx: { type: "boolean" },
  csv: { type: "boolean" },
  json: { type: "boolean" },
  "csv-pair": { type: "boolean" },
  graphml: { type: "boolean" },
  gexf: { type: "boolean" },
  projected: { type: "boolean" },
  svg: { type: "boolean" },
  path: { type: "string" },
  output: { type: "string", short: "o" },
} as const;

interface ExportFormat {
  /** Options that say more of this format; with any other one they are refused. */
  readonly takes: readonly ("html" | "projected" | "path" | "dataset")[];
  run(args: ExportArgs, io: DataIo): number | Promise<number>;
}

/** Formats by the option that asks for them. */
const FORMATS = {
  embed: { takes: ["html"], run: ({ embed, ...args }, io) => dataExportEmbed({ ...args, asked: embed }, io) },
  xlsx: { takes: ["dataset"], run: exportXlsx },
  csv: { takes: ["dataset"], run: exportCsv },
  json: { takes: [], run: (args, io) => dataExportDownload("data/dataset.json", args, io) },
  "csv-pair": { takes: [], run: dataExportCsvPair },
  graphml: {
    takes: ["projected"],
    run: (args, io) =>
      dataExportDownload(args.isProjected ? "data/network-parties.graphml" : "data/network.graphml", args, io),
  },
  gexf: {
    takes: ["projected"],
    run: (args, io) =>
      dataExportDownload(args.isProjected ? "data/network-parties.gexf" : "data/network.gexf", args, io),
  },
  svg: { takes: ["path"], run: dataExportSvg },
} as const satisfies Partial<Readonly<Record<keyof typeof OPTIONS, ExportFormat>>>;

const NAMES = [
  "embed",
  "xlsx",
  "csv",
  "json",
  "csv-pair",
  "graphml",
  "gexf",
  "svg",
] as const satisfies readonly (keyof typeof FORMATS)[];
const DETAILS = ["html", "projected", "path"] as const;

/** Exports what the options name. Throws a usage error when they name nothing, two things, or what does not go together. */
export async function dataExport(args: readonly string[], io: DataIo): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const [name, other] = NAMES.filter((one) => values[one] !== undefined);
  if (name === undefined)
    throw createUsageError(
      "export is not told what; write --embed <path> --html, such as --embed en/embed/ --html, or one of --xlsx, --csv, --json, --csv-pair, --graphml, --gexf, --svg",
    );
  if (other !== undefined)
    throw createUsageError(
      `export writes one kind of file at a time; run it once with --${name} and once with --${other}`,
    );
  const format: ExportFormat = FORMATS[name];
  const stray = positionals[format.takes.includes("dataset") ? 1 : 0];
  if (stray !== undefined) throw createUsageError(`export takes no ${showValue(stray)} beside its options; see --help`);
  const misplaced = DETAILS.find((detail) => values[detail] !== undefined && !format.takes.includes(detail));
  if (misplaced !== undefined) throw createUsageError(`--${misplaced} does not go with --${name}; see --help`);
  if (values.output === "")
    throw createUsageError("-o names no file; leave it out, and the file is named after what is in it");
  return format.run(
    {
      output: values.output ?? null,
      dataset: positionals[0] ?? null,
      embed: values.embed ?? "",
      isHtml: values.html === true,
      isProjected: values.projected === true,
      path: values.path ?? null,
    },
    io,
  );
}
