import { renderToString } from "react-dom/server";
import { formatPath, rootOf } from "../address/formatAddress.ts";
import { formatEmbedPath } from "../address/formatEmbedPath.ts";
import type { PagePlace } from "../address/listPages.ts";
import { NO_FILTER } from "../address/parseAddress.ts";
import { buildDetail } from "../dataset/buildDetail.ts";
import { createIndex } from "../dataset/createIndex.ts";
import type { Lang } from "../dataset/types.ts";
import { Embed } from "../pages/Embed.tsx";
import type { PageData } from "../pages/pageData.ts";
import { embedHeights, type EmbedHeights } from "../pages/embedHeights.ts";
import { pageHead, type PageHead } from "../pages/pageHead.ts";
import { readEmbed } from "../pages/readEmbed.ts";
import type { PageModel } from "../pages/types.ts";
import type { EmbedFrame } from "../share/embedFrame.ts";
import { isIndexed } from "./isIndexed.ts";
import type { Rendering } from "./renderPage.tsx";

/** One embed, ready to be written. */
export interface RenderedEmbed {
  readonly path: string;
  /** Path of the full page. */
  readonly pagePath: string;
  readonly lang: Lang;
  readonly root: string;
  readonly head: PageHead;
  readonly body: string;
  readonly data: PageData;
  /** What the first script is told, but for the script that the explorer is. */
  readonly frame: Omit<EmbedFrame, "explorer">;
  /** Whether search engines may show it as a part of the pages that hold it; what was withdrawn they may not. */
  readonly isIndexed: boolean;
  /** Heights to keep free for it in a host's page. */
  readonly heightsPx: EmbedHeights;
}

/** Where the site stands for the public, and whether the embed will stand elsewhere. */
export interface EmbedStand {
  /** Absolute address of the site's base; null where the build knows none. */
  readonly siteUrl: string | null;
  /** Whether links lead to the site by whole addresses. */
  readonly isElsewhere: boolean;
}

const UNKNOWN: EmbedStand = { siteUrl: null, isElsewhere: false };

/** The embed of a place: its markup and head. Throws for a place that has none, since nothing may ask for one. */
export function renderEmbed(
  rendering: Rendering,
  { lang, open }: PagePlace,
  { siteUrl, isElsewhere }: EmbedStand = UNKNOWN,
): RenderedEmbed {
  const { baked, index, overview, overviewIndex, site, words } = rendering;
  const path = formatEmbedPath({ lang, open });
  if (path === null) throw new Error(`${formatPath({ lang, open })} has no embed`);
  const detail = open.kind === "agreement" || open.kind === "party" ? buildDetail(index, open) : null;
  const model: PageModel = {
    site,
    words,
    view: { lang, open, filter: NO_FILTER, sort: null, view: null },
    root: isElsewhere && siteUrl !== null ? siteUrl : rootOf(path),
    overview,
    overviewIndex,
    detail,
    detailIndex: detail === null ? null : createIndex(detail.slice),
    baked,
    near: [],
    pending: false,
    failed: false,
  };
  const content = readEmbed(model);
  const pagePath = formatPath({ lang, open });
  const address = siteUrl === null ? "" : siteUrl + pagePath;
  return {
    path,
    pagePath,
    lang,
    root: model.root,
    head: pageHead(model),
    body: renderToString(<Embed model={model} content={content} address={address} />),
    data: {
      lang,
      missing: false,
      detail: rendering.common.dataset === null ? detail : null,
      common: rendering.commonPath === null ? rendering.common : null,
    },
    frame: {
      lang,
      languages: site.languages,
      root: model.root,
      open: open.kind === "agreement" || open.kind === "party" ? open : null,
      title: content.title.text,
      total: overview.total.agreements,
      ...(rendering.embedData ?? { data: "", filterData: null, wholeData: null }),
      words: {
        shown: words.t("filter.shown", { shown: "{shown}", total: "{total}" }),
        agreements: words.t("list.agreements", { n: "{n}" }),
        clear: words.t("filter.clear"),
        loading: words.t("status.loading"),
        failed: words.t("embed.failed"),
        retry: words.t("status.retry"),
        blocked: words.t("embed.blocked", { url: "{url}" }),
      },
    },
    isIndexed: isIndexed(index, open),
    heightsPx: embedHeights(model, content),
  };
}
