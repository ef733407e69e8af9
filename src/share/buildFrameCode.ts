import { escapeForHosts } from "./escapeForHosts.ts";
import { reserveHeight } from "./reserveHeight.ts";
import type { EmbedCodeParts } from "./types.ts";

/** Width of the picture in the caption, beside the words that say what it shows. */
const PICTURE_WIDTH_PX = 120;

function pictureTag({ picture }: EmbedCodeParts): string {
  if (picture === null) return "";
  const heightPx = Math.round((PICTURE_WIDTH_PX / picture.widthPx) * picture.heightPx);
  return `<img src="${escapeForHosts(picture.url)}" alt="" width="${String(PICTURE_WIDTH_PX)}" height="${String(heightPx)}" loading="lazy"> `;
}

/**
 * A frame with a caption, without any script, as high as it needs to be in a column of text, and on a phone where the host's system
 * keeps styles. Browsers indent figures, on a phone
 * far too much; WordPress keeps the style that undoes it.
 */
export function buildFrameCode(parts: EmbedCodeParts): string {
  const { embedUrl, heightsPx, pageUrl, siteName, title } = parts;
  const name = escapeForHosts(`${title} (${siteName})`);
  return [
    `<figure style="margin:1em 0">`,
    `<iframe src="${escapeForHosts(embedUrl)}" title="${name}" width="100%" height="${String(heightsPx[640])}" loading="lazy"`,
    ` style="border:0;min-height:${reserveHeight(heightsPx)}" allow="fullscreen; clipboard-write; web-share"`,
    ` referrerpolicy="strict-origin-when-cross-origin"></iframe>`,
    `<figcaption><a href="${escapeForHosts(pageUrl)}">${pictureTag(parts)}${escapeForHosts(title)}</a> (${escapeForHosts(siteName)})</figcaption>`,
    "</figure>",
  ].join("");
}
