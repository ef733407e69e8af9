import { useEffect, useRef, type RefObject } from "react";
import { readMediaState, watchMediaState } from "../browser/readMediaState.ts";
import { zoomKey } from "../browser/zoomKey.ts";
import { graphStyle } from "../graph/graphStyle.ts";
import type { Graph, Viewport } from "../graph/types.ts";
import type { Words } from "../i18n/types.ts";
import type { Scene, SceneNode } from "../scene/types.ts";
import { NodeButtons } from "./NodeButtons.tsx";
import { useExplorer } from "./useExplorer.ts";
import { useWheelHint } from "./useWheelHint.ts";

export interface GraphCanvasProps {
  readonly words: Words;
  readonly scene: Scene;
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly graph: Graph | null;
  /** Whether the picture fills the window. */
  readonly isFull?: boolean;
  readonly onGraph: (graph: Graph | null) => void;
  readonly onFail: () => void;
}

/** How long the code of the canvas may take before the reader is told and offered another try, in ms. */
const PATIENCE_MS = 10_000;

/** Width of the ring round a focused card, and of the gap between the two, CSS px on the screen. */
const RING_PX = 3;

/** Puts the layer of buttons where the canvas has its picture; no render is needed to follow a pan. */
function placeLayer(layer: HTMLElement | null, { panXPx, panYPx, zoom }: Viewport): void {
  if (layer === null) return;
  layer.style.transform = `translate(${panXPx}px, ${panYPx}px) scale(${zoom})`;
  // The ring of the focus keeps its width, however small or large the cards are; in whole px, since browsers cut the rest off.
  layer.style.setProperty("--ring", `${Math.ceil(RING_PX / zoom)}px`);
}

/** The canvas and the real buttons over it. Two effects: one creates and destroys, one updates. */
export function GraphCanvas({ words, scene, stage, graph, isFull = false, onGraph, onFail }: GraphCanvasProps) {
  const { store, site, frame } = useExplorer();
  const container = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const latest = useRef(scene);
  const isHinting = useWheelHint(stage, graph !== null && frame?.freeScroll !== true && !isFull);
  useEffect(() => {
    latest.current = scene;
    graph?.update(scene);
  }, [graph, scene]);

  useEffect(() => graph?.setFull(isFull), [graph, isFull]);

  useEffect(() => {
    let created: Graph | null = null;
    let isOver = false;
    const onSelect = (key: string): void => {
      const target = linkedView(latest.current.nodes.find((node) => node.key === key));
      if (target !== null) store.actions.go(target, "push", { from: "picture" });
    };
    const linkedView = (node: SceneNode | undefined) =>
      node?.href === undefined || node.href === null ? null : site.parse(node.href);
    const patience = setTimeout(onFail, PATIENCE_MS);
    const start = async (): Promise<void> => {
      const { createGraph } = await import("../graph/createGraph.ts");
      clearTimeout(patience);
      const element = container.current;
      if (isOver || element === null || stage.current === null) return;
      created = createGraph(element, {
        scene: latest.current,
        style: graphStyle(readMediaState(), getComputedStyle(element).fontFamily),
        gestureRoot: stage.current,
        reducedMotion: readMediaState().reducedMotion,
        freeScroll: frame?.freeScroll ?? false,
        onSelect,
        onClear: () => store.actions.close(),
        onViewport: (viewport) => placeLayer(layer.current, viewport),
        onReady: () => {
          if (!isOver) onGraph(created);
        },
        onFail,
      });
    };
    start().catch(() => {
      if (!isOver) onFail();
    });
    const unwatch = watchMediaState(() => {
      if (container.current !== null)
        created?.setStyle(graphStyle(readMediaState(), getComputedStyle(container.current).fontFamily));
    });
    return () => {
      isOver = true;
      clearTimeout(patience);
      unwatch();
      onGraph(null);
      created?.destroy();
    };
  }, [store, site, frame, stage, onGraph, onFail]);

  return (
    <>
      <div ref={container} className="canvas" aria-hidden="true" />
      <div className="overlay">
        <div ref={layer} className="layer">
          {graph === null ? null : <NodeButtons words={words} scene={scene} graph={graph} />}
        </div>
      </div>
      <div className="keys">
        <p id="diagram-keys">{words.t("diagram.keys")}</p>
      </div>
      {isHinting ? (
        <div className="keys hint" aria-hidden="true">
          <p>{words.t("diagram.wheel", { key: zoomKey() })}</p>
        </div>
      ) : null}
    </>
  );
}
