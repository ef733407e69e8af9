import { formatEmbedPath } from "../address/formatEmbedPath.ts";
import type { PagePlace } from "../address/listPages.ts";
import type { Lang } from "../dataset/types.ts";
import { embedPolicy } from "./embedPolicy.ts";
import { embedSheet } from "./embedSheet.ts";
import { escapeHtml } from "./fillDocument.ts";
import { renderEmbed, type RenderedEmbed } from "./renderEmbed.tsx";
import type { Rendering } from "./renderPage.tsx";

export interface EmbedsRequest {
  readonly renderings: ReadonlyMap<Lang, Rendering>;
  readonly embeds: readonly PagePlace[];
  /** Absolute address of the site's base; null leaves canonical links out. */
  readonly siteUrl: string | null;
  readonly write: (path: string, content: string) => void;
}

/** What surrounds the body of every embed of one build. */
export interface EmbedShell {
  readonly sheet: string;
  readonly policy: string;
  readonly siteUrl: string | null;
}

/** The shell of the embeds, which the dev server needs too. */
export function createEmbedShell(siteUrl: string | null): EmbedShell {
  const sheet = embedSheet();
  return { sheet, policy: embedPolicy(sheet), siteUrl };
}

/**
 * The whole document of an embed. It is indexed only as a part of the page that shows it (`indexifembedded`), of a withdrawn
 * record not even so, and its own address is that of the full page. A script of its own has its place at the end of the body.
 */
export function fillEmbed(embed: RenderedEmbed, { sheet, policy, siteUrl }: EmbedShell): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta name="color-scheme" content="light dark">`,
    `<title>${escapeHtml(embed.head.title)}</title>`,
    `<meta name="description" content="${escapeHtml(embed.head.description)}">`,
    `<meta name="robots" content="noindex${embed.isIndexed ? ",indexifembedded" : ""}">`,
    siteUrl === null ? "" : `<link rel="canonical" href="${escapeHtml(siteUrl + embed.pagePath)}">`,
    `<link rel="icon" href="${escapeHtml(embed.root)}icon.svg" type="image/svg+xml">`,
    `<style>${sheet}</style>`,
  ].join("");
  return `<!doctype html>\n<html lang="${embed.lang}">\n<head>${head}</head>\n<body>${embed.body}</body>\n</html>\n`;
}

/** Writes every embed; gives the height of a place's embed in a column of text, px, null where none was written. */
export function writeEmbeds({
  renderings,
  embeds,
  siteUrl,
  write,
}: EmbedsRequest): (place: PagePlace) => number | null {
  const shell = createEmbedShell(siteUrl);
  const heightsPx = new Map<string, number>();
  for (const place of embeds) {
    const rendering = renderings.get(place.lang);
    if (rendering === undefined) throw new Error(`language ${place.lang} is not built`);
    const embed = renderEmbed(rendering, place);
    write(`${embed.path}index.html`, fillEmbed(embed, shell));
    heightsPx.set(embed.path, embed.heightsPx[640]);
  }
  return (place) => heightsPx.get(formatEmbedPath(place) ?? "") ?? null;
}
