import type { Lang } from "../dataset/types.ts";
import { formatEmbedPath } from "./formatEmbedPath.ts";
import type { PagePlace } from "./listPages.ts";
import { parsePath } from "./parseAddress.ts";

/** What an embed's path shows; null when the path is none of an embed. Inverse of `formatEmbedPath`; it never throws. */
export function parseEmbedPath(path: string, fallback: Lang): PagePlace | null {
  const [, lang, rest] = /^([^/]+)\/embed(\/.*)?$/.exec(path) ?? [];
  if (lang === undefined) return null;
  const place = parsePath(lang + (rest ?? "/"), fallback);
  return place.lang === lang && formatEmbedPath(place) !== null ? place : null;
}
