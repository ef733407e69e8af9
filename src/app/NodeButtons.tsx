import { useRef, useState, type KeyboardEvent } from "react";
import type { Graph } from "../graph/types.ts";
import type { Words } from "../i18n/types.ts";
import { nodeInDirection, type Direction } from "../scene/nodeInDirection.ts";
import type { Scene, SceneNode } from "../scene/types.ts";
import { useExplorer } from "./useExplorer.ts";

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  Home: "first",
  End: "last",
};

/** One press of + or −. */
const ZOOM_STEP = 1.3;

/** Zooms for the keys that do; false for all others. */
function zoomByKey(graph: Graph, key: string): boolean {
  if (key === "+" || key === "=") graph.zoomBy(ZOOM_STEP);
  else if (key === "-" || key === "−") graph.zoomBy(1 / ZOOM_STEP);
  else if (key === "0") graph.fit();
  else return false;
  return true;
}

export interface NodeButtonsProps {
  readonly words: Words;
  readonly scene: Scene;
  readonly graph: Graph;
}

/**
 * One real button per node, in the node's place over the canvas. The picture is one tab stop: arrows walk along columns
 * and lines, Enter opens.
 */
export function NodeButtons({ words, scene, graph }: NodeButtonsProps) {
  const { store, site, frame } = useExplorer();
  const [visited, setVisited] = useState<string | null>(null);
  const group = useRef<HTMLDivElement>(null);
  const nodes = scene.nodes.filter(({ href }) => href !== null);
  const open = nodes.find(({ emphasis }) => emphasis === "open");
  const stop = (nodes.find(({ key }) => key === visited) ?? open ?? nodes[0])?.key;
  const onOpen = ({ href }: SceneNode): void => {
    const target = href === null ? null : site.parse(href);
    if (target !== null) store.actions.go(target, "push");
  };
  const onKeyDown = (event: KeyboardEvent, { key }: SceneNode): void => {
    if (zoomByKey(graph, event.key)) {
      event.preventDefault();
      return;
    }
    const direction = DIRECTIONS[event.key];
    const next = direction === undefined ? null : nodeInDirection(scene, key, direction);
    if (direction === undefined) return;
    event.preventDefault();
    if (next === null) return;
    setVisited(next);
    graph.focus(next);
    for (const button of group.current?.querySelectorAll<HTMLElement>("button") ?? []) {
      if (button.dataset["key"] === next) button.focus({ preventScroll: frame !== undefined });
    }
  };
  return (
    <div ref={group} role="group" aria-label={words.t("diagram.label")} aria-describedby="diagram-keys">
      <p id="diagram-keys" hidden>
        {words.t("diagram.keys")}
      </p>
      {nodes.map((node) => (
        <button
          key={node.key}
          type="button"
          data-key={node.key}
          aria-label={node.name}
          aria-current={node.emphasis === "open" ? "true" : undefined}
          tabIndex={node.key === stop ? 0 : -1}
          style={{ left: node.xPx, top: node.yPx, width: node.widthPx, height: node.heightPx }}
          onClick={() => onOpen(node)}
          onKeyDown={(event) => onKeyDown(event, node)}
          onFocus={() => setVisited(node.key)}
        />
      ))}
    </div>
  );
}
