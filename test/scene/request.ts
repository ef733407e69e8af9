import { readFileSync } from "node:fs";
import { formatPath } from "../../src/address/formatAddress.ts";
import type { Open, ViewMode } from "../../src/address/types.ts";
import { buildDetail } from "../../src/dataset/buildDetail.ts";
import { buildOverview } from "../../src/dataset/buildOverview.ts";
import { buildPath } from "../../src/dataset/buildPath.ts";
import { createIndex } from "../../src/dataset/createIndex.ts";
import type { Dataset, Detail, Filter, Lang } from "../../src/dataset/types.ts";
import { buildScene } from "../../src/scene/buildScene.ts";
import { chooseLayout } from "../../src/scene/chooseLayout.ts";
import { createSceneTexts } from "../../src/scene/createSceneTexts.ts";
import type { BakedLayout, Scene, SceneLayout, SceneRequest, SceneWidth } from "../../src/scene/types.ts";
import { wordsIn } from "./wordsIn.ts";

const NO_FILTER: Filter = { q: "", kind: [], side: [], country: [], sector: [], type: [], from: null, to: null };

export interface ViewOptions {
  readonly lang?: Lang;
  readonly open?: Open;
  readonly view?: ViewMode;
  readonly filter?: Partial<Filter>;
  readonly widthPx?: SceneWidth;
  readonly layout?: SceneLayout;
  readonly baked?: BakedLayout | null;
  readonly alone?: boolean;
}

/** The bundled dataset; its form is checked by tests of its own. */
export const forum = JSON.parse(readFileSync("data/forum-2023.json", "utf8")) as Dataset;

const LIMIT = 50;

function detailOf(dataset: Dataset, open: Open): Detail | null {
  return open.kind === "agreement" || open.kind === "party" || open.kind === "source"
    ? buildDetail(createIndex(dataset), open)
    : null;
}

/** What `buildScene` is asked by a page with this view open. */
function requestOf(dataset: Dataset, options: ViewOptions = {}): SceneRequest {
  const { lang = "en", open = { kind: "start" }, view = null, filter = {}, widthPx = 908, baked = null } = options;
  const overview = buildOverview(createIndex(dataset), { filter: { ...NO_FILTER, ...filter }, limit: LIMIT });
  const overviewIndex = createIndex(overview.slice);
  const detail = detailOf(dataset, open);
  const path = open.kind === "path" ? buildPath(createIndex(dataset), open.from, open.to) : null;
  const shownPath = path === null ? null : { path, index: createIndex(path.slice) };
  const state = { lang, open, filter: { ...NO_FILTER, ...filter }, sort: null, view };
  return {
    overview,
    overviewIndex,
    detail,
    detailIndex: detail === null ? null : createIndex(detail.slice),
    shownPath,
    view: state,
    widthPx,
    layout: options.layout ?? chooseLayout(state, overview, detail, widthPx, shownPath),
    baked,
    ...(options.alone === undefined ? {} : { alone: options.alone }),
    texts: createSceneTexts(wordsIn(lang), overviewIndex),
    href: (target) => `../${formatPath({ lang, open: target })}`,
  };
}

export function sceneOf(dataset: Dataset, options: ViewOptions = {}): Scene {
  return buildScene(requestOf(dataset, options));
}
