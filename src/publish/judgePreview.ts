import { parseEmbedPath } from "../address/parseEmbedPath.ts";
import { measureText } from "./cutText.ts";
import { PREVIEW_RULES, type PreviewRule } from "./previewRules.ts";
import { headText, type PageHead } from "./readHead.ts";
import type { PictureSize } from "./readPngSize.ts";

/** A picture that a page names, as the build holds it. */
export interface BuiltPicture {
  readonly url: string;
  /** File below the build's folder; null when the build does not hold it. */
  readonly file: string | null;
  readonly bytes: number;
  /** Null when the file is no PNG. */
  readonly size: PictureSize | null;
}

/** A built page with everything that the limits of a preview are measured on. */
export interface PreviewPage {
  /** Path below the site's base: `ru/agreement/<id>/`, empty for the start page. */
  readonly path: string;
  /** Address of the site's base, which the build was told; null when it was told none. */
  readonly siteUrl: string | null;
  readonly head: PageHead;
  /** The picture of `og:image`; null when none is named. */
  readonly picture: BuiltPicture | null;
  /** Whether the build holds the file or page of a path below the base. */
  readonly isBuilt: (path: string) => boolean;
  /** Another page of the language whose title begins with the same bytes, or null. */
  readonly twin: string | null;
}

/** A limit that a page breaks. */
export interface PreviewBreach {
  readonly reader: string;
  readonly tag: string;
  readonly measured: string;
  readonly limit: string;
  readonly remedy: string;
}

/** A measured value and the limit it is beyond, in words; null when the limit is kept. */
type Broken = readonly [measured: string, limit: string] | null;

const REDIRECT = "http-equiv refresh";

/** Address of a tag below the site's base, as a path; null when it is relative or leads elsewhere. */
export function pathBelow(siteUrl: string | null, url: string): string | null {
  if (siteUrl === null || !url.startsWith(siteUrl)) return null;
  return url.slice(siteUrl.length).replace(/[?#].*$/s, "");
}

/** Whether a page is made for frames of other sites: it has no preview of its own, since the page that it belongs to is shared. */
export function isFramed(path: string): boolean {
  return parseEmbedPath(path, "en") !== null;
}

/**
 * Every limit that a page breaks, in the order of the rules. A page without a public address is measured on its texts, one for
 * frames on nothing.
 */
export function judgePreview(page: PreviewPage): readonly PreviewBreach[] {
  if (isFramed(page.path)) return [];
  const rules = PREVIEW_RULES.filter(({ needsAddress }) => page.siteUrl !== null || needsAddress === undefined);
  return rules.flatMap((rule) => {
    const broken = measure(page, rule);
    if (broken === null) return [];
    const [measured, limit] = broken;
    return [{ reader: rule.reader, tag: rule.tag, measured, limit, remedy: rule.remedy }];
  });
}

function measure(page: PreviewPage, rule: PreviewRule): Broken {
  const text = headText(page.head, rule.tag);
  switch (rule.limit.kind) {
    case "head":
      return over(page.head.bytes, rule.limit.maxBytes);
    case "present":
      return text === null ? ["missing", "must be there"] : null;
    case "file":
    case "weight":
    case "least":
    case "exact":
    case "side":
      return page.picture === null ? null : measurePicture(page.picture, text ?? "", rule.limit);
    default:
      return text === null ? null : measureTag(page, rule.tag, text, rule.limit);
  }
}

type TextLimit = Extract<
  PreviewRule["limit"],
  { readonly kind: "length" | "form" | "address" | "same" | "different" | "own" | "unique" | "early" }
>;

function measureTag(page: PreviewPage, tag: string, text: string, limit: TextLimit): Broken {
  switch (limit.kind) {
    case "length":
      return outside(measureText(text, limit.unit), limit.min, limit.max, limit.unit);
    case "form":
      return limit.form.test(text) ? null : [quote(text), limit.limit];
    case "address":
      return measureAddress(page, text);
    case "same":
      return text === headText(page.head, limit.as) ? null : [quote(text), `the same as ${limit.as}`];
    case "different":
      return text === headText(page.head, limit.from) ? [quote(text), `not the same as ${limit.from}`] : null;
    case "own":
      return measureOwn(page, text);
    case "unique":
      return page.twin === null
        ? null
        : [`begins as that of ${page.twin}`, `the first ${bytes(limit.maxBytes)} are its own`];
    case "early": {
      const end = page.head.tags.find(({ name }) => name === tag)?.endByte ?? 0;
      return end < limit.maxBytes ? null : [`ends at byte ${group(end)}`, `before byte ${group(limit.maxBytes)}`];
    }
  }
}

function measureAddress(page: PreviewPage, text: string): Broken {
  if (page.siteUrl === null) return null;
  const path = pathBelow(page.siteUrl, text);
  if (path === null) return [quote(text), `an absolute address below ${page.siteUrl}`];
  return page.isBuilt(path) ? null : [quote(text), "a file of the build"];
}

/** The bare base shows the start page of one language, and a redirect shows its target: both are canonical to another page. */
function measureOwn(page: PreviewPage, text: string): Broken {
  const isOther = page.path === "" || headText(page.head, REDIRECT) !== null;
  if (isOther) return measureAddress(page, text);
  return page.siteUrl === null || text === page.siteUrl + page.path ? null : [quote(text), page.siteUrl + page.path];
}

type PictureLimit = Extract<PreviewRule["limit"], { readonly kind: "file" | "weight" | "least" | "exact" | "side" }>;

function measurePicture(picture: BuiltPicture, text: string, limit: PictureLimit): Broken {
  if (limit.kind === "file") {
    if (picture.file === null) return [quote(picture.url), "a file of the build"];
    return picture.size === null ? [picture.file, "a PNG"] : null;
  }
  if (limit.kind === "weight") return over(picture.bytes, limit.maxBytes);
  const { size } = picture;
  if (size === null) return null;
  switch (limit.kind) {
    case "least":
      return size.widthPx >= limit.widthPx && size.heightPx >= limit.heightPx
        ? null
        : [formatSize(size), `at least ${formatSize(limit)}`];
    case "exact":
      return size.widthPx === limit.widthPx && size.heightPx === limit.heightPx
        ? null
        : [formatSize(size), formatSize(limit)];
    case "side":
      // A missing tag is another rule's.
      return text === "" || text === String(size[limit.side])
        ? null
        : [quote(text), `${size[limit.side]}, as the file`];
  }
}

function over(measured: number, max: number): Broken {
  return measured <= max ? null : [bytes(measured), `at most ${bytes(max)}`];
}

function outside(measured: number, min: number, max: number, unit: string): Broken {
  return measured >= min && measured <= max ? null : [`${group(measured)} ${unit}`, `${min} to ${max} ${unit}`];
}

/** `1200 x 630 px`. */
export function formatSize({ widthPx, heightPx }: PictureSize): string {
  return `${widthPx} x ${heightPx} px`;
}

/** A number with commas between thousands, as the command line writes it in English. */
export function group(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

const bytes = (number: number): string => `${group(number)} bytes`;
const quote = (text: string): string => `"${text}"`;
