import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PagePlace } from "../address/listPages.ts";
import type { Dataset } from "../dataset/types.ts";
import { buildClassicScript } from "./buildClassicScript.ts";
import { createAllWords } from "./createAllWords.ts";
import type { BuiltFile } from "./dataScript.ts";
import type { DataIo } from "./dataIo.ts";
import { embedDataScripts } from "./embedDataScripts.ts";
import { embedDocument } from "./embedDocument.ts";
import { EMBED_HEAD_SCRIPT } from "./embedHeadScript.ts";
import { embedSheet } from "./embedSheet.ts";
import { scriptJson } from "./fillDocument.ts";
import { inlineScript } from "./inlineScript.ts";
import { policyHash } from "./pagePolicy.ts";
import { readLayout } from "./readLayout.ts";
import type { Site } from "./readSite.ts";
import { siteInfo } from "./siteInfo.ts";
import { renderEmbed } from "./renderEmbed.tsx";
import { createRendering } from "./renderPage.tsx";

export interface EmbedFileRequest {
  readonly site: Site & { readonly url: string };
  readonly dataset: Dataset;
  /** Baked positions, a path below the project. */
  readonly layoutFile: string;
  readonly place: PagePlace;
}

/** Names by which the scripts of the file know of each other; nothing is asked for under them. */
const OWN = { data: "data.js", filter: "filter.js", whole: "whole.js" };
const EXPLORER = "explorer.js";

/**
 * Policy of a file that stands alone: what is inlined, by its hash, and nothing from anywhere. The icon is inlined too, since
 * browsers otherwise ask the host for one.
 */
function filePolicy(sheet: string, scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(policyHash).join(" ")}`,
    `style-src ${policyHash(sheet)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types accord",
  ].join("; ");
}

/** The scripts of the file: the first one, and by path those that it runs when the reader acts. */
async function fileScripts(
  root: string,
  data: readonly BuiltFile[],
): Promise<{ readonly first: string; readonly later: readonly BuiltFile[] }> {
  const first = inlineScript(await buildClassicScript(root, "src/embed.ts"));
  const explorer = { path: EXPLORER, content: await buildClassicScript(root, "src/embedExplorer.tsx") };
  const later = [...data, explorer].map(({ path, content }) => ({ path, content: inlineScript(content) }));
  return { first, later };
}

/**
 * An embed as one file that asks nobody for anything, wherever it is opened; its links lead to the site. It holds one language, and
 * needs no script to be read. Throws when the bundler fails.
 */
export async function buildEmbedFile(io: DataIo, request: EmbedFileRequest): Promise<string> {
  const { site, dataset, layoutFile, place } = request;
  const words = createAllWords([place.lang]).get(place.lang);
  if (words === undefined) throw new Error(`language ${place.lang} has no words`);
  const baked = readLayout(io, layoutFile, dataset);
  const parts = { site: siteInfo(site), words, baked, dataPath: "", layoutPath: "" };
  const rendering = createRendering(dataset, parts);
  const { embedData, files } = embedDataScripts(rendering, dataset, OWN);
  const embed = renderEmbed({ ...rendering, commonPath: OWN.data, embedData }, place, {
    siteUrl: site.url,
    isElsewhere: true,
  });
  const frame = { ...embed.frame, languages: [place.lang], explorer: EXPLORER };
  const { first, later } = await fileScripts(io.cwd, files);
  const sheet = embedSheet(site.look);
  const icon = readFileSync(join(io.cwd, "public/icon.svg"), "utf8");
  return embedDocument(embed, {
    sheet,
    policy: filePolicy(sheet, [EMBED_HEAD_SCRIPT, first, ...later.map(({ content }) => content)]),
    siteUrl: site.url,
    iconUrl: `data:image/svg+xml,${encodeURIComponent(icon)}`,
    end: [
      `<script type="application/json" id="accord-data">${scriptJson(embed.data)}</script>`,
      `<script type="application/json" id="accord-embed">${scriptJson(frame)}</script>`,
      // Not run while the file is read, so that neither paint nor scrolling waits for half a megabyte of code.
      ...later.map(({ path, content }) => `<script type="text/plain" data-path="${path}">${content}</script>`),
      `<script>${first}</script>`,
    ].join(""),
  });
}
