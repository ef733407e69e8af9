import type { TextCut } from "./cutText.ts";

/** A field of a preview: the tags that are asked in this order, and how the text is cut; null when it is not shown. */
interface PreviewField {
  readonly tags: readonly string[];
  readonly cut: TextCut | null;
}

/** A program that shows something for a link. */
export interface PreviewReader {
  readonly name: string;
  /** Tags that name the site; where all are missing, and in every reader without such tags, the host stands for it. */
  readonly site: readonly string[];
  readonly title: PreviewField;
  readonly description: PreviewField | null;
  /** Tags that name the picture; null when none is shown. */
  readonly picture: readonly string[] | null;
}

/** Discord counts bytes of UTF-8: 67 of a title, 347 of a description (third-party measurements; Discord states no figure). */
export const DISCORD_TITLE_CUT: TextCut = { max: 67, unit: "bytes" };
const DISCORD_DESCRIPTION_CUT: TextCut = { max: 347, unit: "bytes" };
/** X: title up to 70 characters, description up to 200 (developer.x.com, Cards markup tag reference). */
const X_TITLE_CUT: TextCut = { max: 70, unit: "characters" };
const X_DESCRIPTION_CUT: TextCut = { max: 200, unit: "characters" };

/**
 * Who reads which tag. Where no cut is stated by its owner or measured, the text stands whole: how many lines fit depends on
 * the window, so a figure would be invented.
 */
export const PREVIEW_READERS: readonly PreviewReader[] = [
  {
    // Open Graph, then Twitter, then the document (third-party; the robot calls itself "like TwitterBot").
    name: "Telegram",
    site: ["og:site_name"],
    title: { tags: ["og:title", "twitter:title", "title"], cut: null },
    description: { tags: ["og:description", "twitter:description", "description"], cut: null },
    picture: ["og:image", "twitter:image"],
  },
  {
    // developers.facebook.com, WhatsApp link previews: og:title, og:description, og:url and og:image.
    name: "WhatsApp",
    site: [],
    title: { tags: ["og:title", "title"], cut: null },
    description: { tags: ["og:description", "description"], cut: null },
    picture: ["og:image"],
  },
  {
    // developers.facebook.com, Sharing for webmasters.
    name: "Facebook",
    site: [],
    title: { tags: ["og:title", "title"], cut: null },
    description: { tags: ["og:description", "description"], cut: null },
    picture: ["og:image"],
  },
  {
    // developer.x.com, Cards: its own tags, then Open Graph.
    name: "X",
    site: [],
    title: { tags: ["twitter:title", "og:title"], cut: X_TITLE_CUT },
    description: { tags: ["twitter:description", "og:description"], cut: X_DESCRIPTION_CUT },
    picture: ["twitter:image", "og:image"],
  },
  {
    // Open Graph alone (third-party); the feed shows title, host and picture.
    name: "LinkedIn",
    site: [],
    title: { tags: ["og:title", "title"], cut: null },
    description: null,
    picture: ["og:image"],
  },
  {
    // api.slack.com, Slack's robots: oEmbed, Twitter and Open Graph tags.
    name: "Slack",
    site: ["og:site_name"],
    title: { tags: ["og:title", "twitter:title", "title"], cut: null },
    description: { tags: ["og:description", "twitter:description", "description"], cut: null },
    picture: ["og:image", "twitter:image"],
  },
  {
    name: "Discord",
    site: ["og:site_name"],
    title: { tags: ["og:title", "twitter:title", "title"], cut: DISCORD_TITLE_CUT },
    description: { tags: ["og:description", "twitter:description", "description"], cut: DISCORD_DESCRIPTION_CUT },
    picture: ["og:image", "twitter:image"],
  },
  {
    // developer.apple.com, Technical Note 2444: og:title and og:image.
    name: "iMessage",
    site: [],
    title: { tags: ["og:title", "title"], cut: null },
    description: null,
    picture: ["og:image"],
  },
  {
    // developers.google.com/search, title links and snippets: no limit is stated, both are cut to the width of the device.
    name: "Google",
    site: ["og:site_name"],
    title: { tags: ["title", "og:title"], cut: null },
    description: { tags: ["description"], cut: null },
    picture: null,
  },
];
