import { renderToString } from "react-dom/server";
import { formatPath, rootOf } from "../address/formatAddress.ts";
import type { PagePlace } from "../address/listPages.ts";
import { NO_FILTER } from "../address/parseAddress.ts";
import type { Open } from "../address/types.ts";
import { buildDetail } from "../dataset/buildDetail.ts";
import { buildOverview } from "../dataset/buildOverview.ts";
import { createIndex, type DatasetIndex } from "../dataset/createIndex.ts";
import { LIST_PAGE } from "../dataset/listPage.ts";
import type { Detail, Lang, Overview } from "../dataset/types.ts";
import type { Words } from "../i18n/types.ts";
import { Page } from "../pages/Page.tsx";
import type { PageData } from "../pages/pageData.ts";
import { pageHead, type PageHead } from "../pages/pageHead.ts";
import type { PageModel, SiteInfo } from "../pages/types.ts";
import type { BakedLayout } from "../scene/types.ts";

/** Largest dataset that every page carries whole, in bytes of its JSON (design: 64 KB). */
const INLINE_MAX_BYTES = 64 * 1024;

/** What all pages of one build share. */
export interface Rendering {
  readonly index: DatasetIndex;
  readonly overview: Overview;
  readonly overviewIndex: DatasetIndex;
  readonly site: SiteInfo;
  readonly words: ReadonlyMap<Lang, Words>;
  readonly baked: BakedLayout | null;
  /** Path of the whole dataset below the site's base. */
  readonly dataPath: string;
  readonly isInline: boolean;
}

export interface RenderedPage {
  readonly path: string;
  readonly lang: Lang;
  readonly open: Open;
  readonly root: string;
  readonly head: PageHead;
  readonly body: string;
  readonly data: PageData;
}

/** Works out once what all pages share. */
export function createRendering(
  index: DatasetIndex,
  rest: Omit<Rendering, "index" | "overview" | "overviewIndex" | "isInline"> & { readonly datasetBytes: number },
): Rendering {
  const overview = buildOverview(index, { filter: NO_FILTER, limit: LIST_PAGE });
  const { datasetBytes, ...shared } = rest;
  return { ...shared, index, overview, overviewIndex: createIndex(overview.slice), isInline: datasetBytes <= INLINE_MAX_BYTES };
}

function detailOf(index: DatasetIndex, open: Open): Detail | null {
  return open.kind === "agreement" || open.kind === "party" || open.kind === "source" ? buildDetail(index, open) : null;
}

/** One page: its markup, head and the data it carries. `root` is given where the address alone does not tell it (`/`, `404.html`). */
export function renderPage(rendering: Rendering, { lang, open }: PagePlace, root?: string): RenderedPage {
  const { index, overview, overviewIndex, site, baked, isInline, dataPath } = rendering;
  const words = rendering.words.get(lang);
  if (words === undefined) throw new Error(`no words for ${lang}`);
  const path = formatPath({ lang, open });
  const detail = detailOf(index, open);
  const view = { lang, open, filter: NO_FILTER, sort: null, view: null };
  const ownRoot = root ?? rootOf(path);
  const model: PageModel = {
    site, words, view, root: ownRoot, overview, overviewIndex, detail,
    detailIndex: detail === null ? null : createIndex(detail.slice), baked, near: [],
  };
  const data: PageData = {
    site, lang, missing: open.kind === "missing",
    dataset: isInline ? index.dataset : null,
    part: isInline ? null : { overview, detail },
    baked, url: dataPath,
  };
  return { path, lang, open, root: ownRoot, head: pageHead(model), body: renderToString(<Page model={model} />), data };
}
