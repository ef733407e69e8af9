import { flushSync } from "react-dom";
import { formatAddress, formatPath } from "../address/formatAddress.ts";
import { formatEmbedPath } from "../address/formatEmbedPath.ts";
import { createBundledAtlas } from "../atlas/createBundledAtlas.ts";
import { bindEmbedLinks } from "../browser/bindEmbedLinks.ts";
import { filterMarkup } from "../browser/filterMarkup.ts";
import { parseBuiltDataset } from "../browser/parseBuiltDataset.ts";
import { pinLinks } from "../browser/pinLinks.ts";
import { settleEmbed } from "../browser/settleEmbed.ts";
import { publicBase } from "../browser/publicBase.ts";
import { siteLocation } from "../browser/siteLocation.ts";
import type { EmbedData, EmbedExplorer, EmbedHost } from "../browser/types.ts";
import { nextTask } from "../browser/whenIdle.ts";
import { createWords } from "../i18n/createWords.ts";
import type { ExplorerStore } from "../state/createExplorerStore.ts";
import { pageTitle } from "../pages/pageHead.ts";
import type { EmbedContent } from "../pages/readEmbed.ts";
import type { PageModel } from "../pages/types.ts";
import { createEmbedStore } from "./createEmbedStore.ts";
import { EmbedShell, type EmbedPlace } from "./EmbedShell.tsx";
import { parseCommonData } from "./parseCommonData.ts";
import { parseMessages } from "./parseMessages.ts";
import { readPageData } from "./readPageData.ts";
import { startState } from "./startState.ts";
import { takeEmbedStage } from "./takeEmbedStage.ts";
import { takeOver } from "./takeOver.ts";
import { ExplorerContext, type Explorer } from "./useExplorer.ts";

/** Tells the host what is shown, once for each change that it can see; of what came before it begins, the last. */
function createTeller(host: EmbedHost, { getState }: ExplorerStore) {
  let told = "";
  let isBegun = false;
  let isCurrent = false;
  let last: readonly [PageModel, EmbedContent] | null = null;
  const tell = (): void => {
    if (!isBegun || last === null) return;
    const [model, { title }] = last;
    const { overview, pending, failed, view } = model;
    const shown = { title: title.text, shown: overview.matched.agreements, total: overview.total.agreements };
    const news = JSON.stringify([formatAddress(view), shown]);
    // Effects run late: what the takeover drew first may not be what the query or the host has asked for since.
    isCurrent ||= view === getState().view;
    if (pending || failed || news === told || !isCurrent) return;
    told = news;
    document.title = pageTitle(model);
    host.onShown({ view, ...shown });
  };
  return {
    onShown: (model: PageModel, content: EmbedContent): void => {
      last = [model, content];
      tell();
    },
    begin: (): void => {
      isBegun = true;
      tell();
    },
  };
}

/** Everything that the live embed is made of, from what the build wrote and what the first script has loaded. */
function prepare(host: EmbedHost, given: EmbedData) {
  const data = readPageData();
  const common = data.common ?? parseCommonData(given.common);
  const words = createWords(data.lang, parseMessages(given.messages));
  const way = document.documentElement.dataset["root"] ?? "./";
  const site = siteLocation(way, data.lang);
  const dataUrl = new URL(common.url, site.base);
  const atlas = createBundledAtlas({
    ...(common.dataset === null ? {} : { dataset: common.dataset }),
    load: async () => parseBuiltDataset(await host.loadWhole()),
  });
  const start = startState(data, common, atlas, host.own);
  const store = createEmbedStore(start, (open) => host.onUnknown(open));
  // A file that was taken elsewhere leads to the site by whole addresses.
  const isHere = site.base.origin === location.origin;
  const place: EmbedPlace = {
    words,
    info: common.site,
    baked: common.baked,
    root: isHere ? site.base.pathname : site.base.href,
    publicBase: publicBase(formatPath({ lang: data.lang, open: host.own })) ?? site.base,
    own: host.own,
    overview: start.overview,
    options: host.options,
  };
  const frame = { freeScroll: host.options.scroll };
  return { explorer: { store, site, atlas, dataUrl, frame }, isHere, place, way };
}

/** The way to another view, for the host: a change of what is open is spoken, and what has no embed is told to be unknown. */
function createGo(host: EmbedHost, { actions, getState }: ExplorerStore): EmbedExplorer["go"] {
  return (view) => {
    if (formatEmbedPath(view) === null) {
      host.onUnknown(view.open);
      return;
    }
    const target = { ...view, lang: getState().view.lang };
    actions.go(target, formatPath(target) === formatPath(getState().view) ? "none" : "replace");
  };
}

/** From now on the markup follows the store, and links and address too. */
function bind(host: EmbedHost, { store, site }: Explorer, root: HTMLElement): void {
  store.subscribe(({ pending, failed, view }) => {
    if (!pending && !failed) settleEmbed(site, view);
  });
  settleEmbed(site, store.getState().view);
  bindEmbedLinks({
    site,
    root,
    view: () => store.getState().view,
    onOpen: (open) => store.actions.open(open),
    onLeave: (url, isPlain) => host.onNavigate(url, isPlain),
    onClose: () => store.actions.close(),
  });
}

/**
 * Takes over the prerendered embed: same markup first, then what the host, the query or an early tap asks for. Nothing of it is a
 * step of the history, scrolls, or takes the focus.
 */
export async function startEmbedExplorer(host: EmbedHost, given: EmbedData): Promise<EmbedExplorer> {
  const root = document.getElementById("app");
  if (root === null) throw new Error("this embed has no #app");
  // Evaluating the script and taking over the markup are separate tasks, so that a touch in between is answered.
  await nextTask();
  const { explorer, isHere, place, way } = prepare(host, given);
  await nextTask();
  const { site, store } = explorer;
  const go = createGo(host, store);
  const { onShown, begin } = createTeller(host, store);
  await new Promise<void>((resolve) => {
    takeOver(root, () => {
      const taken = takeEmbedStage(root);
      if (isHere) pinLinks(root, way, site.base);
      return (
        <ExplorerContext value={explorer}>
          <EmbedShell place={place} taken={taken} onHydrated={resolve} onShown={onShown} />
        </ExplorerContext>
      );
    });
  });
  // The first script's own filter goes in the same frame in which the explorer's comes. Not within the effect that has just told
  // of the takeover: effects of what is drawn there would be lost.
  filterMarkup(null, (href) => {
    const open = site.parse(href)?.open;
    return open?.kind === "agreement" || open?.kind === "party" ? open : null;
  });
  if (formatAddress(host.view) !== formatAddress(store.getState().view)) flushSync(() => go(host.view));
  bind(host, explorer, root);
  // Who waits for the explorer has it first.
  setTimeout(begin);
  return {
    go,
    get view() {
      return store.getState().view;
    },
  };
}
