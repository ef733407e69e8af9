import { escapeForHosts } from "./escapeForHosts.ts";
import { reserveHeight } from "./reserveHeight.ts";
import type { EmbedCodeParts } from "./types.ts";

/** Width of the picture that stands where no script runs, px; narrower columns shrink it. */
const PICTURE_WIDTH_PX = 600;

function pictureLink({ pageUrl, picture }: EmbedCodeParts): string {
  if (picture === null) return "";
  const heightPx = Math.round((PICTURE_WIDTH_PX / picture.widthPx) * picture.heightPx);
  return [
    `<a href="${escapeForHosts(pageUrl)}">`,
    `<img src="${escapeForHosts(picture.url)}" alt="${escapeForHosts(picture.alt)}" width="${String(PICTURE_WIDTH_PX)}"`,
    ` height="${String(heightPx)}" loading="lazy" style="max-width:100%;height:auto">`,
    "</a>",
  ].join("");
}

/**
 * A picture with a caption, and the script that puts the embed in its place and fits its height. Nothing is written between the
 * tags of the script, since systems that take scripts out leave that as text.
 */
export function buildLoaderCode(parts: EmbedCodeParts): string {
  const { embedUrl, heightsPx, loaderUrl, pageUrl, siteName, title } = parts;
  const heights = Object.entries(heightsPx).map(([widthPx, heightPx]) => `${widthPx}:${String(heightPx)}`);
  return [
    `<figure class="accord-embed" data-accord="${escapeForHosts(embedUrl)}" data-heights="${heights.join(",")}"`,
    ` data-title="${escapeForHosts(`${title} (${siteName})`)}" style="margin:1em 0;min-height:${reserveHeight(heightsPx)}">`,
    pictureLink(parts),
    `<figcaption><a href="${escapeForHosts(pageUrl)}">${escapeForHosts(title)}</a> (${escapeForHosts(siteName)})</figcaption>`,
    "</figure>",
    `<script async src="${escapeForHosts(loaderUrl)}"></script>`,
  ].join("");
}
