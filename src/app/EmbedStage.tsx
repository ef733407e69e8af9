import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Graph } from "../graph/types.ts";
import type { Words } from "../i18n/types.ts";
import css from "../pages/Embed.module.css";
import { EmbedPicture } from "../pages/EmbedPicture.tsx";
import type { EmbedDrawing } from "../pages/readEmbed.ts";
import type { Scene, SceneWidth } from "../scene/types.ts";
import { GraphCanvas } from "./GraphCanvas.tsx";
import { usePrinting } from "./usePrinting.ts";

export interface EmbedStageProps {
  readonly words: Words;
  readonly pictures: readonly EmbedDrawing[];
  /** Which of them the style sheet shows; null where that is not known yet. */
  readonly widthPx: SceneWidth | null;
  /** Whether cards say their names. */
  readonly hasLabels: boolean;
  readonly graph: Graph | null;
  readonly onGraph: (graph: Graph | null) => void;
}

/** The same cards without their names; the room for those stays, so that nothing else moves. */
function withoutNames(scene: Scene): Scene {
  return { ...scene, nodes: scene.nodes.map((node) => ({ ...node, lines: node.lines.map(() => "") })) };
}

/** The picture of an embed: its SVG, and the canvas in the same place as soon as that has drawn. */
export function EmbedStage({ words, pictures, widthPx, hasLabels, graph, onGraph }: EmbedStageProps) {
  const stage = useRef<HTMLDivElement>(null);
  // The reader has acted, so the canvas is wanted; but it comes in a task of its own, after the takeover.
  const [isWanted, setWanted] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const isPrinting = usePrinting();
  useEffect(() => {
    const timer = setTimeout(() => setWanted(true));
    return () => clearTimeout(timer);
  }, []);
  const onFail = useCallback((): void => {
    setFailed(true);
    onGraph(null);
  }, [onGraph]);
  const own = pictures.find(({ scene }) => scene.widthPx === widthPx);
  const scene = useMemo(
    () => (own === undefined ? null : hasLabels ? own.scene : withoutNames(own.scene)),
    [own, hasLabels],
  );
  // On paper the frame may have another width, so the style sheet chooses again.
  const shown = isPrinting || own === undefined ? pictures : [own];
  return (
    <>
      <EmbedPicture pictures={shown} isLive={graph !== null && !isPrinting} stage={stage}>
        {isWanted && !hasFailed && scene !== null ? (
          <GraphCanvas words={words} scene={scene} stage={stage} graph={graph} onGraph={onGraph} onFail={onFail} />
        ) : null}
      </EmbedPicture>
      {hasFailed ? (
        <p className={css["note"]}>
          <span role="status">{words.t("error.canvas")}</span>{" "}
          <button type="button" onClick={() => setFailed(false)}>
            {words.t("status.retry")}
          </button>
        </p>
      ) : null}
    </>
  );
}
