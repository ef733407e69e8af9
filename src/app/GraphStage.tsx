import { useCallback, useMemo, useRef, useState } from "react";
import type { Graph } from "../graph/types.ts";
import { Diagram, pageScene } from "../pages/Diagram.tsx";
import type { PageModel } from "../pages/types.ts";
import { GraphCanvas } from "./GraphCanvas.tsx";
import { useCanvasWanted } from "./useCanvasWanted.ts";
import { useStageWidth } from "./useStageWidth.ts";

export interface GraphStageProps {
  readonly model: PageModel;
  readonly graph: Graph | null;
  readonly onGraph: (graph: Graph | null) => void;
}

/** The picture: the SVG of the page, and the canvas in its place as soon as that has drawn. */
export function GraphStage({ model, graph, onGraph }: GraphStageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const widthPx = useStageWidth(stage);
  const isWanted = useCanvasWanted(stage, widthPx);
  const [hasFailed, setFailed] = useState(false);
  const { words } = model;
  const scene = useMemo(() => (widthPx === null ? null : pageScene(model, widthPx)), [model, widthPx]);
  const onFail = useCallback((): void => {
    setFailed(true);
    onGraph(null);
  }, [onGraph]);
  return (
    <Diagram model={model} {...(scene === null ? {} : { scenes: [scene] })} isLive={graph !== null} stage={stage}>
      {isWanted && !hasFailed && scene !== null ? (
        <GraphCanvas words={words} scene={scene} stage={stage} graph={graph} onGraph={onGraph} onFail={onFail} />
      ) : null}
      {hasFailed ? (
        <p className="note" role="status">
          {words.t("error.canvas")}
        </p>
      ) : null}
    </Diagram>
  );
}
