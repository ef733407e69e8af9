import type { Dataset, Lang } from "../dataset/types.ts";
import { formatEmbedPath } from "./formatEmbedPath.ts";
import { listPages, type PagePlace } from "./listPages.ts";

/** Every place that has an embed, in the order of the pages: the whole atlas, agreements, parties, language by language. */
export function listEmbeds(dataset: Dataset, languages: readonly Lang[]): readonly PagePlace[] {
  return listPages(dataset, languages).filter((place) => formatEmbedPath(place) !== null);
}
