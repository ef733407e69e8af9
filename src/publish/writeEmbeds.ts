import { formatEmbedPath } from "../address/formatEmbedPath.ts";
import type { PagePlace } from "../address/listPages.ts";
import type { PageCards } from "../cards/types.ts";
import type { Lang } from "../dataset/types.ts";
import { EMBED_FACTS_ID, type EmbedFacts } from "../share/parseEmbedFacts.ts";
import type { EmbedClient } from "./buildClient.ts";
import { EMBED_HEAD_SCRIPT } from "./embedHeadScript.ts";
import { embedPolicy } from "./embedPolicy.ts";
import { embedSheet } from "./embedSheet.ts";
import { escapeHtml, scriptJson } from "./fillDocument.ts";
import type { Site } from "./readSite.ts";
import { renderEmbed, type RenderedEmbed } from "./renderEmbed.tsx";
import type { Rendering } from "./renderPage.tsx";

export interface EmbedsRequest {
  readonly renderings: ReadonlyMap<Lang, Rendering>;
  readonly embeds: readonly PagePlace[];
  readonly site: Pick<Site, "url" | "look">;
  /** Paths of the scripts. */
  readonly client: EmbedClient;
  /** Pictures of the full page; null where none are drawn. */
  readonly cardsOf: (place: PagePlace) => PageCards | null;
  readonly write: (path: string, content: string) => void;
}

/** What surrounds the body of every embed of one build. */
export interface EmbedShell {
  readonly sheet: string;
  readonly policy: string;
  /** Absolute address of the site's base; null leaves canonical links out. */
  readonly siteUrl: string | null;
  /** Paths of the scripts; null on the dev server, which shows embeds without them. */
  readonly client: EmbedClient | null;
}

/** The shell of the embeds, which the dev server needs too. */
export function createEmbedShell(site: EmbedsRequest["site"], client: EmbedClient | null): EmbedShell {
  const sheet = embedSheet(site.look);
  return { sheet, policy: embedPolicy(sheet, EMBED_HEAD_SCRIPT), siteUrl: site.url, client };
}

/** What the scripts read, and the first of them: after the text, since nothing on the screen waits for it. */
function embedScripts(embed: RenderedEmbed, client: EmbedClient): string {
  const frame = { ...embed.frame, explorer: client.explorer };
  return [
    `<script type="application/json" id="accord-data">${scriptJson(embed.data)}</script>`,
    `<script type="application/json" id="accord-embed">${scriptJson(frame)}</script>`,
    `<script defer src="${escapeHtml(embed.root + client.first)}"></script>`,
  ].join("");
}

/** What "Publish this" on the pages of the site asks every embed for. */
function embedFacts({ head, heightsPx }: RenderedEmbed, cards: PageCards | null): string {
  const facts: EmbedFacts = { title: head.name.text, heightsPx, picture: cards?.landscape ?? null };
  return `<script type="application/json" id="${EMBED_FACTS_ID}">${scriptJson(facts)}</script>`;
}

/**
 * The whole document of an embed. It is indexed only as a part of the page that shows it (`indexifembedded`), of a withdrawn
 * record not even so, and its own address is that of the full page. It is whole without any script.
 */
export function fillEmbed(
  embed: RenderedEmbed,
  { sheet, policy, siteUrl, client }: EmbedShell,
  cards: PageCards | null = null,
): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    `<meta charset="utf-8">`,
    `<script>${EMBED_HEAD_SCRIPT}</script>`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta name="color-scheme" content="light dark">`,
    `<title>${escapeHtml(embed.head.title)}</title>`,
    `<meta name="description" content="${escapeHtml(embed.head.description)}">`,
    `<meta name="robots" content="noindex${embed.isIndexed ? ",indexifembedded" : ""}">`,
    siteUrl === null ? "" : `<link rel="canonical" href="${escapeHtml(siteUrl + embed.pagePath)}">`,
    `<link rel="icon" href="${escapeHtml(embed.root)}icon.svg" type="image/svg+xml">`,
    `<style>${sheet}</style>`,
  ].join("");
  const root = `<html lang="${embed.lang}" data-root="${escapeHtml(embed.root)}">`;
  const note = `<p id="accord-note" role="status"></p>`;
  const scripts = embedFacts(embed, cards) + (client === null ? "" : embedScripts(embed, client));
  return `<!doctype html>\n${root}\n<head>${head}</head>\n<body><div id="app">${embed.body}</div>${note}${scripts}</body>\n</html>\n`;
}

/** Writes every embed; gives the height of a place's embed in a column of text, px, null where none was written. */
export function writeEmbeds({
  renderings,
  embeds,
  site,
  client,
  cardsOf,
  write,
}: EmbedsRequest): (place: PagePlace) => number | null {
  const shell = createEmbedShell(site, client);
  const heightsPx = new Map<string, number>();
  for (const place of embeds) {
    const rendering = renderings.get(place.lang);
    if (rendering === undefined) throw new Error(`language ${place.lang} is not built`);
    const embed = renderEmbed(rendering, place);
    write(`${embed.path}index.html`, fillEmbed(embed, shell, cardsOf(place)));
    heightsPx.set(embed.path, embed.heightsPx[640]);
  }
  return (place) => heightsPx.get(formatEmbedPath(place) ?? "") ?? null;
}
