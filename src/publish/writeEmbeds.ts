import { formatEmbedPath } from "../address/formatEmbedPath.ts";
import type { PagePlace } from "../address/listPages.ts";
import type { PageCards } from "../cards/types.ts";
import type { Lang } from "../dataset/types.ts";
import { EMBED_FACTS_ID, type EmbedFacts } from "../share/parseEmbedFacts.ts";
import type { EmbedClient } from "./buildClient.ts";
import { embedDocument } from "./embedDocument.ts";
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

/** The whole document of an embed as a file of the site. */
export function fillEmbed(
  embed: RenderedEmbed,
  { sheet, policy, siteUrl, client }: EmbedShell,
  cards: PageCards | null = null,
): string {
  const end = embedFacts(embed, cards) + (client === null ? "" : embedScripts(embed, client));
  return embedDocument(embed, { sheet, policy, siteUrl, iconUrl: `${embed.root}icon.svg`, end });
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
    const embed = renderEmbed(rendering, place, { siteUrl: site.url, isElsewhere: false });
    write(`${embed.path}index.html`, fillEmbed(embed, shell, cardsOf(place)));
    heightsPx.set(embed.path, embed.heightsPx[640]);
  }
  return (place) => heightsPx.get(formatEmbedPath(place) ?? "") ?? null;
}
