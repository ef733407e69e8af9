import { DISCORD_TITLE_CUT } from "./previewReaders.ts";
import type { TextCut } from "./cutText.ts";
import type { PictureSize } from "./readPngSize.ts";

/** What is measured, and the limit. Without the tag only `present` is broken; without the picture only `file`. */
type PreviewLimit =
  /** The tag is there and not empty. */
  | { readonly kind: "present" }
  | { readonly kind: "length"; readonly unit: TextCut["unit"]; readonly min: number; readonly max: number }
  /** The text has a form, which `limit` says in words. */
  | { readonly kind: "form"; readonly form: RegExp; readonly limit: string }
  /** Absolute, below the site's address, and the build holds the file. */
  | { readonly kind: "address" }
  | { readonly kind: "same"; readonly as: string }
  | { readonly kind: "different"; readonly from: string }
  /** The canonical address is the page's own; a page that only redirects names its target. */
  | { readonly kind: "own" }
  /** No other page of the language begins with the same bytes. */
  | { readonly kind: "unique"; readonly maxBytes: number }
  /** The tag ends before this byte of the file. */
  | { readonly kind: "early"; readonly maxBytes: number }
  /** Everything before `</head>`. */
  | { readonly kind: "head"; readonly maxBytes: number }
  /** The tag names a PNG of the build. */
  | { readonly kind: "file" }
  | { readonly kind: "weight"; readonly maxBytes: number }
  | ({ readonly kind: "least" | "exact" } & PictureSize)
  /** The tag says the picture's measured width or height. */
  | { readonly kind: "side"; readonly side: keyof PictureSize };

/** A limit of one reader on one tag, and what to do when it is broken. */
export interface PreviewRule {
  readonly reader: string;
  readonly tag: string;
  readonly limit: PreviewLimit;
  readonly remedy: string;
  /** Pages of a build without a public address cannot keep it: that is told once, not once a tag. */
  readonly needsAddress?: true;
}

/** Tags that every page with an address has. */
const OPEN_GRAPH = ["og:type", "og:site_name", "og:title", "og:description", "og:url", "og:locale", "og:image"];
const PICTURE_TAGS = ["og:image:type", "og:image:width", "og:image:height", "og:image:alt"];
const TWITTER = ["twitter:card", "twitter:title", "twitter:description", "twitter:image", "twitter:image:alt"];

const presence = (reader: string, tags: readonly string[], remedy: string): readonly PreviewRule[] =>
  tags.map((tag) => ({ reader, tag, limit: { kind: "present" }, remedy, needsAddress: true }));

const lengths = (
  reader: string,
  tags: readonly string[],
  limit: PreviewLimit,
  remedy: string,
): readonly PreviewRule[] => tags.map((tag) => ({ reader, tag, limit, remedy }));

const TITLE: PreviewLimit = { kind: "length", unit: "characters", min: 1, max: 70 };
const DESCRIPTION: PreviewLimit = { kind: "length", unit: "characters", min: 50, max: 200 };
const BUILD_AGAIN = "build again; when it stays, this is a fault of the program";
const SHORTER_TITLE = "give the record a shorter title, or a shortTitle";
const FITTING_TEXT = "make title, scope or names of the record longer or shorter";

