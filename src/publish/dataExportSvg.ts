import { resolve } from "node:path";
import { formatAddress, rootOf } from "../address/formatAddress.ts";
import type { ViewState } from "../address/types.ts";
import { buildOverview } from "../dataset/buildOverview.ts";
import { buildPath } from "../dataset/buildPath.ts";
import { createIndex } from "../dataset/createIndex.ts";
import { LIST_PAGE } from "../dataset/listPage.ts";
import { showValue } from "../dataset/showValue.ts";
import { pageScene } from "../pages/Diagram.tsx";
import { pictureParts } from "../pages/pictureParts.ts";
import type { PageModel } from "../pages/types.ts";
import { svgText } from "../scene/svgText.ts";
import { buildPicture } from "../share/buildPicture.ts";
import { createAllWords } from "./createAllWords.ts";
import type { ExportArgs } from "./exportArgs.ts";
import type { DataIo } from "./dataIo.ts";
import { findView } from "./findView.ts";
import { readExported, type ExportedData } from "./readExported.ts";
import { readLayout } from "./readLayout.ts";
import { buildPageModel, createRendering } from "./renderPage.tsx";
import { siteInfo } from "./siteInfo.ts";
import { tellWritten } from "./tellWritten.ts";
import { defaultLanguageOf } from "./writePages.ts";
import { writeText } from "./writeText.ts";

/** As wide as on a large screen. */
const WIDE = 908;

/** Everything that the page of a view says, with what its query asks for. */
function modelOf(io: DataIo, { dataset, file, site }: ExportedData, view: ViewState): PageModel {
  const words = createAllWords([view.lang]).get(view.lang);
  if (words === undefined) throw new Error(`language ${view.lang} has no words`);
  const baked = readLayout(io, file.replace(/\.json$/, ".layout.json"), dataset);
  const rendering = createRendering(dataset, { site: siteInfo(site), words, baked, dataPath: "", layoutPath: "" });
  const { index } = rendering;
  const overview = buildOverview(index, { filter: view.filter, limit: LIST_PAGE, sort: view.sort });
  const { open } = view;
  const path = open.kind === "path" ? buildPath(index, open.from, open.to) : null;
  return {
    ...buildPageModel(rendering, view, rootOf(formatAddress(view))),
    view,
    overview,
    overviewIndex: createIndex(overview.slice),
    shownPath: path === null ? null : { path, index: createIndex(path.slice) },
    baked,
  };
}

/** Name that says what is on it: `<dataset>.svg`, `ru-agreement-<id>.svg`. */
function fileNameOf({ name }: ExportedData, asked: string | null, { lang, open }: ViewState): string {
  if (open.kind === "path") return `${lang}-path-${open.from}-${open.to}.svg`;
  if (open.kind === "agreement" || open.kind === "party" || open.kind === "source")
    return `${lang}-${open.kind}-${open.id}.svg`;
  return asked === null ? `${name}.svg` : `${name}-${lang}.svg`;
}

/** Writes the picture of a page; 1 when the dataset is bad or there is no such page, else 0. Throws a usage error. */
export function dataExportSvg({ output, path }: ExportArgs, io: DataIo): number {
  const read = readExported(io);
  if (read === null) return 1;
  const { dataset, site } = read;
  const asked = path ?? `${defaultLanguageOf(site.languages, dataset.language)}/`;
  const found = findView(asked, dataset, site);
  if (found.kind === "unknown") {
    const hint = found.near.length === 0 ? "give a path such as en/" : `did you mean ${found.near.join(" or ")}?`;
    io.stderr(`there is no picture of ${showValue(asked)}; ${hint}`);
    return 1;
  }
  const { view } = found;
  const model = modelOf(io, read, view);
  const scene = pageScene(model, WIDE);
  const url = site.url === null ? null : site.url + formatAddress(view);
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(buildPicture(scene, pictureParts(model, scene, url)))}\n`;
  const target = output ?? fileNameOf(read, path, view);
  writeText(resolve(io.cwd, target), text);
  tellWritten(io, target, text);
  return 0;
}
