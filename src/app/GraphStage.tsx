import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Graph } from "../graph/types.ts";
import { Diagram, pageScene } from "../pages/Diagram.tsx";
import { hasRing } from "../pages/hasRing.ts";
import type { PageModel } from "../pages/types.ts";
import { GraphCanvas } from "./GraphCanvas.tsx";
import { RetryButton } from "./RetryButton.tsx";
import type { LayoutState } from "./useBakedLayout.ts";
import { useCanvasWanted } from "./useCanvasWanted.ts";
import { useExplorerState } from "./useExplorer.ts";
import type { SceneWidth } from "../scene/types.ts";
import type { ExplorerState } from "../state/types.ts";
import { usePrinting } from "./usePrinting.ts";
import { useStageWidth } from "./useStageWidth.ts";

/** Width up to which a picture is never the network, and of an open record with its neighbours. */
const NARROW: SceneWidth = 328;
/** Width of the whole picture on paper; the same as in `Diagram.module.css`. */
const WIDE: SceneWidth = 908;

const selectFull = ({ isFull }: ExplorerState): boolean => isFull;

export interface GraphStageProps {
  readonly model: PageModel;
  /** Width whose drawing was taken over; null when all of them were. */
  readonly taken: SceneWidth | null;
  /** Whether the drawing is to be there: false where it was put aside and nobody has asked for it. */
  readonly isSeen: boolean;
  /** Told when its place is on the page, by the tab or as on a wide page that was narrow. */
  readonly onSeen: () => void;
  /** How it stands with the positions of the network. */
  readonly layout: LayoutState;
  readonly graph: Graph | null;
  readonly onGraph: (graph: Graph | null) => void;
}

/** The picture: the SVG of the page, and the canvas in its place as soon as that has drawn. */
export function GraphStage({ model, taken, isSeen, onSeen, layout, graph, onGraph }: GraphStageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const widthPx = useStageWidth(stage, taken);
  const isFull = useExplorerState(selectFull);
  useEffect(() => {
    const element = stage.current;
    if (isSeen || element === null) return;
    // Told between layout and paint, so that the drawing stands in the very frame that shows its place.
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) onSeen();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isSeen, onSeen]);
  const isWanted = useCanvasWanted(stage, widthPx, isFull);
  const [hasFailed, setFailed] = useState(false);
  const { words } = model;
  const scene = useMemo(
    () => (widthPx === null || !isSeen ? null : pageScene(model, widthPx)),
    [model, widthPx, isSeen],
  );
  // Paper gets the drawing, in the size that the style sheet prints, whatever stands on the screen.
  const isPrinting = usePrinting();
  const printed = useMemo(
    () => (isPrinting ? pageScene(model, hasRing(model) ? NARROW : WIDE) : null),
    [model, isPrinting],
  );
  const drawn = printed ?? scene;
  // Before anything is measured all drawings of the build stand there; those put aside come when they are seen.
  const scenes = drawn !== null ? [drawn] : isSeen ? undefined : [];
  const isLive = graph !== null && !isPrinting;
  const onFail = useCallback((): void => {
    setFailed(true);
    onGraph(null);
  }, [onGraph]);
  return (
    <Diagram model={model} scenes={scenes} isLive={isLive} stage={stage}>
      {isWanted && !hasFailed && scene !== null ? (
        <GraphCanvas
          words={words}
          scene={scene}
          stage={stage}
          graph={graph}
          isFull={isFull}
          onGraph={onGraph}
          onFail={onFail}
        />
      ) : null}
      {hasFailed ? (
        <p className="note">
          <span role="status">{words.t("error.canvas")}</span>{" "}
          <RetryButton words={words} onRetry={() => setFailed(false)} />
        </p>
      ) : null}
      {layout.state === "ready" || widthPx === null || widthPx <= NARROW ? null : (
        <p className="note over">
          <span role={layout.state === "failed" ? "status" : undefined}>
            {words.t(layout.state === "failed" ? "status.dataFailed" : "status.loading")}
          </span>{" "}
          {layout.state === "failed" ? <RetryButton words={words} onRetry={layout.retry} /> : null}
        </p>
      )}
    </Diagram>
  );
}
