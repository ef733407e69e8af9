import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listEmbeds } from "../address/listEmbeds.ts";
import { listPages, type PagePlace } from "../address/listPages.ts";
import { drawCards, type DrawnCards } from "../cards/drawCards.ts";
import { planCards } from "../cards/planCards.ts";
import type { PageCards } from "../cards/types.ts";
import type { Agreement, Dataset, Lang } from "../dataset/types.ts";
import type { Words } from "../i18n/types.ts";
import { accessOf } from "./accessOf.ts";
import { buildClient, type Client } from "./buildClient.ts";
import { buildDownloads } from "./buildDownloads.ts";
import { buildEmbedSchema } from "./buildEmbedSchema.ts";
import { buildJsonSchema } from "./buildJsonSchema.ts";
import type { DataIo } from "./dataIo.ts";
import { hashedPath } from "./dataScript.ts";
import { embedDataScripts } from "./embedDataScripts.ts";
import { downloadsRequest } from "./downloadsRequest.ts";
import type { DocumentShell } from "./fillDocument.ts";
import { isIndexed } from "./isIndexed.ts";
import { pagePolicy } from "./pagePolicy.ts";
import { checkPrevious } from "./carryOver.ts";
import { checkPublished } from "./checkPublished.ts";
import { checkReleaseUrl } from "./checkReleaseUrl.ts";
import { readLedger } from "./readLedger.ts";
import { writeLedger } from "./writeLedger.ts";
import { writeStubs } from "./writeStubs.ts";
import { printProblems } from "./printProblems.ts";
import { readDataset } from "./readDataset.ts";
import { readLayout } from "./readLayout.ts";
import { readSite, type Site } from "./readSite.ts";
import { createRendering } from "./renderPage.tsx";
import { writeEmbedDemo } from "./writeEmbedDemo.ts";
import { writeEmbeds } from "./writeEmbeds.ts";
import { writeHostFiles } from "./writeHostFiles.ts";
import { writePages } from "./writePages.ts";
import { siteInfo } from "./siteInfo.ts";
import { createAllWords } from "./createAllWords.ts";
import { pageSheet } from "./pageSheet.ts";

export interface BuildOptions {
  /** Folder that is replaced when the build has succeeded. */
  readonly outDir: string;
  /** Pages to write; all of them when left out. Serves measuring of large datasets. */
  readonly onlyStart?: boolean;
  /** Whether preview pictures are drawn; left out they are, save with `onlyStart`. Without them no page names a picture. */
  readonly cards?: boolean;
  /** The scripts of an earlier build, to save time. */
  readonly client?: Client;
  /** Adds all paths to the ledger, and demands every file that was ever published, hashed ones too. */
  readonly isRelease?: boolean;
  /** Folder of the last release, relative to the project: its hashed files are carried over. */
  readonly previous?: string | null;
}

export interface BuildResult {
  readonly pages: number;
  /** Pages at former addresses, which lead to the present ones. */
  readonly redirects: number;
  /** Preview pictures drawn and taken over; null where none were asked for. */
  readonly cards: DrawnCards | null;
  readonly client: Client;
}

/**
 * Builds the whole site. Null when the dataset has errors or a published link would break, which is then printed; the last output
 * stays as it was, since everything is written beside it first. Throws a usage error for settings that cannot be used.
 */
