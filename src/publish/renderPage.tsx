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
import { AccessPage } from "../pages/AccessPage.tsx";
import { accessText } from "../i18n/accessText.ts";
import { Page } from "../pages/Page.tsx";
import type { CommonData, PageData } from "../pages/pageData.ts";
import { pageHead, type PageHead } from "../pages/pageHead.ts";
import type { AccessSheet, PageCard, PageModel, SiteInfo } from "../pages/types.ts";
import type { BakedLayout } from "../scene/types.ts";
import type { EmbedFrame } from "../share/embedFrame.ts";

/** Largest dataset that the explorer fetches whole when it starts, in bytes of its JSON (design: 64 KB). */
const WHOLE_MAX_BYTES = 64 * 1024;

/** What all pages of one language share. */
export interface Rendering {
  readonly index: DatasetIndex;
  readonly overview: Overview;
  readonly overviewIndex: DatasetIndex;
  readonly site: SiteInfo;
  readonly words: Words;
  /** Positions of the network; they come with pages only where the network is what opens. */
  readonly baked: BakedLayout;
  /** What every page of the language needs of the data when it comes alive. */
  readonly common: CommonData;
  /** File below the site's base that holds it; null where each page carries it. */
  readonly commonPath: string | null;
  /** Scripts below the site's base that bring data to embeds; null on the dev server. */
  readonly embedData: Pick<EmbedFrame, "data" | "filterData" | "wholeData"> | null;
}

export interface RenderedPage {
  readonly path: string;
  readonly lang: Lang;
  readonly open: Open;
  readonly root: string;
  readonly head: PageHead;
  readonly body: string;
  readonly data: PageData;
  /** True where no explorer takes the page over: neither scripts nor data belong to it. */
  readonly isStatic?: boolean;
  readonly commonPath: string | null;
}

/** What a rendering is made from. */
export interface RenderingParts extends Pick<Rendering, "site" | "words" | "baked"> {
  /** Paths below the site's base of files that the explorer asks for when it needs them. */
  readonly dataPath: string;
  readonly layoutPath: string;
}

/** Works out once what all pages of one language share. */
export function createRendering(
  dataset: Dataset,
  { site, words, baked, dataPath, layoutPath }: RenderingParts,
): Rendering {
  const projected = projectDataset(dataset, words.lang);
  const index = createIndex(projected);
  const overview = buildOverview(index, { filter: NO_FILTER, limit: LIST_PAGE });
  const overviewIndex = createIndex(overview.slice);
  const isWhole = Buffer.byteLength(JSON.stringify(projected)) <= WHOLE_MAX_BYTES;
  const common: CommonData = {
    site,
    dataset: isWhole ? projected : null,
    overview: isWhole ? null : overview,
    baked: defaultMode({ overview }) === "network" ? baked : null,
    url: dataPath,
    layoutUrl: layoutPath,
  };
  return { index, overview, overviewIndex, site, words, baked, common, commonPath: null, embedData: null };
}

function detailOf(index: DatasetIndex, open: Open): Detail | null {
  return open.kind === "agreement" || open.kind === "party" || open.kind === "source" ? buildDetail(index, open) : null;
}

/** What a page is told beside its place. */
export interface PageExtras {
  /** Where the address alone does not tell it (`/`, `404.html`). */
  readonly root?: string | undefined;
  /** Pictures of the record that is open; null where none are drawn. */
  readonly card?: PageCard | null;
  /** What the accessibility sheet shows. */
  readonly access?: AccessSheet;
}

const NO_SHEET: AccessSheet = { record: null, transcripts: [] };

/** Everything that a page says, of a page without a query. `root` is the way from the page to the site's base. */
export function buildPageModel(rendering: Rendering, { lang, open }: PagePlace, root: string): PageModel {
  const { index, overview, overviewIndex, site, words, common } = rendering;
  const detail = detailOf(index, open);
  return {
    site,
    words,
    view: { lang, open, filter: NO_FILTER, sort: null, view: null },
    root,
    overview,
    overviewIndex,
    detail,
    detailIndex: detail === null ? null : createIndex(detail.slice),
    baked: common.baked,
    near: [],
    pending: false,
    failed: false,
  };
}

/** One page: its markup, head and the data it carries. */
export function renderPage(
  rendering: Rendering,
  { lang, open }: PagePlace,
  { root, card = null, access = NO_SHEET }: PageExtras = {},
): RenderedPage {
  const { common, commonPath } = rendering;
  const path = formatPath({ lang, open });
  const ownRoot = root ?? rootOf(path);
  const model = { ...buildPageModel(rendering, { lang, open }, ownRoot), ...(card === null ? {} : { card }) };
  const { detail } = model;
  const head = pageHead(model);
  const data: PageData = {
    lang,
    missing: open.kind === "missing",
    detail: common.dataset === null ? detail : null,
    ...(card === null ? {} : { card }),
    common: commonPath === null ? common : null,
  };
  const page = { path, lang, open, root: ownRoot, data };
  if (open.kind === "accessibility") {
    const body = renderToString(<AccessPage model={model} sheet={access} />);
    return {
      ...page,
      head: { ...head, description: accessText(lang, "description") },
      body,
      isStatic: true,
      commonPath: null,
    };
  }
  return { ...page, head, body: renderToString(<Page model={model} />), commonPath };
}
