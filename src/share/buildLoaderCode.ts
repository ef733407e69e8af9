import { escapeForHosts } from "./escapeForHosts.ts";
import { reservePadding } from "./reservePadding.ts";
import type { EmbedCodeParts } from "./types.ts";

/** Width of the picture that stands where no script runs, px: at most, and at least; narrower columns shrink it. */
const [PICTURE_MOST_PX, PICTURE_LEAST_PX] = [600, 160];
/** The caption below it, in a large type of hosts on a phone: a line, an average letter, the column; px. */
const [LINE_PX, LETTER_PX, NARROW_PX] = [27, 9, 320];

/** As wide as it may be for picture and caption to fit into the least height that is kept free: else the script's frame, which is just as high as it must be, would move the article. */
function pictureWidthPx({ heightsPx, siteName, title }: EmbedCodeParts, ratio: number): number {
  const lines = Math.ceil(((title.length + siteName.length + 3) * LETTER_PX) / NARROW_PX) + 1;
  const roomPx = Math.min(...Object.values(heightsPx)) - lines * LINE_PX;
  return Math.round(Math.min(PICTURE_MOST_PX, Math.max(PICTURE_LEAST_PX, roomPx / ratio)));
}

function pictureLink(parts: EmbedCodeParts): string {
  const { pageUrl, picture } = parts;
  if (picture === null) return "";
  const ratio = picture.heightPx / picture.widthPx;
  const widthPx = pictureWidthPx(parts, ratio);
  const heightPx = Math.round(widthPx * ratio);
  return [
    `<a href="${escapeForHosts(pageUrl)}">`,
    `<img src="${escapeForHosts(picture.url)}" alt="${escapeForHosts(picture.alt)}" width="${String(widthPx)}"`,
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
    ` data-title="${escapeForHosts(`${title} (${siteName})`)}" style="margin:1em 0;height:0;padding-bottom:${reservePadding(heightsPx)}">`,
    pictureLink(parts),
    `<figcaption><a href="${escapeForHosts(pageUrl)}">${escapeForHosts(title)}</a> (${escapeForHosts(siteName)})</figcaption>`,
    "</figure>",
    `<script async src="${escapeForHosts(loaderUrl)}"></script>`,
  ].join("");
}
