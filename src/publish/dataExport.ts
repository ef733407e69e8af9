import { parseArgs } from "node:util";
import { showValue } from "../dataset/showValue.ts";
import { createUsageError } from "./createUsageError.ts";
import { dataExportEmbed } from "./dataExportEmbed.ts";
import type { DataIo } from "./dataIo.ts";
import { exportCsv } from "./exportCsv.ts";
import { exportXlsx } from "./exportXlsx.ts";
import type { ExportRequest } from "./openExport.ts";

/** `data export --help`. */
export const EXPORT_HELP = `npm run data -- export --embed <path> --html [-o file]
npm run data -- export --xlsx | --csv [dataset] [-o name]

Writes what the site shows, or a dataset, as a file for other systems.

  --xlsx           the whole dataset as a workbook; importing it gives the same dataset
  --csv            the same as a folder with a CSV file per sheet. Cells cannot run formulas: an apostrophe stands before
                   what a spreadsheet would calculate, and the import takes it away again
  [dataset]        the file; without it, the one that DATASET or data/site.json names
  --embed <path>   an embed, by its path, the path of its page, or a full address of either: ru/embed/agreement/<id>/,
                   ru/agreement/<id>/, https://news.example/atlas/ru/agreement/<id>/, en/embed/ for the whole
  --html           one HTML file with everything in it, for systems that only take uploads: it asks nobody for anything,
                   reads without JavaScript, and can be clicked through with it; its links lead to the site, so it needs
                   SITE_URL or "url" in data/site.json
  -o, --output     file to write; without it, a name made of the path, such as ru-embed-agreement-<id>.html. A file of
                   that name is replaced, and stays as it was when anything goes wrong

Made from the dataset as it is now; no npm run build is needed.

Exit code: 0 good, 1 bad data or no such embed, 2 bad usage.`;

/** Formats of a whole dataset, by the option that asks for one. */
const FORMATS = new Map<string, (request: ExportRequest, io: DataIo) => Promise<number>>([
  ["xlsx", exportXlsx],
  ["csv", exportCsv],
]);

/** Exports what the options name. Throws a usage error when they name nothing. */
export async function dataExport(args: readonly string[], io: DataIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      embed: { type: "string" },
      html: { type: "boolean" },
      xlsx: { type: "boolean" },
      csv: { type: "boolean" },
      output: { type: "string", short: "o" },
    },
  });
  const asked = [...FORMATS].filter(([option]) => Object.entries(values).some(([name, on]) => name === option && on));
  const [format] = asked;
  if (format !== undefined) {
    if (asked.length > 1 || values.embed !== undefined || positionals.length > 1)
      throw createUsageError("export writes one thing at a time; see --help");
    return format[1]({ dataset: positionals[0] ?? null, output: values.output ?? null }, io);
  }
  const [stray] = positionals;
  if (values.embed === undefined)
    throw createUsageError(
      "export is not told what; write --embed <path> --html, such as --embed en/embed/ --html, or --xlsx or --csv",
    );
  if (stray !== undefined) throw createUsageError(`export takes no ${showValue(stray)} beside its options; see --help`);
  return dataExportEmbed({ asked: values.embed, isHtml: values.html === true, output: values.output ?? null }, io);
}