const TEXT_RULES: readonly PreviewRule[] = [
  ...presence("Google", ["title", "description"], BUILD_AGAIN),
  // LinkedIn reads og:* alone; WhatsApp and Facebook need title, description and url (developers.facebook.com).
  ...presence("LinkedIn", OPEN_GRAPH, BUILD_AGAIN),
  // Without width and height, the first person who shares a link sees no picture (developers.facebook.com, Images).
  ...presence("Facebook", PICTURE_TAGS, BUILD_AGAIN),
  // developer.x.com, Cards markup tag reference: also 70 and 200 characters below.
  ...presence("X", TWITTER, BUILD_AGAIN),
  {
    reader: "X",
    tag: "twitter:card",
    limit: { kind: "form", form: /^summary_large_image$/, limit: "summary_large_image" },
    remedy: BUILD_AGAIN,
    needsAddress: true,
  },
  ...lengths("X", ["og:title", "twitter:title"], TITLE, SHORTER_TITLE),
  // Under 50 characters a preview says nothing that the title does not, and Google's Dataset Search refuses the dataset.
  ...lengths("X", ["og:description", "twitter:description"], DESCRIPTION, FITTING_TEXT),
  {
    reader: "Telegram",
    tag: "og:title",
    limit: { kind: "different", from: "og:site_name" },
    remedy: "give the record a title of its own",
  },
  {
    // Discord shows 67 bytes of a title: these have to tell the record from every other.
    reader: "Discord",
    tag: "og:title",
    limit: { kind: "unique", maxBytes: DISCORD_TITLE_CUT.max },
    remedy: "begin the title or shortTitle with what tells this record from the others",
  },
  {
    // Discord takes the colour only as six hexadecimal digits (third-party).
    reader: "Discord",
    tag: "theme-color",
    limit: { kind: "form", form: /^#[0-9a-f]{6}$/i, limit: "# and six hexadecimal digits" },
    remedy: BUILD_AGAIN,
  },
];

const ADDRESS_RULES: readonly PreviewRule[] = [
  ...presence("Google", ["link canonical"], BUILD_AGAIN),
  { reader: "Google", tag: "link canonical", limit: { kind: "own" }, remedy: BUILD_AGAIN },
  // Relative addresses are not resolved, and an og:url on another domain is refused (developers.facebook.com, FAQ).
  ...["og:url", "og:image"].map((tag): PreviewRule => ({
    reader: "Facebook",
    tag,
    limit: { kind: "address" },
    remedy: BUILD_AGAIN,
  })),
  { reader: "Facebook", tag: "og:url", limit: { kind: "same", as: "link canonical" }, remedy: BUILD_AGAIN },
  { reader: "X", tag: "twitter:image", limit: { kind: "address" }, remedy: BUILD_AGAIN },
  // WordPress does not resolve a relative oEmbed address (measured with WordPress 6.1 and 6.5).
  { reader: "WordPress", tag: "link oembed", limit: { kind: "address" }, remedy: BUILD_AGAIN },
];

/** Slack reads "as little of the page as it can" by HTTP Range (api.slack.com, robots); 32 KB is our own margin. */
const EARLY_BYTES = 32_768;
const EARLY_REMEDY = "put the tag before sheets and data in the head";

const PLACE_RULES: readonly PreviewRule[] = [
  ...["title", "description", "link canonical", ...OPEN_GRAPH, ...PICTURE_TAGS, ...TWITTER, "theme-color"].map(
    (tag): PreviewRule => ({
      reader: "Slack",
      tag,
      limit: { kind: "early", maxBytes: EARLY_BYTES },
      remedy: EARLY_REMEDY,
    }),
  ),
  {
    reader: "WordPress",
    tag: "link oembed",
    limit: { kind: "early", maxBytes: EARLY_BYTES },
    remedy: EARLY_REMEDY,
  },
  {
    // WordPress reads 153,600 bytes of a page (class-wp-oembed.php), WhatsApp 300 KB (developers.facebook.com).
    reader: "WordPress",
    tag: "head",
    limit: { kind: "head", maxBytes: 153_600 },
    remedy: "move data and sheets out of the head",
  },
];

const PICTURE_REMEDY = "build again; a card that stays too large or too small is a fault of the program";
const picture = (reader: string, limit: PreviewLimit): PreviewRule => ({
  reader,
  tag: "og:image",
  limit,
  remedy: PICTURE_REMEDY,
});

const PICTURE_RULES: readonly PreviewRule[] = [
  picture("Telegram", { kind: "file" }),
  // Over its limit WhatsApp shows no picture; pages about it name 300, 500 and 600 KB, so the smallest counts.
  picture("WhatsApp", { kind: "weight", maxBytes: 300_000 }),
  // developer.x.com: under 5 MB. LinkedIn: 5 MB (third-party). developers.facebook.com, Images: 8 MB.
  picture("X", { kind: "weight", maxBytes: 5_000_000 }),
  picture("LinkedIn", { kind: "weight", maxBytes: 5_000_000 }),
  picture("Facebook", { kind: "weight", maxBytes: 8_000_000 }),
  // developers.facebook.com, Images: 600 x 315 for the large card, 1200 x 630 is best.
  picture("Facebook", { kind: "least", widthPx: 600, heightPx: 315 }),
  picture("Facebook", { kind: "exact", widthPx: 1200, heightPx: 630 }),
  ...(["widthPx", "heightPx"] as const).map((side): PreviewRule => ({
    reader: "Facebook",
    tag: side === "widthPx" ? "og:image:width" : "og:image:height",
    limit: { kind: "side", side },
    remedy: BUILD_AGAIN,
  })),
];

/** Every limit that a page's preview has to keep, in the order in which breaches are told. */
export const PREVIEW_RULES: readonly PreviewRule[] = [
  ...TEXT_RULES,
  ...ADDRESS_RULES,
  ...PLACE_RULES,
  ...PICTURE_RULES,
];
