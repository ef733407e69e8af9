import type { Lang } from "../dataset/types.ts";
import { shortenText } from "../i18n/shortenText.ts";

/** A picture of a preview, at its absolute address. */
export interface PreviewPicture {
  readonly url: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly alt: string;
}

/** What readers of links are told of a page. */
export interface PreviewParts {
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  /** A page about one record is an article, any other the site itself. */
  readonly isRecord: boolean;
  readonly lang: Lang;
  /** The other languages that the page is built in. */
  readonly others: readonly Lang[];
  /** Absolute address of the page; null when the site has none yet. */
  readonly url: string | null;
  readonly picture: PreviewPicture | null;
  /** Who wrote what the page reports, as its sources say; empty where they do not. */
  readonly authors: readonly string[];
}

/** A `meta` element. Open Graph names its own `property`, all others are a `name`. */
export interface MetaTag {
  readonly key: "name" | "property";
  readonly name: string;
  readonly content: string;
}

/** Facebook's codes of the languages: language and the land whose spelling the catalogues follow. */
const LOCALE: Readonly<Record<Lang, string>> = { en: "en_GB", uz: "uz_UZ", ru: "ru_RU" };
/** X takes 420 characters of an alternative text (developer.x.com, Cards markup tag reference). */
const ALT_MAX = 420;
const AUTHOR_MAX = 200;

const og = (name: string, content: string): MetaTag => ({ key: "property", name: `og:${name}`, content });
const named = (name: string, content: string): MetaTag => ({ key: "name", name, content });

/** A title that equals the site's name tells nothing beside it, so the sentence goes on. */
function titleBeside({ title, siteName, description }: PreviewParts, max: number): string {
  return title === siteName ? shortenText(`${title}: ${description}`, { characters: max }) : title;
}

/**
 * Open Graph and Twitter tags of a page, its author and publisher. What takes an absolute address is left out without one. The
 * title must fit already; `titleMax` only bounds one that has to be lengthened.
 */
export function buildPreview(parts: PreviewParts, titleMax: number): readonly MetaTag[] {
  const { authors, description, isRecord, lang, others, picture, siteName, url } = parts;
  const title = titleBeside(parts, titleMax);
  const alt = picture === null ? "" : shortenText(picture.alt, { characters: ALT_MAX });
  return [
    og("type", isRecord ? "article" : "website"),
    og("site_name", siteName),
    og("title", title),
    og("description", description),
    ...(url === null ? [] : [og("url", url)]),
    og("locale", LOCALE[lang]),
    ...others.map((other) => og("locale:alternate", LOCALE[other])),
    ...(picture === null
      ? []
      : [
          og("image", picture.url),
          og("image:type", "image/png"),
          og("image:width", String(picture.widthPx)),
          og("image:height", String(picture.heightPx)),
          og("image:alt", alt),
        ]),
    named("twitter:card", picture === null ? "summary" : "summary_large_image"),
    named("twitter:title", title),
    named("twitter:description", description),
    ...(picture === null ? [] : [named("twitter:image", picture.url), named("twitter:image:alt", alt)]),
    ...(authors.length === 0 ? [] : [named("author", shortenText(authors.join(", "), { characters: AUTHOR_MAX }))]),
    named("publisher", siteName),
  ];
}
