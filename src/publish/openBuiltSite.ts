import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { startOfText } from "./cutText.ts";
import { pathBelow, type BuiltPicture, type PreviewPage } from "./judgePreview.ts";
import { DISCORD_TITLE_CUT } from "./previewReaders.ts";
import { headText, readHead, type PageHead } from "./readHead.ts";
import { readPngSize } from "./readPngSize.ts";

/** A built site as previews are judged on it. */
export interface PreviewSite {
  /** Address of the site's base, which the build was told; null when it was told none. */
  readonly siteUrl: string | null;
  /** Path of every page, such as `ru/agreement/<id>/`. */
  readonly paths: readonly string[];
  /** The page of a path; null when it was not built. */
  read(path: string): PreviewPage | null;
}

const INDEX = "index.html";
/** For those who build pages: nobody shares it, so it has no preview. */
const DEMO = "embed-demo/";
/** Heads end far before this byte; the rest of a page is not read to learn its title. */
const HEAD_BYTES = 65_536;

/** Opens a folder that a build has written; null when it holds no site. */
export function openBuiltSite(dir: string): PreviewSite | null {
  const start = readPage(dir, "");
  if (start === null) return null;
  const siteUrl = baseOf(headText(start, "link canonical"));
  const paths = readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((file) => file === INDEX || file.endsWith(`${sep}${INDEX}`))
    .map((file) => file.slice(0, -INDEX.length).replaceAll(sep, "/"))
    .filter((path) => path !== DEMO)
    .toSorted();
  const titles = new Map<string, ReadonlyMap<string, readonly string[]>>();
  const titlesOf = (lang: string): ReadonlyMap<string, readonly string[]> => {
    const known = titles.get(lang) ?? readTitles(dir, paths, lang);
    titles.set(lang, known);
    return known;
  };
  const isBuilt = (path: string): boolean => fileIn(dir, path) !== null;
  const read = (path: string): PreviewPage | null => {
    const head = readPage(dir, path);
    if (head === null) return null;
    const picture = readPicture(dir, siteUrl, headText(head, "og:image"));
    return { path, siteUrl, head, picture, isBuilt, twin: twinOf(path, head, titlesOf) };
  };
  return { siteUrl, paths, read };
}

/** Site's base, of which the bare start page names one language as canonical. */
function baseOf(canonical: string | null): string | null {
  return canonical !== null && URL.canParse(canonical) ? canonical.replace(/[a-z]{2}\/$/, "") : null;
}

/** File of a path below the base, a folder's page included; null when there is none. */
function fileIn(dir: string, path: string): string | null {
  const name = path === "" || path.endsWith("/") ? path + INDEX : path;
  const file = join(dir, name);
  if (!file.startsWith(join(dir, sep))) return null;
  try {
    return statSync(file).isFile() ? file : null;
  } catch {
    // Missing, too long a name, or a file where a folder is wanted: in any case nothing that was built.
    return null;
  }
}

function readPage(dir: string, path: string): PageHead | null {
  const file = fileIn(dir, path);
  return file === null ? null : readHead(readFileSync(file, "utf8"));
}

/** The first bytes of a file, as many as it has. */
function readStart(file: string, bytes: number): Uint8Array {
  const start = new Uint8Array(bytes);
  const handle = openSync(file, "r");
  try {
    return start.subarray(0, readSync(handle, start, 0, bytes, 0));
  } finally {
    closeSync(handle);
  }
}

function readPicture(dir: string, siteUrl: string | null, url: string | null): BuiltPicture | null {
  if (url === null) return null;
  const path = pathBelow(siteUrl, url);
  const file = path === null || path === "" ? null : fileIn(dir, path);
  if (file === null) return { url, file: null, bytes: 0, size: null };
  return { url, file: path, bytes: statSync(file).size, size: readPngSize(readStart(file, 24)) };
}

/** A page is told from the others of its own part: pages and embeds say the same of one record. */
const partOf = (path: string): string => /^[a-z]{2}\/(?:embed\/)?/.exec(path)?.[0] ?? "";
const startOfTitle = (head: PageHead): string => startOfText(headText(head, "og:title") ?? "", DISCORD_TITLE_CUT);
const isRedirect = (head: PageHead): boolean => headText(head, "http-equiv refresh") !== null;

/** Pages of one part by what Discord shows of their titles. Redirects are left out: they have their target's title. */
function readTitles(dir: string, paths: readonly string[], part: string): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, string[]>();
  for (const path of paths.filter((one) => partOf(one) === part)) {
    const file = fileIn(dir, path);
    const head = readHead(file === null ? "" : Buffer.from(readStart(file, HEAD_BYTES)).toString("utf8"));
    if (isRedirect(head)) continue;
    const start = startOfTitle(head);
    titles.set(start, [...(titles.get(start) ?? []), path]);
  }
  return titles;
}

function twinOf(
  path: string,
  head: PageHead,
  titlesOf: (part: string) => ReadonlyMap<string, readonly string[]>,
): string | null {
  const start = startOfTitle(head);
  if (start === "" || path === "" || isRedirect(head)) return null;
  return (
    titlesOf(partOf(path))
      .get(start)
      ?.find((other) => other !== path) ?? null
  );
}
