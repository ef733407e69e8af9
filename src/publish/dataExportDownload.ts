import { resolve } from "node:path";
import { buildDownload, type TextPath } from "./buildDownloads.ts";
import type { ExportArgs } from "./exportArgs.ts";
import type { DataIo } from "./dataIo.ts";
import { downloadsRequest } from "./downloadsRequest.ts";
import { readExported } from "./readExported.ts";
import { tellWritten } from "./tellWritten.ts";
import { writeText } from "./writeText.ts";

/** Writes one of the site's downloads as the build does; 1 when the dataset is bad, else 0. Throws a usage error. */
export function dataExportDownload(path: TextPath, { output }: ExportArgs, io: DataIo): number {
  const read = readExported(io);
  if (read === null) return 1;
  const { dataset, name, site } = read;
  // `network-parties.gexf` becomes `<dataset>-parties.gexf`.
  const own = path.replace(/^data\/(?:network|dataset)/, name);
  const target = output ?? own;
  const text = buildDownload(path, downloadsRequest(dataset, site));
  writeText(resolve(io.cwd, target), text);
  tellWritten(io, target, text);
  return 0;
}
