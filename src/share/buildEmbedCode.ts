import { escapeForHosts } from "./escapeForHosts.ts";

/** What a frame of the atlas on another page needs. All addresses are absolute. */
export interface EmbedCodeParts {
  /** Title of what is shown, in plain text. */
  readonly title: string;
  readonly siteName: string;
  /** The embed's own page. */
  readonly embedUrl: string;
  /** The full page, which the caption links to. */
  readonly pageUrl: string;
  /** Height kept free, so that the host's page does not jump. */
  readonly heightPx: number;
  /** Preview picture of the page; null where there is none. */
  readonly picture: { readonly url: string; readonly widthPx: number; readonly heightPx: number } | null;
}

/** Width of the picture in the caption, beside the words that say what it shows. */
const PICTURE_WIDTH_PX = 120;

function pictureTag({ picture }: EmbedCodeParts): string {
  if (picture === null) return "";
  const heightPx = Math.round((PICTURE_WIDTH_PX / picture.widthPx) * picture.heightPx);
  return `<img src="${escapeForHosts(picture.url)}" alt="" width="${String(PICTURE_WIDTH_PX)}" height="${String(heightPx)}" loading="lazy"> `;
}

/**
 * Code to paste into another page: a frame with a caption, without any script. Where a content system takes the frame out
 * (WordPress does so for authors; feeds and reading modes too), the caption with link and picture stays, and no code becomes
 * visible text. One line, since some systems make a paragraph of every other.
 */
export function buildEmbedCode(parts: EmbedCodeParts): string {
  const { embedUrl, heightPx, pageUrl, siteName, title } = parts;
  const name = escapeForHosts(`${title} (${siteName})`);
  return [
    "<figure>",
    `<iframe src="${escapeForHosts(embedUrl)}" title="${name}" width="100%" height="${String(heightPx)}" loading="lazy"`,
    ` style="border:0" allow="fullscreen; clipboard-write; web-share"`,
    ` referrerpolicy="strict-origin-when-cross-origin"></iframe>`,
    `<figcaption><a href="${escapeForHosts(pageUrl)}">${pictureTag(parts)}${escapeForHosts(title)}</a> (${escapeForHosts(siteName)})</figcaption>`,
    "</figure>",
  ].join("");
}
