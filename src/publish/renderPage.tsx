import { renderToString } from "react-dom/server";
import { formatPath, rootOf } from "../address/formatAddress.ts";
import type { PagePlace } from "../address/listPages.ts";
import { NO_FILTER } from "../address/parseAddress.ts";
import type { Open } from "../address/types.ts";
import { buildDetail } from "../dataset/buildDetail.ts";
import { buildOverview } from "../dataset/buildOverview.ts";
import { createIndex, type DatasetIndex } from "../dataset/createIndex.ts";
import { projectDataset } from "../dataset/projectDataset.ts";
import { LIST_PAGE } from "../dataset/listPage.ts";
import type { Dataset, Detail, Lang, Overview } from "../dataset/types.ts";
import type { Words } from "../i18n/types.ts";
import { defaultMode } from "../pages/modesOf.ts";
import { Page } from "../pages/Page.tsx";
import type { PageData } from "../pages/pageData.ts";
import { pageHead, type PageHead } from "../pages/pageHead.ts";
import type { PageModel, SiteInfo } from "../pages/types.ts";
import type { BakedLayout } from "../scene/types.ts";

/** Largest dataset that every page carries whole, in bytes of its JSON (design: 64 KB). */
const INLINE_MAX_BYTES = 64 * 1024;

/** What all pages of one language share. */
export interface Rendering {
  readonly index: DatasetIndex;
  readonly overview: Overview;
  readonly overviewIndex: DatasetIndex;
  readonly site: SiteInfo;
  readonly words: Words;
  /** Positions of the network; pages carry them only where the network is what opens. */
  readonly baked: BakedLayout;
  /** Paths below the site's base of files that the explorer asks for when it needs them. */
  readonly dataPath: string;
  readonly layoutPath: string;
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

/** Works out once what all pages of one language share. */
export function createRendering(
  dataset: Dataset,
  rest: Pick<Rendering, "site" | "words" | "baked" | "dataPath" | "layoutPath">,
): Rendering {
  const projected = projectDataset(dataset, rest.words.lang);
  const index = createIndex(projected);
  const overview = buildOverview(index, { filter: NO_FILTER, limit: LIST_PAGE });
  const isInline = Buffer.byteLength(JSON.stringify(projected)) <= INLINE_MAX_BYTES;
  return { ...rest, index, overview, overviewIndex: createIndex(overview.slice), isInline };
}

function detailOf(index: DatasetIndex, open: Open): Detail | null {
  return open.kind === "agreement" || open.kind === "party" || open.kind === "source" ? buildDetail(index, open) : null;
}

/** One page: its markup, head and the data it carries. `root` is given where the address alone does not tell it (`/`, `404.html`). */
export function renderPage(rendering: Rendering, { lang, open }: PagePlace, root?: string): RenderedPage {
  const { index, overview, overviewIndex, site, words, isInline, dataPath, layoutPath } = rendering;
  const baked = defaultMode({ overviewIndex }) === "network" ? rendering.baked : null;
  const path = formatPath({ lang, open });
  const detail = detailOf(index, open);
  const view = { lang, open, filter: NO_FILTER, sort: null, view: null };
  const ownRoot = root ?? rootOf(path);
  const model: PageModel = {
    site,
    words,
    view,
    root: ownRoot,
    overview,
    overviewIndex,
    detail,
    detailIndex: detail === null ? null : createIndex(detail.slice),
    baked,
    near: [],
    pending: false,
    failed: false,
  };
  const data: PageData = {
    site,
    lang,
    missing: open.kind === "missing",
    dataset: isInline ? index.dataset : null,
    part: isInline ? null : { overview, detail },
    baked,
    url: dataPath,
    layoutUrl: layoutPath,
  };
  return { path, lang, open, root: ownRoot, head: pageHead(model), body: renderToString(<Page model={model} />), data };
}
