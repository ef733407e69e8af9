import { resolve } from "node:path";
import { textAt } from "../dataset/isRecord.ts";
import { writeWorkbook } from "../sheets/writeWorkbook.ts";
import type { DataIo } from "./dataIo.ts";
import { openExport, tellExport, type ExportRequest } from "./openExport.ts";
import { writeText } from "./writeText.ts";

/** Writes a dataset as an XLSX workbook; 0 when written, 1 for a bad dataset. Throws a usage error. */
export async function exportXlsx(request: ExportRequest, io: DataIo): Promise<number> {
  const opened = openExport(request, io);
  if (opened === null) return 1;
  const output = request.output ?? `${opened.name}.xlsx`;
  writeText(resolve(io.cwd, output), await writeWorkbook(opened.tables, textAt(opened.dataset, "updated")));
  tellExport(io, output, opened.tables);
  return 0;
}
