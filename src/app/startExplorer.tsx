import { formatAddress, formatPath } from "../address/formatAddress.ts";
import type { Open } from "../address/types.ts";
import { createBundledAtlas } from "../atlas/createBundledAtlas.ts";
import { addSheet } from "../browser/addSheet.ts";
import { bindHistory } from "../browser/bindHistory.ts";
import { bindLinks } from "../browser/bindLinks.ts";
import type { EarlyPanel } from "../browser/createEarlyPanel.ts";
import { fetchDataset } from "../browser/fetchDataset.ts";
import { focusLanguage } from "../browser/focusLanguage.ts";
import { pinLinks } from "../browser/pinLinks.ts";
import { nextTask } from "../browser/whenIdle.ts";
import { siteLocation } from "../browser/siteLocation.ts";
import { createWords } from "../i18n/createWords.ts";
import type { CompiledCatalog } from "../i18n/types.ts";
import { createExplorerStore } from "../state/createExplorerStore.ts";
import liveSheet from "./live.css?url";
import { ExplorerShell } from "./ExplorerShell.tsx";
import { parseCommonData } from "./parseCommonData.ts";
import { readPageData } from "./readPageData.ts";
import { startState } from "./startState.ts";
import { takeOver } from "./takeOver.ts";
import { putAside, takeStage } from "./takeStage.ts";
import { ExplorerContext } from "./useExplorer.ts";

/** What the page at an address was built for: a path is in the query, which comes after the markup. */
const builtFor = (open: Open): Open => (open.kind === "path" ? { kind: "start" } : open);

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
  const open: Open = data.missing ? { kind: "missing", path: "" } : builtFor(site.read().open);
  const start = startState(data, common, atlas, open);
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
    else if (!data.missing) focusLanguage(site, root);
    document.documentElement.dataset["live"] = "";
  };
  takeOver(root, () => {
    const taken = takeStage(root);
    const isAside = putAside(root, taken);
    pinLinks(root, way, site.base);
    return (
      <ExplorerContext value={{ store, site, atlas, dataUrl }}>
        <ExplorerShell
          words={words}
          info={common.site}
          baked={common.baked}
          layoutUrl={new URL(common.layoutUrl, site.base)}
          root={site.base.pathname}
          built={data.card === undefined ? null : { path: formatPath(start.view), card: data.card }}
          taken={taken}
          isAside={isAside}
          onHydrated={onHydrated}
        />
      </ExplorerContext>
    );
  });
}
