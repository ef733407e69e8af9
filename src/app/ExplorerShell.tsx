import { memo, useEffect, useMemo, useState } from "react";
import { formatAddress, formatPath } from "../address/formatAddress.ts";
import { setPageHead } from "../browser/setPageHead.ts";
import type { Words } from "../i18n/types.ts";
import type { Graph } from "../graph/types.ts";
import { FullButton } from "../pages/FullButton.tsx";
import { Page } from "../pages/Page.tsx";
import { pageHead } from "../pages/pageHead.ts";
import type { PageCard, PageModel, SiteInfo } from "../pages/types.ts";
import type { BakedLayout, SceneWidth } from "../scene/types.ts";
import type { ExplorerState } from "../state/types.ts";
import { CopyLink } from "./CopyLink.tsx";
import { ContextSwitch } from "./ContextSwitch.tsx";
import { isDrawn } from "./isDrawn.ts";
import { GraphStage } from "./GraphStage.tsx";
import { MoreButton } from "./MoreButton.tsx";
import { PaperAddress } from "./PaperAddress.tsx";
import { PathChooser } from "./PathChooser.tsx";
import { PictureButtons } from "./PictureButtons.tsx";
import { PublishButton } from "./PublishButton.tsx";
import { RetryButton } from "./RetryButton.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { ShareButtons } from "./ShareButtons.tsx";
import { StatusLine } from "./StatusLine.tsx";
import { useBakedLayout } from "./useBakedLayout.ts";
import { useDiagramTab } from "./useDiagramTab.ts";
import { useFullView } from "./useFullView.ts";
import { useKeptFocus } from "./useKeptFocus.ts";
import { usePanelFocus } from "./usePanelFocus.ts";
import { useSheet } from "./useSheet.tsx";
import { useSeen } from "./useSeen.ts";
import { useShown } from "./useShown.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";
import { useExplorer, useExplorerState } from "./useExplorer.ts";

/** The pictures that a page names, and its own path, whose record alone they show. */
export interface BuiltCard {
  readonly path: string;
  readonly card: PageCard;
}

export interface ExplorerShellProps {
  readonly words: Words;
  readonly info: SiteInfo;
  readonly baked: BakedLayout | null;
  readonly layoutUrl: URL;
  /** Path of the site's base on its host, which every link begins with. */
  readonly root: string;
  /** Pictures of the record that the page was built with; null where there are none. */
  readonly built: BuiltCard | null;
  /** Width whose drawing was taken over; null when all of them were. */
  readonly taken: SceneWidth | null;
  /** Whether the drawing was put aside, since nobody sees it yet. */
  readonly isAside: boolean;
  /** Called once, when the prerendered markup has been taken over. */
  readonly onHydrated: () => void;
}

/** Whether the network is what is shown, asked for or because a path needs its lines. */
const asksNetwork = ({ partyPath, view }: ExplorerState): boolean =>
  view.view === "network" ||
  (view.view === null && partyPath?.found.kind === "found" && partyPath.found.through === "context");

const isTravel = ({ step }: ExplorerState): boolean => step === "none";

/** The page's model from the live state, in the very form that the build uses. */
function useModel(
  { words, info, root, built, onHydrated }: ExplorerShellProps,
  baked: BakedLayout | null,
  context: boolean,
): PageModel {
  const shown = useShown();
  const { detail } = shown;
  useEffect(() => onHydrated(), [onHydrated]);
  const isBuilt = detail !== null && built?.path === formatPath({ lang: words.lang, open: detail.open });
  const card = isBuilt ? built.card : null;
  return useMemo(
    () => ({ site: info, words, root, baked, context, ...shown, ...(card === null ? {} : { card }) }),
    [info, words, root, baked, context, shown, card],
  );
}

/** Whether two parties were asked for that nothing links: then others are to be chosen. */
const isWithoutPath = ({ shownPath }: PageModel): boolean => shownPath?.path.found.kind === "none";

/** What only the store knows of (a notice, the takeover itself) must not draw the whole page again. */
const LivePage = memo(Page);

/** The live explorer: the build's page, bound to the store. */
export function ExplorerShell(props: ExplorerShellProps) {
  const { store } = useExplorer();
  const layout = useBakedLayout(props.baked, props.layoutUrl, useExplorerState(asksNetwork));
  const [hasContext, setContext] = useState(true);
  const model = useModel(props, layout.baked, hasContext);
  const [graph, setGraph] = useState<Graph | null>(null);
  useEffect(() => setPageHead({ ...pageHead(model), path: formatPath(model.view) }), [model]);
  const isFull = useFullView(model);
  const [isSeen, onSeen] = useSeen(props.isAside, model, isFull);
  const sheet = useSheet(model, isFull);
  usePanelFocus(model, useExplorerState(isTravel));
  useKeptFocus();
  useDiagramTab(model.view.view);
  const { words, taken } = props;
  const live = useMemo(
    () => ({
      search: <SearchBox model={model} />,
      sheet,
      isFull,
      tools: (
        <>
          <ZoomButtons words={words} graph={graph} hasOpen={isDrawn(model)} />
          {model.view.view === "table" ? null : (
            <FullButton words={words} isFull={isFull} onPress={() => store.actions.explore(!isFull)} />
          )}
        </>
      ),
      path: {
        tool: <PathChooser model={model} place="tool" />,
        party: <PathChooser key={`path ${formatPath(model.view)}`} model={model} place="party" />,
        others: <PathChooser model={model} place="others" isOpen={isWithoutPath(model)} />,
        copy: <CopyLink key={formatAddress(model.view)} model={model} />,
      },
      // As long as only the drawing of the build is there, the legend is that of the build too.
      context:
        graph === null ? null : (
          <ContextSwitch isOn={hasContext} onChange={setContext}>
            {words.t("legend.context")}
          </ContextSwitch>
        ),
      diagram: (
        <GraphStage
          model={model}
          taken={taken}
          isSeen={isSeen}
          onSeen={onSeen}
          layout={layout}
          graph={graph}
          onGraph={setGraph}
        />
      ),
      picture: <PictureButtons key={`picture ${formatAddress(model.view)}`} model={model} />,
      share: <ShareButtons key={formatPath(model.view)} model={model} />,
      publish: <PublishButton model={model} />,
      more: <MoreButton model={model} />,
      retry: <RetryButton words={words} onRetry={() => store.actions.retry()} />,
      status: (
        <>
          <StatusLine model={model} />
          <PaperAddress model={model} />
        </>
      ),
    }),
    [model, graph, layout, words, taken, isSeen, onSeen, store, hasContext, sheet, isFull],
  );
  return <LivePage model={model} live={live} />;
}
