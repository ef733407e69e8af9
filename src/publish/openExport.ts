import { isRecord, type LooseRecord } from "../dataset/isRecord.ts";
import { showText } from "../dataset/showValue.ts";
import { formatTables } from "../tables/formatTables.ts";
import type { WrittenTable } from "../tables/formatSheet.ts";
import type { DataIo } from "./dataIo.ts";
import { printProblems } from "./printProblems.ts";
import { readDataset } from "./readDataset.ts";

/** What a format is given: the dataset and the output that were named, or null. */
export interface ExportRequest {
  readonly dataset: string | null;
  readonly output: string | null;
}

export interface OpenedExport {
  /** With its `x-` fields, which the checked dataset lacks. */
  readonly dataset: LooseRecord;
  readonly tables: readonly WrittenTable[];
  /** Name of the file without its ending. */
  readonly name: string;
}

/** The dataset to export, as it stands in its file; null for a bad one, whose problems are then printed. Throws a usage error. */
export function openExport({ dataset: named }: ExportRequest, io: DataIo): OpenedExport | null {
  const { file, result, text } = readDataset(io.cwd, io.env, named ?? undefined);
  if (result.kind === "bad") {
    printProblems(result.problems, result.total, io.stdout);
    return null;
  }
  const parsed: unknown = JSON.parse(text);
  const dataset = isRecord(parsed) ? parsed : {};
  return { dataset, tables: formatTables(dataset), name: file.replace(/^.*[/\\]/, "").replace(/\.json$/, "") };
}

/** Says what was written. */
export function tellExport(io: DataIo, output: string, tables: readonly WrittenTable[]): void {
  const rows = tables.reduce((sum, table) => sum + table.rows.length - 1, 0);
  io.stdout(`${showText(output)}: written; ${tables.length} sheets, ${rows} rows`);
}
