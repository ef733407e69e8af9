import type { Lang } from "../dataset/types.ts";
import type { MetaTag } from "../share/buildPreview.ts";
import type { PageData } from "../pages/pageData.ts";
import type { PagePreview } from "./createPreviews.ts";
import type { RenderedPage } from "./renderPage.tsx";

/** What surrounds the body of every page of one build. */
export interface DocumentShell {
  /** `index.html` of the project, with its marks. */
  readonly template: string;
  readonly sheet: string;
  readonly policy: string | null;
  readonly entry: { readonly path: string; readonly integrity: string | null };
  /** Script that the not-found page runs first, in case it stands in a frame where an embed was expected; null for none. */
  readonly frameScript: string | null;
  /** Absolute address of the site's base; null leaves canonical and language links out. */
  readonly siteUrl: string | null;
  /** Line for readers whose scripts did not arrive, by language. */
  readonly loadFailed: (lang: Lang) => { readonly text: string; readonly retry: string };
}

export interface DocumentPlace {
  /** Path whose address is the page's own in every list; differs from the file for the bare base. */
  readonly canonicalPath: string | null;
  /** The same page in every language that is built, by language. */
  readonly languages: ReadonlyMap<string, string>;
  readonly defaultLanguage: string;
  /** False keeps search engines from listing the page; left out, they may. */
  readonly isIndexed?: boolean;
  /** What readers of links are told; without it the page only has a title and a description. */
  readonly preview?: PagePreview;
}

const ENTITY: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in an attribute or element. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ENTITY[char] ?? char);
}

/** JSON that can stand inside a script element: nothing in it can end the element or a line. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const metaTag = ({ key, name, content }: MetaTag): string =>
  `<meta ${key}="${escapeHtml(name)}" content="${escapeHtml(content)}">`;

/** Links to the page itself, its translations and its oEmbed answer: all absolute, so none without the site's address. */
function addressTags(page: RenderedPage, { siteUrl }: DocumentShell, place: DocumentPlace): readonly string[] {
  const { canonicalPath, defaultLanguage, languages, preview } = place;
  if (siteUrl === null || canonicalPath === null) return [];
  const href = (path: string): string => escapeHtml(siteUrl + path);
  const xDefault = languages.get(defaultLanguage);
  const hasOembed = preview !== undefined && preview.oembed !== null;
  return [
    `<link rel="canonical" href="${href(canonicalPath)}">`,
    // WordPress compares the type letter by letter and resolves no relative address (measured with 6.1 and 6.5).
    hasOembed ? `<link rel="alternate" type="application/json+oembed" href="${href(`${page.path}oembed.json`)}">` : "",
    ...[...languages].map(([lang, path]) => `<link rel="alternate" hreflang="${lang}" href="${href(path)}">`),
    xDefault === undefined ? "" : `<link rel="alternate" hreflang="x-default" href="${href(xDefault)}">`,
  ];
}

/** The heading after which everything that opens on the screen has been read: picture, record, and where the list begins. */
const OPENING_END = "agreements-title";

/**
 * Asks the browser for one whole first frame. Without it the first one is drawn before the list is read, and a phone, where
 * the list comes first, lays out and paints twice (HTML standard, `rel=expect`; browsers that do not know it draw as before).
 */
const expectTag = ({ body }: RenderedPage): string =>
  body.includes(`id="${OPENING_END}"`) ? `<link rel="expect" href="#${OPENING_END}" blocking="render">` : "";

/**
 * The head of a page. What readers of links look for stands before the sheet, since some of them fetch as little as they can;
 * structured data stands last, since nothing on the screen waits for it.
 */
function headTags(page: RenderedPage, shell: DocumentShell, place: DocumentPlace): string {
  const { preview } = place;
  const root = escapeHtml(page.root);
  const { title, description } = preview ?? page.head;
  const integrity = shell.entry.integrity === null ? "" : ` integrity="${shell.entry.integrity}"`;
  return [
    shell.policy === null ? "" : `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(shell.policy)}">`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta name="color-scheme" content="light dark">`,
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    place.canonicalPath === null || place.isIndexed === false ? `<meta name="robots" content="noindex">` : "",
    ...addressTags(page, shell, place),
    ...(preview?.tags ?? []).map(metaTag),
    `<meta name="theme-color" content="#121417" media="(prefers-color-scheme:dark)">`,
    `<meta name="theme-color" content="#ffffff">`,
    `<link rel="icon" href="${root}icon.svg" type="image/svg+xml">`,
    `<link rel="apple-touch-icon" href="${root}apple-touch-icon.png">`,
    preview === undefined ? "" : `<link rel="manifest" href="${root}site.webmanifest">`,
    expectTag(page),
    `<style>${shell.sheet}</style>`,
    page.data.missing && shell.frameScript !== null
      ? `<script defer src="${root}${escapeHtml(shell.frameScript)}"></script>`
      : "",
    page.isStatic === true
      ? ""
      : `<script type="module" src="${root}${escapeHtml(shell.entry.path)}"${integrity}></script>`,
    ...(preview?.jsonLd ?? []).map((block) => `<script type="application/ld+json">${scriptJson(block)}</script>`),
  ].join("");
}

/** What the scripts need to know before they read anything: where the site's base is, and where the data is that pages share. */
function documentAttributes({ lang, root, commonPath }: RenderedPage): string {
  const common = commonPath === null ? "" : ` data-common="${escapeHtml(commonPath)}"`;
  return `lang="${lang}" data-root="${escapeHtml(root)}"${common}`;
}

/** What the explorer needs of a page, and the line for readers whom it does not reach. */
function dataHtml(data: PageData, failed: ReturnType<DocumentShell["loadFailed"]>): string {
  return `<p class="loadfail" role="status">${escapeHtml(failed.text)} <a href="">${escapeHtml(failed.retry)}</a></p><script type="application/json" id="accord-data">${scriptJson(data)}</script>`;
}

/** The whole document of a page: the project's `index.html` with head, body and data filled in. */
export function fillDocument(page: RenderedPage, shell: DocumentShell, place: DocumentPlace): string {
  const parts: Readonly<Record<string, string>> = {
    head: headTags(page, shell, place),
    body: page.body,
    data: page.isStatic === true ? "" : dataHtml(page.data, shell.loadFailed(page.lang)),
  };
  // Only the template's own line breaks are tidied: the sheet must stay as it was hashed.
  return shell.template
    .replace(/\n\s*/g, "\n")
    .replace('<html lang="en">', () => `<html ${documentAttributes(page)}>`)
    .replace(/<!--(head|body|data)-->/g, (_mark, name: string) => parts[name] ?? "");
}
