import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { showText } from "../dataset/showValue.ts";
import { formatCells } from "../tables/formatCells.ts";
import { createUsageError } from "./createUsageError.ts";
import type { DataIo } from "./dataIo.ts";
import { explainFault } from "./explainFault.ts";
import { openExport, tellExport, type ExportRequest } from "./openExport.ts";
import { writeText } from "./writeText.ts";

/** Writes a dataset as a folder of CSV files; 0 when written, 1 for a bad dataset. Throws a usage error. */
export async function exportCsv(request: ExportRequest, io: DataIo): Promise<number> {
  const opened = openExport(request, io);
  if (opened === null) return 1;
  const output = request.output ?? `${opened.name}-csv`;
  const folder = resolve(io.cwd, output);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (fault) {
    throw createUsageError(`${showText(output)}: ${explainFault(fault)}`);
  }
  for (const { title, rows } of opened.tables) writeText(join(folder, `${title.toLowerCase()}.csv`), formatCells(rows));
  tellExport(io, output, opened.tables);
  return 0;
}
