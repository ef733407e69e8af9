import { resolve } from "node:path";
import { buildDownload } from "./buildDownloads.ts";
import type { ExportArgs } from "./exportArgs.ts";
import type { DataIo } from "./dataIo.ts";
import { downloadsRequest } from "./downloadsRequest.ts";
import { readExported } from "./readExported.ts";
import { tellWritten } from "./tellWritten.ts";
import { writeText } from "./writeText.ts";

const PAIR = ["agreements", "parties"] as const;

/**
 * Writes the tables of agreements and of parties, `<output>-agreements.csv` and `<output>-parties.csv`; 1 when the dataset is bad,
 * else 0. Throws a usage error.
 */
export function dataExportCsvPair({ output }: ExportArgs, io: DataIo): number {
  const read = readExported(io);
  if (read === null) return 1;
  const { dataset, name, site } = read;
  const request = downloadsRequest(dataset, site);
  const begin = (output ?? name).replace(/\.csv$/i, "");
  for (const table of PAIR) {
    const target = `${begin}-${table}.csv`;
    const text = buildDownload(`data/${table}.csv`, request);
    writeText(resolve(io.cwd, target), text);
    tellWritten(io, target, text);
  }
  return 0;
}
