import { useRef, useState, type KeyboardEvent } from "react";
import type { Graph } from "../graph/types.ts";
import type { Words } from "../i18n/types.ts";
import { nodeInDirection, type Direction } from "../scene/nodeInDirection.ts";
import { siblingNode } from "../scene/siblingNode.ts";
import type { Scene, SceneNode } from "../scene/types.ts";
import { revealFocused } from "./revealFocused.ts";
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

export interface NodeButtonsProps {
  readonly words: Words;
  readonly scene: Scene;
  readonly graph: Graph;
}

/** A card to go to, and the card whose lines are being walked. */
interface Move {
  readonly key: string | null;
  readonly origin: string | null;
}

/** Where a key leads from a card; null for keys that lead nowhere. With Shift, up and down walk the lines just followed. */
function moveBy(
  { key: pressed, shiftKey }: KeyboardEvent,
  scene: Scene,
  at: string,
  origin: string | null,
): Move | null {
  const direction = DIRECTIONS[pressed];
  if (direction === undefined) return null;
  if (shiftKey && (direction === "up" || direction === "down"))
    return siblingNode(scene, at, origin, direction === "down" ? 1 : -1) ?? { key: null, origin };
  const isSideways = direction === "left" || direction === "right";
  return { key: nodeInDirection(scene, at, direction), origin: isSideways ? at : null };
}

/** What is read aloud: the card's name, and of one that leads nowhere that it does not. */
function nameOf(words: Words, { href, name, ref }: SceneNode): string {
  if (href !== null) return name;
  return words.t(ref.kind === "rest" && ref.isListed ? "node.inList" : "node.noPage", { name });
}

/** What the buttons do when pressed, and on keys. Keys with Ctrl, Alt or ⌘ are the browser's. */
function useNodeKeys({ scene, graph }: NodeButtonsProps, onMove: (key: string) => void) {
  const { store, site } = useExplorer();
  const followed = useRef<string | null>(null);
  const onPress = ({ href, ref }: SceneNode): void => {
    if (href === null) {
      store.actions.notify(ref.kind === "rest" && ref.isListed ? "inList" : "noPage");
      return;
    }
    const target = site.parse(href);
    if (target !== null) store.actions.go(target, "push", { from: "picture" });
  };
  const isZoomed = (key: string): boolean => {
    if (key === "+" || key === "=") graph.zoomBy(ZOOM_STEP);
    else if (key === "-" || key === "−") graph.zoomBy(1 / ZOOM_STEP);
    else if (key === "0") {
      graph.fit((inView) => store.actions.notify("fitted", inView));
    } else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent, { key }: SceneNode): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const move = moveBy(event, scene, key, followed.current);
    if (move !== null) {
      followed.current = move.origin;
      if (move.key !== null) onMove(move.key);
    }
    if (move !== null || isZoomed(event.key)) event.preventDefault();
  };
  return { onPress, onKeyDown };
}

/**
 * One real button per drawn card, in the card's place over the canvas. The picture is one tab stop: arrows walk along columns and
 * lines, Enter opens. Cards without a page of their own say so.
 */
export function NodeButtons(props: NodeButtonsProps) {
  const { words, scene, graph } = props;
  const { frame } = useExplorer();
  const [visited, setVisited] = useState<string | null>(null);
  const group = useRef<HTMLDivElement>(null);
  const { nodes } = scene;
  const open = nodes.find(({ emphasis }) => emphasis === "open");
  const stop = (nodes.find(({ key }) => key === visited) ?? open ?? nodes[0])?.key;
  const onMove = (key: string): void => {
    // First into the picture, so that what the browser scrolls to is where the card will stay.
    graph.focus(key);
    for (const button of group.current?.querySelectorAll<HTMLElement>("button") ?? [])
      if (button.dataset["key"] === key) button.focus();
  };
  const onFocus = (button: HTMLElement, { key }: SceneNode): void => {
    setVisited(key);
    // A press with the pointer is where the reader looks already, and must not move away under it.
    if (button.matches(":focus-visible")) revealFocused(button, graph, frame === undefined);
  };
  const { onPress, onKeyDown } = useNodeKeys(props, onMove);
  return (
    <div
      ref={group}
      role="application"
      aria-roledescription={words.t("diagram.role")}
      aria-labelledby={frame === undefined ? "diagram-title" : undefined}
      aria-label={frame === undefined ? undefined : words.t("diagram.label")}
      aria-describedby="diagram-keys"
    >
      {nodes.map((node) => (
        <button
          key={node.key}
          type="button"
          data-key={node.key}
          aria-label={nameOf(words, node)}
          aria-current={node.emphasis === "open" ? "true" : undefined}
          aria-disabled={node.href === null ? "true" : undefined}
          tabIndex={node.key === stop ? 0 : -1}
          style={{ left: node.xPx, top: node.yPx, width: node.widthPx, height: node.heightPx }}
          onClick={() => onPress(node)}
          onKeyDown={(event) => onKeyDown(event, node)}
          onFocus={({ currentTarget }) => onFocus(currentTarget, node)}
        />
      ))}
    </div>
  );
}
