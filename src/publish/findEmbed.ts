import { formatEmbedPath } from "../address/formatEmbedPath.ts";
import { listEmbeds } from "../address/listEmbeds.ts";
import type { PagePlace } from "../address/listPages.ts";
import { parsePath } from "../address/parseAddress.ts";
import { parseEmbedPath } from "../address/parseEmbedPath.ts";
import type { Dataset, Lang } from "../dataset/types.ts";
import { findNearPages } from "./findNearPages.ts";
import { listIdentities } from "./listIdentities.ts";
import { parsePagePath } from "./parsePagePath.ts";
import type { Site } from "./readSite.ts";
import { defaultLanguageOf } from "./writePages.ts";

/** An embed that was asked for, or the paths of those that were perhaps meant. */
export type FoundEmbed =
  | { readonly kind: "found"; readonly place: PagePlace }
  | { readonly kind: "unknown"; readonly near: readonly string[] };

/**
 * The embed that a person means by its path, by the path of its page, or by a full address of either; former ids mean the record.
 * Never throws.
 */
export function findEmbed(
  asked: string,
  dataset: Dataset,
  { languages, url }: Pick<Site, "languages" | "url">,
): FoundEmbed {
  const fallback = defaultLanguageOf(languages, dataset.language);
  const places = new Map(listEmbeds(dataset, languages).map((place) => [formatEmbedPath(place) ?? "", place]));
  const path = parsePagePath(asked, url);
  const wanted = path === null ? null : embedPathOf(path, dataset, fallback);
  const place = places.get(wanted ?? "");
  if (place !== undefined) return { kind: "found", place };
  return { kind: "unknown", near: findNearPages(wanted ?? path ?? asked.slice(0, 200), [...places.keys()]) };
}

/** Path of the embed of a page or of an embed, under the record's present id. */
function embedPathOf(path: string, dataset: Dataset, fallback: Lang): string | null {
  const place = parseEmbedPath(path, fallback) ?? parsePath(path, fallback);
  const { open } = place;
  if (open.kind !== "agreement" && open.kind !== "party") return formatEmbedPath(place);
  const isFormer = ({ kind, formerIds }: { readonly kind: string; readonly formerIds: readonly string[] }): boolean =>
    kind === open.kind && formerIds.includes(open.id);
  const id = listIdentities(dataset).find(isFormer)?.id ?? open.id;
  return `${place.lang}/embed/${open.kind}/${id}/`;
}
