import type { Open } from "../address/types.ts";
import type { DatasetIndex } from "../dataset/createIndex.ts";

/** Whether search engines are shown a page: a withdrawn record keeps its page for those who have a link, and for nobody else. */
export function isIndexed({ agreements }: Pick<DatasetIndex, "agreements">, open: Open): boolean {
  return open.kind !== "agreement" || agreements.get(open.id)?.withdrawn === undefined;
}
