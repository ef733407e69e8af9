import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listPages } from "../address/listPages.ts";
import type { Dataset, Lang } from "../dataset/types.ts";
import type { Words } from "../i18n/types.ts";
import { buildClient, type Client } from "./buildClient.ts";
import { buildJsonSchema } from "./buildJsonSchema.ts";
import type { DataIo } from "./dataIo.ts";
import type { DocumentShell } from "./fillDocument.ts";
import { pagePolicy } from "./pagePolicy.ts";
import { printProblems } from "./printProblems.ts";
import { readDataset } from "./readDataset.ts";
import { readLayout } from "./readLayout.ts";
import { readSite, type Site } from "./readSite.ts";
import { createRendering } from "./renderPage.tsx";
import { writePages } from "./writePages.ts";
import { createAllWords } from "./createAllWords.ts";
import { pageSheet } from "./pageSheet.ts";

export interface BuildOptions {
  /** Folder that is replaced when the build has succeeded. */
  readonly outDir: string;
  /** Pages to write; all of them when left out. Serves measuring of large datasets. */
  readonly onlyStart?: boolean;
  /** The scripts of an earlier build, to save time. */
  readonly client?: Client;
}

export interface BuildResult {
  readonly pages: number;
  readonly client: Client;
}

/**
 * Builds the whole site. Null when the dataset has errors, which are then printed; the last output stays as it was, since
 * everything is written beside it first. Throws a usage error for settings that cannot be used.
 */
export async function buildSite(
  io: DataIo,
  { outDir, onlyStart = false, client: given }: BuildOptions,
): Promise<BuildResult | null> {
  const site = readSite(io.cwd, io.env);
  const { file, result } = readDataset(io.cwd, io.env, undefined);
  if (result.kind === "bad") {
    printProblems(result.problems, result.total, io.stderr);
    io.stderr(`${file} has errors: nothing was built, the last build stays as it was`);
    return null;
  }
  const client = given ?? (await buildClient(io.cwd));
  const beside = `${outDir}.next-${String(process.pid)}`;
  rmSync(beside, { recursive: true, force: true });
  try {
    const pages = writeSite(io, {
      site,
      dataset: result.dataset,
      layoutFile: file.replace(/\.json$/, ".layout.json"),
      client,
      folder: beside,
      onlyStart,
    });
    swapFolders(beside, outDir);
    return { pages, client };
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

interface WriteRequest {
  readonly site: Site;
  readonly dataset: Dataset;
  readonly layoutFile: string;
  readonly client: Client;
  readonly folder: string;
  readonly onlyStart: boolean;
}

/** Writes every file of the site below `folder`; gives the number of pages. */
function writeSite(io: DataIo, { site, dataset, layoutFile, client, folder, onlyStart }: WriteRequest): number {
  const write = (path: string, content: string | Uint8Array): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const baked = readLayout(io, layoutFile, dataset);
  const [json, layoutJson] = [JSON.stringify(dataset), JSON.stringify(baked)];
  const [dataPath, layoutPath] = [hashedPath("dataset", json), hashedPath("layout", layoutJson)];
  const words = createAllWords(site.languages);
  const info = { siteName: site.siteName, languages: site.languages, report: site.report };
  const renderings = new Map(
    [...words].map(([lang, own]) => {
      const rendering = createRendering(dataset, { site: info, words: own, baked, dataPath, layoutPath });
      const common = JSON.stringify(rendering.common);
      const commonPath = hashedPath(`page-${lang}`, common);
      write(commonPath, common);
      return [lang, { ...rendering, commonPath }];
    }),
  );
  const shell = createShell(io.cwd, site, client, words);
  const pages = onlyStart
    ? listPages({ ...dataset, agreements: [], parties: [], sources: [] }, site.languages)
    : listPages(dataset, site.languages);
  const count = writePages({ renderings, shell, pages, site, language: dataset.language, write });
  for (const [path, content] of client.files) write(path, content);
  write(dataPath, json);
  write(layoutPath, layoutJson);
  write("data/dataset.json", JSON.stringify(dataset, null, 1));
  write("schema/dataset.schema.json", JSON.stringify(buildJsonSchema(), null, 1));
  cpSync(join(io.cwd, "public"), folder, { recursive: true });
  return count;
}

/** Name of a file that never changes under it: 8 hex digits of the SHA-256 of its content. */
function hashedPath(name: string, content: string): string {
  return `assets/${name}-${createHash("sha256").update(content).digest("hex").slice(0, 8)}.json`;
}

function createShell(root: string, site: Site, client: Client, words: ReadonlyMap<Lang, Words>): DocumentShell {
  const sheet = pageSheet(client.css);
  return {
    template: readFileSync(join(root, "index.html"), "utf8"),
    sheet,
    policy: pagePolicy(sheet),
    entry: client.entry,
    siteUrl: site.url,
    loadFailed: (lang) => {
      const own = words.get(lang);
      return own === undefined
        ? { text: "", retry: "" }
        : { text: own.t("error.script"), retry: own.t("status.retry") };
    },
  };
}

/** Puts a finished folder in another's place; the old one goes only when the new one stands. */
function swapFolders(finished: string, target: string): void {
  const old = `${target}.old-${String(process.pid)}`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(finished, target);
  rmSync(old, { recursive: true, force: true });
}
