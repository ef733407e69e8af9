import { escapeForHosts } from "./escapeForHosts.ts";

/** What an oEmbed answer is made of. All addresses are absolute. */
export interface OembedParts {
  readonly title: string;
  readonly siteName: string;
  readonly siteUrl: string;
  readonly pageUrl: string;
  readonly embedUrl: string;
  /** Height that the embed needs in a column of text. */
  readonly heightPx: number;
  readonly authors: readonly string[];
  /** Null where the page has no picture. */
  readonly picture: { readonly url: string; readonly widthPx: number; readonly heightPx: number } | null;
}

/** An answer of type `rich` (oembed.com, 2.3.4.4). */
export interface Oembed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly author_name?: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** A static file cannot heed `maxwidth`: the frame takes the width that it is given, and hosts are told a modest one. */
const WIDTH_PX = 600;
/** WordPress gives a frame 200 to 1,000 px (wp-embed.js); a higher embed scrolls inside until it has told its height. */
const [HEIGHT_MIN_PX, HEIGHT_MAX_PX] = [200, 1000];
/** A day: how long a host should keep the answer. */
const CACHE_SECONDS = 86_400;

/**
 * Quotation and frame as WordPress keeps them from any host (`wp_filter_oembed_result`, measured with 6.1 and 6.5): the quotation
 * is the very first thing, the frame ends in `></iframe>`, all is one line, and the frame has no attribute beyond src, width,
 * height, frameborder, marginwidth, marginheight, scrolling and title.
 */
function embedHtml({ title, pageUrl, embedUrl, heightPx }: OembedParts): string {
  const quotation = `<blockquote><a href="${escapeForHosts(pageUrl)}">${escapeForHosts(title)}</a></blockquote>`;
  const size = `width="100%" height="${String(heightPx)}" frameborder="0" marginwidth="0" marginheight="0"`;
  return `${quotation}<iframe src="${escapeForHosts(embedUrl)}" ${size} title="${escapeForHosts(title)}"></iframe>`;
}

/** The oEmbed answer of a page, for content systems that show an embed where its address is pasted. */
export function buildOembed(parts: OembedParts): Oembed {
  const { authors, picture, siteName, siteUrl, title } = parts;
  const heightPx = Math.min(Math.max(Math.round(parts.heightPx), HEIGHT_MIN_PX), HEIGHT_MAX_PX);
  return {
    version: "1.0",
    type: "rich",
    html: embedHtml({ ...parts, heightPx }),
    width: WIDTH_PX,
    height: heightPx,
    title,
    ...(authors.length === 0 ? {} : { author_name: authors.join(", ") }),
    provider_name: siteName,
    provider_url: siteUrl,
    cache_age: CACHE_SECONDS,
    ...(picture === null
      ? {}
      : { thumbnail_url: picture.url, thumbnail_width: picture.widthPx, thumbnail_height: picture.heightPx }),
  };
}
