import type { PagePlace } from "./listPages.ts";

/**
 * Path of the embed of a place inside the site, without a leading slash: `ru/embed/`, `ru/embed/agreement/<id>/`,
 * `ru/embed/party/<id>/`. Null for places that have no embed.
 */
export function formatEmbedPath({ lang, open }: PagePlace): string | null {
  switch (open.kind) {
    case "start":
      return `${lang}/embed/`;
    case "agreement":
    case "party":
      return `${lang}/embed/${open.kind}/${open.id}/`;
    default:
      return null;
  }
}
