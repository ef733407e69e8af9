import type { Scene, SceneNode } from "../scene/types.ts";
import { buildElements } from "./buildElements.ts";
import { createCamera } from "./createCamera.ts";
import { createScreen } from "./createScreen.ts";
import { createTasks } from "./createTasks.ts";
import { findNodeAt } from "./findNodeAt.ts";
import { listenToGestures } from "./listenToGestures.ts";
import { measureDescent } from "./measureDescent.ts";
import { resolveStyle } from "./resolveStyle.ts";
import type { Frame, Graph, GraphOptions, Guard, Part, Viewport } from "./types.ts";

export type Picture = Omit<Graph, "destroy">;

/**
 * Screen, camera and gestures together. Everything that happens later goes through `guard`; `cleanups` receives, as it
 * is made, what undoes it.
 *
 * @throws Error where no canvas can be had; the caller runs the cleanups.
 */
export function createPicture(
  container: HTMLElement,
  options: GraphOptions,
  guard: Guard,
  cleanups: (() => void)[],
): Picture {
  const descentOf = measureDescent(container.ownerDocument);
  const tasks = createTasks(guard);
  let { scene } = options;
  let style = resolveStyle(options.style, container);
  let isReady = false;
  let isFull = false;

  const screen = createScreen(container, { onDraw: guard(noteDrawn), later: tasks.later });
  const camera = createCamera(
    guard((viewport) => {
      screen.setViewport(viewport);
      options.onViewport(viewport);
    }),
    options.reducedMotion,
  );
  cleanups.push(screen.destroy, camera.destroy, tasks.destroy);

  function noteDrawn(): void {
    if (isReady || container.clientWidth === 0) return;
    isReady = true;
    options.onReady?.();
  }
  function draw(): void {
    screen.draw(buildElements(scene, style, descentOf));
  }
  function measure(): void {
    const frame: Frame = { ...frameOf(container, scene), isWhole: isFull };
    screen.resize(frame.viewWidthPx, frame.viewHeightPx);
    camera.setFrame(frame);
  }
  draw();
  measure();
  // Not within the observer's own call, which comes between drawing and painting: an emptied canvas would flash.
  cleanups.push(observeSize(container, () => tasks.later(measure)));
  const listen = (): (() => void) =>
    listenToGestures(
      { root: options.gestureRoot, container, camera, guard, isFree: isFull || options.freeScroll === true },
      (xPx, yPx) => tell(findNodeAt(scene, camera.viewport(), xPx, yPx), options),
    );
  let unlisten = listen();
  cleanups.push(() => unlisten());

  return {
    zoomBy: camera.zoomBy,
    fit: (onFit = () => undefined) => onFit(countInView(scene, camera.fit(), container.clientHeight)),
    panBy: camera.panBy,
    resize: measure,
    setFull(next) {
      if (next === isFull) return;
      isFull = next;
      unlisten();
      unlisten = listen();
      measure();
    },
    update(next) {
      scene = next;
      draw();
      measure();
    },
    setStyle(next) {
      style = resolveStyle(next, container);
      draw();
    },
    focus(key) {
      const node = scene.nodes.find((one) => one.key === key);
      if (node !== undefined) camera.reveal(node);
    },
    centre() {
      const open = scene.nodes.find(({ emphasis }) => emphasis === "open");
      if (open !== undefined) camera.centre(open);
    },
  };
}

/** Cards of a fitted scene that end above the container's lower edge; its sides are always in view. */
function countInView({ nodes }: Scene, { zoom, panYPx }: Viewport, heightPx: number): Part {
  // Sizes are rounded: half a pixel less is not less to see.
  const shown = nodes.filter((node) => (node.yPx + node.heightPx) * zoom + panYPx <= heightPx + 1);
  return { shown: shown.length, total: nodes.length };
}

function tell(node: SceneNode | null, { onSelect, onClear }: GraphOptions): void {
  if (node === null) onClear();
  else onSelect(node.key);
}

function frameOf(container: HTMLElement, scene: Scene): Frame {
  const { width, height } = container.getBoundingClientRect();
  return { viewWidthPx: width, viewHeightPx: height, sceneWidthPx: scene.widthPx, sceneHeightPx: scene.heightPx };
}

/** The container's own size, and the page's zoom, which changes the device's pixels. */
function observeSize(container: HTMLElement, onSize: () => void): () => void {
  const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(onSize);
  observer?.observe(container);
  addEventListener("resize", onSize);
  return () => {
    observer?.disconnect();
    removeEventListener("resize", onSize);
  };
}
