import { useEffect, useMemo, useState } from "react";
import { formatPath, formatQuery } from "../address/formatAddress.ts";
import type { EmbedOptions, Open } from "../address/types.ts";
import { createIndex } from "../dataset/createIndex.ts";
import type { Overview } from "../dataset/types.ts";
import type { Graph } from "../graph/types.ts";
import type { Words } from "../i18n/types.ts";
import { Embed } from "../pages/Embed.tsx";
import css from "../pages/Embed.module.css";
import { isFiltered } from "../pages/isFiltered.ts";
import { readEmbed, type EmbedContent } from "../pages/readEmbed.ts";
import type { PageModel, SiteInfo } from "../pages/types.ts";
import type { BakedLayout, SceneWidth } from "../scene/types.ts";
import type { ExplorerState } from "../state/types.ts";
import { EmbedStage } from "./EmbedStage.tsx";
import { EmbedStatus } from "./EmbedStatus.tsx";
import { EmbedTools } from "./EmbedTools.tsx";
import { isDrawn } from "./isDrawn.ts";
import { fadeScene } from "./fadeScene.ts";
import { useEmbedFocus } from "./useEmbedFocus.ts";
import { useEmbedWidth } from "./useEmbedWidth.ts";
import { useExplorer, useExplorerState } from "./useExplorer.ts";
import { useKeptPlace } from "./useKeptPlace.ts";
import { useShown } from "./useShown.ts";

/** What an embed stands for, whatever is open in it. */
export interface EmbedPlace {
  readonly words: Words;
  readonly info: SiteInfo;
  readonly baked: BakedLayout | null;
  /** What links to the site begin with. */
  readonly root: string;
  /** Where the site stands for the public. */
  readonly publicBase: URL;
  /** What the embed was built for. */
  readonly own: Open;
  /** What it showed then. */
  readonly overview: Overview;
  readonly options: EmbedOptions;
}

export interface EmbedShellProps {
  readonly place: EmbedPlace;
  /** Width whose drawing was taken over; null when all of them were, or none is there. */
  readonly taken: SceneWidth | null;
  /** Called once, when the prerendered markup has been taken over. */
  readonly onHydrated: () => void;
  /** Called with everything that is shown, when it is. */
  readonly onShown: (model: PageModel, content: EmbedContent) => void;
}

/** What is there from the start needs no words. */
const selectMoved = ({ step }: ExplorerState): boolean => step !== "none";

/** The embed's model from the live state, in the very form that the build uses. */
function useModel({ words, info, baked, root }: EmbedPlace): PageModel {
  const shown = useShown();
  return useMemo(() => ({ site: info, words, root, baked, ...shown }), [info, words, root, baked, shown]);
}

/**
 * What the embed says. A filter fades what it leaves out and moves nothing, as in the markup before the explorer came; only where
 * the picture sums up more than can be drawn, another one is drawn of what is left.
 */
function useContent({ own, overview }: EmbedPlace, model: PageModel): EmbedContent {
  const whole = useMemo(
    () => (overview.drawn.kind === "all" ? { overview, overviewIndex: createIndex(overview.slice) } : undefined),
    [overview],
  );
  return useMemo(() => {
    const content = readEmbed(model, { isAlone: own.kind !== "start", ...(whole === undefined ? {} : { whole }) });
    if (whole === undefined || content.isAlone || !isFiltered(model.view.filter)) return content;
    const pictures = content.pictures.map((drawing) => ({
      ...drawing,
      scene: fadeScene(drawing.scene, model.overview),
    }));
    return { ...content, pictures };
  }, [model, own, whole]);
}

/** The live explorer of an embed: the build's markup, bound to the store. */
export function EmbedShell({ place, taken, onHydrated, onShown }: EmbedShellProps) {
  const { store } = useExplorer();
  const { options, own, words } = place;
  const model = useModel(place);
  const content = useContent(place, model);
  const [graph, setGraph] = useState<Graph | null>(null);
  const widthPx = useEmbedWidth(content.isAlone, taken);
  const { lang, open } = model.view;
  const [path, ownPath] = [formatPath({ lang, open }), formatPath({ lang, open: own })];
  const isOwn = path === ownPath;
  const hasMoved = useExplorerState(selectMoved);
  const scene = content.pictures.find((drawing) => drawing.scene.widthPx === widthPx)?.scene;
  useKeptPlace({ open: path, drawing: `${scene?.layout ?? ""} ${String(scene?.heightPx ?? 0)}`, isOwn });
  useEmbedFocus("id" in open ? `${open.kind}:${open.id}` : open.kind, formatQuery(model.view), graph !== null);
  useEffect(() => onShown(model, content), [model, content, onShown]);
  useEffect(() => onHydrated(), [onHydrated]);
  const live = {
    back: isOwn ? null : (
      <button type="button" className={css["back"]} onClick={() => store.actions.close()}>
        {`← ${words.t("embed.back")}`}
      </button>
    ),
    picture: (
      <EmbedStage
        words={words}
        pictures={content.pictures}
        widthPx={widthPx}
        hasLabels={options.labels}
        graph={graph}
        onGraph={setGraph}
      />
    ),
    tools: graph === null ? null : <EmbedTools words={words} graph={graph} hasOpen={isDrawn(model)} />,
    isListOpen: !options.labels,
    status: <EmbedStatus model={model} opened={hasMoved ? content.title.text : ""} />,
  };
  return <Embed model={model} content={content} address={new URL(path, place.publicBase).href} live={live} />;
}
