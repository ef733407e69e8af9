import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ROOT } from "../../scripts/rules/readHouse.mjs";

/** One built page, as a browser without scripts reads it. */
export interface BuiltPage {
  /** Path below the site's base, such as `uz/about/index.html`. */
  readonly file: string;
  readonly html: string;
  readonly document: Document;
}

/** Whether a page is the accessibility sheet: a document that no explorer takes over, so it has neither scripts nor data. */
export const isSheet = ({ file }: Pick<BuiltPage, "file">): boolean => file.endsWith("about/accessibility/index.html");

/** A built site in memory. */
export interface BuiltSite {
  readonly dir: string;
  /** Paths of all files below the site's base. */
  readonly files: readonly string[];
  readonly pages: readonly BuiltPage[];
  /** What other sites show in a frame: apart from the pages, whose rules of head, script and data they do not share. */
  readonly embeds: readonly BuiltPage[];
}

/** Reads a built site. Needs a DOM. */
export function readSite(dir: string): BuiltSite {
  const parser = new DOMParser();
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
    .toSorted();
  const documents = files
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      const html = readFileSync(join(dir, file), "utf8");
      return { file, html, document: parser.parseFromString(html, "text/html") };
    });
  const isEmbed = ({ file }: BuiltPage): boolean => /^\w+\/embed\//.test(file);
  // The demo plays a host's page: it is none of the site's.
  const pages = documents.filter((page) => !isEmbed(page) && !page.file.startsWith("embed-demo/"));
  return { dir, files, pages, embeds: documents.filter(isEmbed) };
}

/** Sites built by one run of `build.mjs`, in a folder that goes with `remove`. */
export interface BuiltFolder<Name extends string> {
  readonly dirs: Readonly<Record<Name, string>>;
  remove(): void;
}

/**
 * Builds the named sites in a folder of their own; `datasets` holds the JSON of those that are made, `servedUrl` the address of
 * the one that is served; those in `bare` get no preview pictures. The build runs in a process of its own, as a reader of the README runs it: a test runner's settings
 * must not reach it. Throws with the build's output when it fails.
 */
export function buildSites<Name extends string>(
  names: readonly Name[],
  datasets: Readonly<Record<string, string>>,
  servedUrl = "",
  bare: readonly Name[] = [],
): BuiltFolder<Name> {
  const cache = join(ROOT, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "sites-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  for (const [name, json] of Object.entries(datasets)) writeFileSync(join(folder, `${name}.json`), json);
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [join(ROOT, "test/site/build.mjs"), folder, ...names],
    {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: "production", SERVED_URL: servedUrl, BARE: bare.join(",") },
      encoding: "utf8",
    },
  );
  if (status !== 0) {
    remove();
    throw new Error(`The build failed.\n${stdout}\n${stderr}`);
  }
  const dirs = Object.fromEntries(names.map((name) => [name, join(folder, name)]));
  return { dirs: dirs as Readonly<Record<Name, string>>, remove };
}

/** Text of a file of a built site. */
export function readText({ dir }: BuiltSite, file: string): string {
  return readFileSync(join(dir, file), "utf8");
}
