import { statSync } from "node:fs";
import { resolve } from "node:path";
import { showText } from "../dataset/showValue.ts";
import { FILE_BYTES_MAX, readSheets } from "../sheets/readSheets.ts";
import type { Table } from "../tables/types.ts";
import { createUsageError } from "./createUsageError.ts";
import { readBytes } from "./readBytes.ts";

export interface TablesRead {
  readonly tables: readonly Table[];
  /** What is to be said of files that were read. */
  readonly notes: readonly string[];
  /** Files that could not be read, each with what to do. */
  readonly refused: readonly string[];
}

/** The tables of several files. Throws a usage error for a file that is not there. */
export async function readTables(cwd: string, files: readonly string[], encoding: string | null): Promise<TablesRead> {
  const tables: Table[] = [];
  const notes: string[] = [];
  const refused: string[] = [];
  for (const file of files) {
    refuseLarge(cwd, file);
    const name = file.replace(/^.*[/\\]/, "");
    const result = await readSheets(readBytes(cwd, file), name, encoding);
    if (result.kind === "bad")
      refused.push(`${showText(file)}  ${showText(result.message)}  ${showText(result.remedy)}`);
    else {
      tables.push(...result.tables);
      notes.push(...result.notes.map((note) => `${showText(file)}: ${note}`));
    }
  }
  return { tables, notes, refused };
}

/** Before reading: a file of many gigabytes must not fill the memory first. */
function refuseLarge(cwd: string, file: string): void {
  const size = statSync(resolve(cwd, file), { throwIfNoEntry: false })?.size ?? 0;
  if (size > FILE_BYTES_MAX)
    throw createUsageError(
      `${showText(file)}: the file has more than ${FILE_BYTES_MAX / 1024 / 1024} MB; split the table over several files`,
    );
}
