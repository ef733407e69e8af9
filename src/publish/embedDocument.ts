import { EMBED_HEAD_SCRIPT } from "./embedHeadScript.ts";
import { escapeHtml } from "./fillDocument.ts";
import type { RenderedEmbed } from "./renderEmbed.tsx";

/** What an embed's document is made of beside the embed itself. */
export interface EmbedDocumentParts {
  readonly sheet: string;
  readonly policy: string;
  /** Absolute address of the site's base; null leaves canonical links out. */
  readonly siteUrl: string | null;
  readonly iconUrl: string;
  /** Elements after the text: nothing on the screen waits for them. */
  readonly end: string;
}

/**
 * The whole document of an embed. It is indexed only as a part of the page that shows it (`indexifembedded`), of a withdrawn
 * record not even so, and its own address is that of the full page. It is whole without any script.
 */
export function embedDocument(
  embed: RenderedEmbed,
  { sheet, policy, siteUrl, iconUrl, end }: EmbedDocumentParts,
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
    `<link rel="icon" href="${escapeHtml(iconUrl)}" type="image/svg+xml">`,
    // One whole first frame instead of two, as on the pages: nothing but scripts stands behind the note.
    `<link rel="expect" href="#accord-note" blocking="render">`,
    `<style>${sheet}</style>`,
  ].join("");
  const root = `<html lang="${embed.lang}" data-root="${escapeHtml(embed.root)}">`;
  const note = `<p id="accord-note" role="status"></p>`;
  return `<!doctype html>\n${root}\n<head>${head}</head>\n<body><div id="app">${embed.body}</div>${note}${end}</body>\n</html>\n`;
}
