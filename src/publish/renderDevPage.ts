import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePath } from "../address/parseAddress.ts";
import { parseEmbedPath } from "../address/parseEmbedPath.ts";
import { rootOf } from "../address/formatAddress.ts";
import { formatProblem } from "../dataset/formatProblem.ts";
import { createAllWords } from "./createAllWords.ts";
import type { DataIo } from "./dataIo.ts";
import { escapeHtml, fillDocument } from "./fillDocument.ts";
import { pageSheet } from "./pageSheet.ts";
import { readAccessRecord } from "./readAccessRecord.ts";
import { readDataset } from "./readDataset.ts";
import { readLayout } from "./readLayout.ts";
import { readSite } from "./readSite.ts";
import { renderEmbed } from "./renderEmbed.tsx";
import { createRendering, renderPage } from "./renderPage.tsx";
import { createEmbedShell, fillEmbed } from "./writeEmbeds.ts";
import { defaultLanguageOf } from "./writePages.ts";

export interface DevPage {
  readonly status: number;
  readonly html: string;
}

/** A page of the dev server, rendered from the data as it is now; problems in the data are the page. Null for paths that are files. */
export function renderDevPage(cwd: string, path: string): DevPage | null {
  if (path !== "" && !path.endsWith("/")) return null;
  const io: DataIo = {
    cwd,
    env: process.env,
    stdout: (line) => console.log(line),
    stderr: (line) => console.error(line),
  };
  const site = readSite(cwd, io.env);
  const { file, result } = readDataset(cwd, io.env, undefined);
  if (result.kind === "bad") {
    const lines = result.problems.map((problem) => `<li>${escapeHtml(formatProblem(problem))}</li>`);
    return {
      status: 500,
      html: `<!doctype html><meta charset="utf-8"><title>${escapeHtml(file)}</title><h1>${escapeHtml(file)}</h1><ol>${lines.join("")}</ol>`,
    };
  }
  const { dataset } = result;
  const fallback = defaultLanguageOf(site.languages, dataset.language);
  const embedded = parseEmbedPath(path, fallback);
  const place = embedded ?? parsePath(path, fallback);
  const words = createAllWords([place.lang]).get(place.lang);
  if (words === undefined) return null;
  const rendering = createRendering(dataset, {
    site: { siteName: site.siteName, languages: site.languages, report: site.report },
    words,
    baked: readLayout(io, file.replace(/\.json$/, ".layout.json"), dataset),
    dataPath: file,
    layoutPath: file.replace(/\.json$/, ".layout.json"),
  });
  if (embedded !== null)
    return {
      status: 200,
      html: fillEmbed(renderEmbed(rendering, embedded), createEmbedShell({ url: null, look: site.look }, null)),
    };
  const page = renderPage(rendering, place, {
    root: path === "" ? "./" : rootOf(path),
    access: { record: readAccessRecord(cwd), transcripts: [] },
  });
  const html = fillDocument(
    page,
    {
      template: readFileSync(join(cwd, "index.html"), "utf8"),
      sheet: pageSheet("", site.look),
      policy: null,
      entry: { path: "src/main.tsx", integrity: null },
      frameScript: null,
      siteUrl: null,
      loadFailed: () => ({ text: "", retry: "" }),
    },
    { canonicalPath: page.path, languages: new Map(), defaultLanguage: place.lang },
  );
  return { status: place.open.kind === "missing" ? 404 : 200, html };
}
