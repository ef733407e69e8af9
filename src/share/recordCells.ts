import { formatPath } from "../address/formatAddress.ts";
import type { Open } from "../address/types.ts";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Words } from "../i18n/types.ts";
import type { CsvRow } from "./csvTable.ts";

/**
 * What ends the row of any record: the address of its page, in the language of `words` and below `base`, the site's address; and
 * which state of the dataset it is from.
 */
export function recordCells(
  words: Words,
  { dataset }: DatasetIndex,
  base: string,
  open: Open,
): CsvRow<"address" | "dataset_version" | "dataset_updated"> {
  return {
    address: base + formatPath({ lang: words.lang, open }),
    dataset_version: dataset.version ?? "",
    dataset_updated: dataset.updated ?? "",
  };
}
