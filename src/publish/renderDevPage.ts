import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BakedLayout } from "../scene/types.ts";
import { parsePath } from "../address/parseAddress.ts";
import { parseEmbedPath } from "../address/parseEmbedPath.ts";
import { rootOf } from "../address/formatAddress.ts";
import { createAllWords } from "./createAllWords.ts";
import { accessOf } from "./accessOf.ts";
import type { DataIo } from "./dataIo.ts";
import { escapeHtml, fillDocument } from "./fillDocument.ts";
import { pageSheet } from "./pageSheet.ts";
import { problemPanel } from "./problemPanel.ts";
import { siteInfo } from "./siteInfo.ts";
import { readKeptLayout } from "./readLayout.ts";
import type { GoodProject, ProjectState } from "./readProject.ts";
import { renderEmbed } from "./renderEmbed.tsx";
import { createRendering, renderPage } from "./renderPage.tsx";
import { createEmbedShell, fillEmbed } from "./writeEmbeds.ts";
import { defaultLanguageOf } from "./writePages.ts";

export interface DevAnswer {
  readonly status: number;
  readonly type: "text/html" | "application/json";
  readonly body: string;
}

const html = (status: number, body: string): DevAnswer => ({ status, type: "text/html", body });
const json = (value: unknown): DevAnswer => ({ status: 200, type: "application/json", body: JSON.stringify(value) });

/** Where the dev server has the baked positions of a dataset. */
const layoutOf = (file: string): string => file.replace(/\.json$/, ".layout.json");

/** Positions as they are kept, else none: computing them takes seconds, and the picture finds places without them. */
const layoutFor = (io: DataIo, file: string): BakedLayout =>
  readKeptLayout(io.cwd, layoutOf(file)) ?? { format: "accord-atlas-layout/1", widths: {} };

/**
 * What the dev server answers under a path: pages of the data as they last were without errors, with what is wrong now on top, and
 * these data themselves. Null for everything else.
 */
export function renderDevPage(io: DataIo, state: ProjectState, path: string): DevAnswer | null {
  const { good } = state;
  // The explorer fetches large data by their own paths: they must be those of the page, not a file that is broken now.
  if (good !== null && path === good.file) return json(good.dataset);
  if (good !== null && path === layoutOf(good.file)) return json(layoutFor(io, good.file));
  if (path !== "" && !path.endsWith("/")) return null;
  const panel = problemPanel(state);
  if (good === null) return html(500, emptyPage(state, panel));
  const page = renderGood(io, good, path);
  return page === null ? null : { ...page, body: page.body.replace(/<body[^>]*>/, (tag) => `${tag}${panel}`) };
}

function emptyPage({ errors }: ProjectState, panel: string): string {
  const [first] = errors;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(first?.file ?? "")}</title></head><body>${panel}</body></html>`;
}

function renderGood(io: DataIo, { site, file, dataset, text }: GoodProject, path: string): DevAnswer | null {
  const fallback = defaultLanguageOf(site.languages, dataset.language);
  const embedded = parseEmbedPath(path, fallback);
  const place = embedded ?? parsePath(path, fallback);
  const words = createAllWords([place.lang]).get(place.lang);
  if (words === undefined) return null;
  const rendering = createRendering(dataset, {
    site: siteInfo(site),
    words,
    baked: layoutFor(io, file),
    dataPath: file,
    layoutPath: layoutOf(file),
  });
  if (embedded !== null)
    return html(
      200,
      fillEmbed(renderEmbed(rendering, embedded), createEmbedShell({ url: null, look: site.look }, null)),
    );
  const page = renderPage(rendering, place, {
    root: path === "" ? "./" : rootOf(path),
    access: { ...accessOf(io.cwd, text), transcripts: [] },
  });
  const document = fillDocument(
    page,
    {
      template: readFileSync(join(io.cwd, "index.html"), "utf8"),
      sheet: pageSheet("", site.look),
      policy: null,
      entry: { path: "src/main.tsx", integrity: null },
      frameScript: null,
      siteUrl: null,
      loadFailed: () => ({ text: "", retry: "" }),
    },
    { canonicalPath: page.path, languages: new Map(), defaultLanguage: place.lang },
  );
  return html(place.open.kind === "missing" ? 404 : 200, document);
}
