import { formatEmbedPath } from "./formatEmbedPath.ts";
import { formatEmbedQuery } from "./formatEmbedQuery.ts";
import type { PagePlace } from "./listPages.ts";
import type { EmbedQuery } from "./types.ts";

/** Path and query of the embed of a place, relative to the site's base; null for places that have no embed. */
export function formatEmbedAddress(place: PagePlace, query: EmbedQuery): string | null {
  const path = formatEmbedPath(place);
  return path === null ? null : path + formatEmbedQuery(query);
}
