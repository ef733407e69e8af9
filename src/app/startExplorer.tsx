import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { NO_FILTER } from "../address/parseAddress.ts";
import { formatAddress, formatPath } from "../address/formatAddress.ts";
import type { ViewState } from "../address/types.ts";
import { createBundledAtlas } from "../atlas/createBundledAtlas.ts";
import type { Atlas } from "../atlas/types.ts";
import { addSheet } from "../browser/addSheet.ts";
import { bindHistory } from "../browser/bindHistory.ts";
import { bindLinks } from "../browser/bindLinks.ts";
import type { EarlyPanel } from "../browser/createEarlyPanel.ts";
import { fetchDataset } from "../browser/fetchDataset.ts";
import { pinLinks } from "../browser/pinLinks.ts";
import { nextTask } from "../browser/whenIdle.ts";
import { siteLocation, type SiteLocation } from "../browser/siteLocation.ts";
import { LIST_PAGE } from "../dataset/listPage.ts";
import { createWords } from "../i18n/createWords.ts";
import type { CompiledCatalog } from "../i18n/types.ts";
import { createExplorerStore, type ExplorerStart } from "../state/createExplorerStore.ts";
import liveSheet from "./live.css?url";
import { ExplorerShell } from "./ExplorerShell.tsx";
import type { CommonData, PageData } from "../pages/pageData.ts";
import { takeStage } from "./takeStage.ts";
import { ExplorerContext } from "./useExplorer.ts";

/** Inline data of the page. The build writes it, so its form is known; a page without it cannot be taken over. */
function readPageData(): PageData {
  const text = document.getElementById("accord-data")?.textContent;
  if (text === undefined || text === null) throw new Error("this page carries no data (#accord-data)");
  return parsePageData(text);
}

function parsePageData(text: string): PageData {
  return JSON.parse(text) as PageData;
}

/** The build wrote the file, so only its kind is looked at: hosts answer with files of their own for missing ones. */
function parseCommonData(value: unknown): CommonData {
  const common = value as CommonData | null;
  if (typeof common?.site?.siteName !== "string") throw new Error("the pages' common data is not that file");
  return common;
}

/** The state that the prerendered markup shows: its own path, no query. */
function startOf(data: PageData, { overview: shown }: CommonData, atlas: Atlas, site: SiteLocation): ExplorerStart {
  const read = site.read();
  const view: ViewState = {
    lang: data.lang,
    open: data.missing ? { kind: "missing", path: "" } : read.open,
    filter: NO_FILTER,
    sort: null,
    view: null,
  };
  if (shown !== null) return { atlas, view, overview: shown, detail: data.detail };
  const overview = atlas.overview({ filter: view.filter, limit: LIST_PAGE });
  const { open } = view;
  const detail =
    open.kind === "agreement"
      ? atlas.agreement(open.id)
      : open.kind === "party"
        ? atlas.party(open.id)
        : open.kind === "source"
          ? atlas.source(open.id)
          : null;
  if (overview.kind !== "now" || detail?.kind === "later") throw new Error("the fetched data must answer at once");
  return { atlas, view, overview: overview.value, detail: detail?.value ?? null };
}

/**
 * Takes over the prerendered page: same markup first, then the query of the address, then what was tapped early. `fetched`: the
 * data that the pages share, as it came; null where this page carries it.
 */
export async function startExplorer(early: EarlyPanel, messages: CompiledCatalog, fetched: unknown): Promise<void> {
  const data = readPageData();
  const common = data.common ?? parseCommonData(fetched);
  const root = document.getElementById("app");
  if (root === null) throw new Error("this page has no #app");
  // Evaluating the scripts and taking over the markup are separate tasks, so that a touch in between is answered.
  await nextTask();
  addSheet(liveSheet);
  const words = createWords(data.lang, messages);
  const way = document.documentElement.dataset["root"] ?? "./";
  const site = siteLocation(way, data.lang);
  const dataUrl = new URL(common.url, site.base);
  const atlas = createBundledAtlas({
    ...(common.dataset === null ? {} : { dataset: common.dataset }),
    load: () => fetchDataset(dataUrl),
  });
  const start = startOf(data, common, atlas, site);
  const store = createExplorerStore(start);
  await nextTask();
  const onHydrated = (): void => {
    const asked = { ...site.read(), lang: data.lang };
    // Links of the page are relative to the address it was loaded at, so this is read before that may change.
    const wanted = early.wanted === null ? null : site.parse(early.wanted);
    early.end();
    if (!data.missing) site.settle(asked);
    if (formatAddress(asked) !== formatAddress(start.view)) store.actions.go(asked, "none");
    bindHistory(store, site);
    bindLinks(store, site, root);
    if (wanted !== null) store.actions.go(wanted, "push");
    document.documentElement.dataset["live"] = "";
  };
  const taken = takeStage(root);
  pinLinks(root, way, site.base);
  startTransition(() => {
    hydrateRoot(
      root,
      <ExplorerContext value={{ store, site, atlas, dataUrl }}>
        <ExplorerShell
          words={words}
          info={common.site}
          baked={common.baked}
          layoutUrl={new URL(common.layoutUrl, site.base)}
          root={site.base.pathname}
          built={data.card === undefined ? null : { path: formatPath(start.view), card: data.card }}
          taken={taken}
          onHydrated={onHydrated}
        />
      </ExplorerContext>,
    );
  });
}
