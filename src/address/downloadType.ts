import type { DownloadPath } from "./downloads.ts";

const TYPES = {
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
  graphml: "application/graphml+xml",
  gexf: "application/gexf+xml",
} as const;

type Ending = keyof typeof TYPES;
const isEnding = (text: string): text is Ending => Object.hasOwn(TYPES, text);

/** Media type of a download, without parameters: every text file is UTF-8. Apart from the list, since no page needs it. */
export function downloadType(path: DownloadPath): string {
  const ending = path.slice(path.lastIndexOf(".") + 1);
  return isEnding(ending) ? TYPES[ending] : "application/octet-stream";
}