export async function buildSite(io: DataIo, options: BuildOptions): Promise<BuildResult | null> {
  const { outDir, onlyStart = false, cards: hasCards = !onlyStart, isRelease = false, previous = null } = options;
  const site = readSite(io.cwd, io.env);
  if (isRelease) checkReleaseUrl(site.url);
  const ledger = readLedger(io.cwd);
  if (previous !== null) checkPrevious(io.cwd, previous);
  const { file, result, text } = readDataset(io.cwd, io.env, undefined);
  if (result.kind === "bad") {
    printProblems(result.problems, result.total, io.stderr);
    io.stderr(`${file} has errors: nothing was built, the last build stays as it was`);
    return null;
  }
  const { dataset } = result;
  const client = options.client ?? (await buildClient(io.cwd));
  const beside = `${outDir}.next-${String(process.pid)}`;
  rmSync(beside, { recursive: true, force: true });
  try {
    const written = await writeSite(io, {
      site,
      dataset,
      text,
      layoutFile: file.replace(/\.json$/, ".layout.json"),
      client,
      folder: beside,
      onlyStart,
      hasCards,
    });
    const published = { ledger, file, text, dataset, site, folder: beside, isRelease, previous };
    const paths = onlyStart ? [] : checkPublished(io, published);
    if (paths === null) return null;
    swapFolders(beside, outDir);
    if (isRelease)
      writeLedger(io, ledger, { paths, dataset, url: site.url, day: new Date().toISOString().slice(0, 10) });
    return { ...written, client };
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

interface WriteRequest {
  readonly site: Site;
  readonly dataset: Dataset;
  /** JSON of the dataset as it is kept. */
  readonly text: string;
  readonly layoutFile: string;
  readonly client: Client;
  readonly folder: string;
  readonly onlyStart: boolean;
  readonly hasCards: boolean;
}

/** Writes every file of the site below `folder`. */
async function writeSite(io: DataIo, request: WriteRequest): Promise<Omit<BuildResult, "client">> {
  const { site, dataset, text, layoutFile, client, folder, onlyStart, hasCards } = request;
  const write = (path: string, content: string | Uint8Array): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const baked = readLayout(io, layoutFile, dataset);
  const [json, layoutJson] = [JSON.stringify(dataset), JSON.stringify(baked)];
  const [dataPath, layoutPath] = [hashedPath("dataset", json), hashedPath("layout", layoutJson)];
  const words = createAllWords(site.languages);
  const downloads = await buildDownloads(downloadsRequest(dataset, site));
  const downloadBytes = downloads.map(({ content }) => Buffer.byteLength(content));
  const info = { ...siteInfo(site), downloadBytes };
  const renderings = new Map(
    [...words].map(([lang, own]) => {
      const rendering = createRendering(dataset, { site: info, words: own, baked, dataPath, layoutPath });
      const common = JSON.stringify(rendering.common);
      const commonPath = hashedPath(`page-${lang}`, common);
      write(commonPath, common);
      const { embedData, files } = embedDataScripts(rendering, dataset);
      for (const { path, content } of files) write(path, content);
      return [lang, { ...rendering, commonPath, embedData }];
    }),
  );
  const shell = createShell(io.cwd, site, client, words);
  const pages = onlyStart
    ? listPages({ ...dataset, agreements: [], parties: [], sources: [] }, site.languages)
    : listPages(dataset, site.languages);
  const plan = hasCards ? planCards(renderings) : null;
  for (const { lang, open } of pages) plan?.cardsOf(lang, open);
  const embeds = onlyStart ? [] : listEmbeds(dataset, site.languages);
  const cardsOf = ({ lang, open }: PagePlace): PageCards | null => plan?.cardsOf(lang, open) ?? null;
  const embedHeightPx = writeEmbeds({ renderings, embeds, site, client: client.embed, cardsOf, write });
  if (!onlyStart) writeEmbedDemo({ dataset, renderings, siteName: site.siteName, write });
  const { language } = dataset;
  const access = accessOf(io.cwd, text);
  if (!onlyStart) for (const { path, text: spoken } of access.transcripts) write(path, spoken);
  const count = writePages({ renderings, shell, pages, site, cardsOf, embedHeightPx, language, access, write });
  const agreements = new Map<string, Agreement>(dataset.agreements.map((agreement) => [agreement.id, agreement]));
  const indexed = pages.filter(({ open }) => isIndexed({ agreements }, open));
  writeHostFiles({ site, pages: indexed, language, write });
  for (const [path, content] of client.files) write(path, content);
  write(dataPath, json);
  write(layoutPath, layoutJson);
  for (const { path, content } of downloads) write(path, content);
  write("schema/dataset.schema.json", JSON.stringify(buildJsonSchema(), null, 1));
  write("schema/embed-messages.schema.json", JSON.stringify(buildEmbedSchema(), null, 1));
  cpSync(join(io.cwd, "public"), folder, { recursive: true });
  const redirects = onlyStart ? 0 : writeStubs({ dataset, words, folder });
  const cache = join(io.cwd, "node_modules/.cache/accord-cards");
  return { pages: count, redirects, cards: plan === null ? null : await drawCards({ plan, folder, cache }) };
}

function createShell(root: string, site: Site, client: Client, words: ReadonlyMap<Lang, Words>): DocumentShell {
  const sheet = pageSheet(client.css, site.look);
  return {
    template: readFileSync(join(root, "index.html"), "utf8"),
    sheet,
    policy: pagePolicy(sheet),
    entry: client.entry,
    frameScript: client.embed.first,
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
