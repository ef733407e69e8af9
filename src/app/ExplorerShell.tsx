import { useEffect, useMemo, useState } from "react";
import { rootOf, formatPath } from "../address/formatAddress.ts";
import { setPageTitle } from "../browser/setPageTitle.ts";
import { createIndex } from "../dataset/createIndex.ts";
import type { Words } from "../i18n/types.ts";
import type { Graph } from "../graph/types.ts";
import { Page } from "../pages/Page.tsx";
import { pageTitle } from "../pages/pageHead.ts";
import type { PageModel, SiteInfo } from "../pages/types.ts";
import type { BakedLayout } from "../scene/types.ts";
import type { ExplorerState } from "../state/types.ts";
import { GraphStage } from "./GraphStage.tsx";
import { MoreButton } from "./MoreButton.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { ShareButtons } from "./ShareButtons.tsx";
import { StatusLine } from "./StatusLine.tsx";
import { useBakedLayout } from "./useBakedLayout.ts";
import { usePanelFocus } from "./usePanelFocus.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";
import { useExplorerState } from "./useExplorer.ts";

export interface ExplorerShellProps {
  readonly words: Words;
  readonly info: SiteInfo;
  readonly baked: BakedLayout | null;
  readonly layoutUrl: URL;
  /** Way from the address the page was loaded at to the site's base. */
  readonly root: string;
  /** Called once, when the prerendered markup has been taken over. */
  readonly onHydrated: () => void;
}

/** Everything of the state that text and picture depend on. */
const selectShown = (state: ExplorerState): ExplorerState => state;

/** The page's model from the live state, in the very form that the build uses. */
function useModel({ words, info, baked: given, layoutUrl, root }: ExplorerShellProps): PageModel {
  const { view, overview, detail, near } = useExplorerState(selectShown);
  const baked = useBakedLayout(given, layoutUrl, view.view === "network");
  const overviewIndex = useMemo(() => createIndex(overview.slice), [overview]);
  const detailIndex = useMemo(() => (detail === null ? null : createIndex(detail.slice)), [detail]);
  const [loadedAt] = useState(() => formatPath(view));
  const path = formatPath(view);
  // The first address may be the bare base or a file of its own (404); later ones are always the view's path.
  const ownRoot = path === loadedAt || view.open.kind === "missing" ? root : rootOf(path);
  return useMemo(
    () => ({ site: info, words, view, overview, overviewIndex, detail, detailIndex, baked, near, root: ownRoot }),
    [info, words, view, overview, overviewIndex, detail, detailIndex, baked, near, ownRoot],
  );
}

/** The live explorer: the build's page, bound to the store. */
export function ExplorerShell(props: ExplorerShellProps) {
  const model = useModel(props);
  const { onHydrated } = props;
  const [graph, setGraph] = useState<Graph | null>(null);
  useEffect(() => onHydrated(), [onHydrated]);
  useEffect(() => setPageTitle(pageTitle(model)), [model]);
  usePanelFocus(model);
  return (
    <Page
      model={model}
      live={{
        search: <SearchBox model={model} />,
        tools: <ZoomButtons words={props.words} graph={graph} />,
        diagram: <GraphStage model={model} graph={graph} onGraph={setGraph} />,
        share: <ShareButtons model={model} />,
        more: <MoreButton model={model} />,
        status: <StatusLine words={props.words} />,
      }}
    />
  );
}
