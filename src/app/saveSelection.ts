import { downloadFile } from "../browser/downloadFile.ts";
import { fetchDataset } from "../browser/fetchDataset.ts";
import { createIndex } from "../dataset/createIndex.ts";
import type { Detail } from "../dataset/types.ts";
import type { Words } from "../i18n/types.ts";
import { formatCsv } from "../share/formatCsv.ts";
import { selectRecords } from "../share/selectRecords.ts";

export type SelectionFormat = "json" | "csv";

export interface SelectionPlace {
  /** The site's address. */
  readonly base: URL;
  /** The whole dataset, in the very version that the page shows. */
  readonly dataUrl: URL;
}

/**
 * Saves one record with what it needs as a file, from the published dataset, since the explorer has it in the page's language
 * alone. Gives the name of the file; rejects when the data does not come or lacks the record.
 */
export async function saveSelection(
  format: SelectionFormat,
  open: Detail["open"],
  words: Words,
  { base, dataUrl }: SelectionPlace,
): Promise<string> {
  const whole = createIndex(await fetchDataset(dataUrl));
  const selection = selectRecords(whole, open);
  if (selection === null) throw new Error("the published dataset does not hold this record");
  const file = `${open.kind}-${open.id}.${format}`;
  if (format === "json") downloadFile(file, JSON.stringify(selection, null, 1), "application/json");
  else downloadFile(file, formatCsv(words, createIndex(selection), base.href), "text/csv;charset=utf-8");
  return file;
}
