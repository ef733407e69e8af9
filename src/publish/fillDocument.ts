import type { Lang } from "../dataset/types.ts";
import type { RenderedPage } from "./renderPage.tsx";

/** What surrounds the body of every page of one build. */
export interface DocumentShell {
  /** `index.html` of the project, with its marks. */
  readonly template: string;
  readonly sheet: string;
  readonly policy: string | null;
  readonly entry: { readonly path: string; readonly integrity: string | null };
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
}

const ENTITY: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in an attribute or element. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ENTITY[char] ?? char);
}

/** JSON that can stand inside a script element: nothing in it can end the element or a line. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function headTags(page: RenderedPage, shell: DocumentShell, place: DocumentPlace): string {
  const { head, root } = page;
  const href = (path: string): string => escapeHtml((shell.siteUrl ?? "") + path);
  const alternates = [...place.languages].map(
    ([lang, path]) => `<link rel="alternate" hreflang="${lang}" href="${href(path)}">`,
  );
  const xDefault = place.languages.get(place.defaultLanguage);
  const integrity = shell.entry.integrity === null ? "" : ` integrity="${shell.entry.integrity}"`;
  return [
    shell.policy === null ? "" : `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(shell.policy)}">`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta name="color-scheme" content="light dark">`,
    `<title>${escapeHtml(head.title)}</title>`,
    `<meta name="description" content="${escapeHtml(head.description)}">`,
    place.canonicalPath === null ? `<meta name="robots" content="noindex">` : "",
    shell.siteUrl === null || place.canonicalPath === null
      ? ""
      : `<link rel="canonical" href="${href(place.canonicalPath)}">`,
    ...(shell.siteUrl === null || place.canonicalPath === null ? [] : alternates),
    shell.siteUrl === null || place.canonicalPath === null || xDefault === undefined
      ? ""
      : `<link rel="alternate" hreflang="x-default" href="${href(xDefault)}">`,
    `<meta name="theme-color" content="#121417" media="(prefers-color-scheme:dark)">`,
    `<meta name="theme-color" content="#ffffff">`,
    `<link rel="icon" href="${escapeHtml(root)}icon.svg" type="image/svg+xml">`,
    `<style>${shell.sheet}</style>`,
    `<script type="module" src="${escapeHtml(root + shell.entry.path)}"${integrity}></script>`,
  ].join("");
}

/** What the scripts need to know before they read anything: where the site's base is, and where the data is that pages share. */
function documentAttributes({ lang, root, commonPath }: RenderedPage): string {
  const common = commonPath === null ? "" : ` data-common="${escapeHtml(commonPath)}"`;
  return `lang="${lang}" data-root="${escapeHtml(root)}"${common}`;
}

/** The whole document of a page: the project's `index.html` with head, body and data filled in. */
export function fillDocument(page: RenderedPage, shell: DocumentShell, place: DocumentPlace): string {
  const failed = shell.loadFailed(page.lang);
  const parts: Readonly<Record<string, string>> = {
    head: headTags(page, shell, place),
    body: page.body,
    data: `<p class="loadfail">${escapeHtml(failed.text)} <a href="">${escapeHtml(failed.retry)}</a></p><script type="application/json" id="accord-data">${scriptJson(page.data)}</script>`,
  };
  // Only the template's own line breaks are tidied: the sheet must stay as it was hashed.
  return shell.template
    .replace(/\n\s*/g, "\n")
    .replace('<html lang="en">', () => `<html ${documentAttributes(page)}>`)
    .replace(/<!--(head|body|data)-->/g, (_mark, name: string) => parts[name] ?? "");
}
