import type { Scene, SceneNode } from "../scene/types.ts";
import { buildElements } from "./buildElements.ts";
import { createCamera } from "./createCamera.ts";
import { createSurface, type Surface } from "./createSurface.ts";
import { createTasks } from "./createTasks.ts";
import { findNodeAt } from "./findNodeAt.ts";
import { listenToGestures } from "./listenToGestures.ts";
import { measureDescent } from "./measureDescent.ts";
import { resolveStyle } from "./resolveStyle.ts";
import type { Frame, Graph, GraphOptions, Guard } from "./types.ts";

/** A browser that keeps taking canvases away will not stop. */
const MAX_REBUILDS = 3;

export type Picture = Omit<Graph, "destroy">;

/**
 * Surface, camera and gestures together. Everything that happens later goes through `guard`; `cleanups` receives, as it
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
  let surface: Surface | null = null;
  let frame: Frame = { viewWidthPx: 0, viewHeightPx: 0, sceneWidthPx: 0, sceneHeightPx: 0 };
  let isReady = false;
  let rebuilds = 0;

  const camera = createCamera(
    guard((viewport) => {
      surface?.setViewport(viewport);
      options.onViewport(viewport);
    }),
    options.reducedMotion,
  );
  const draw = (): void => surface?.draw(buildElements(scene, style, descentOf));
  function start(): void {
    surface?.destroy();
    surface = null;
    surface = createSurface(container, { onDraw: guard(noteDrawn), onLost: guard(() => tasks.later(restart)) });
    draw();
    surface.resize(frame.viewWidthPx, frame.viewHeightPx);
    surface.setViewport(camera.viewport());
  }
  function restart(): void {
    rebuilds += 1;
    if (rebuilds > MAX_REBUILDS) throw new Error("The browser took the canvas away.");
    start();
  }
  function noteDrawn(): void {
    if (isReady || frame.viewWidthPx === 0) return;
    isReady = true;
    options.onReady?.();
  }
  function measure(): void {
    const before = frame;
    frame = frameOf(container, scene);
    const { viewWidthPx, viewHeightPx } = frame;
    const isResized = viewWidthPx !== before.viewWidthPx || viewHeightPx !== before.viewHeightPx;
    if (isResized) surface?.resize(viewWidthPx, viewHeightPx);
    camera.setFrame(frame);
  }
  cleanups.push(() => surface?.destroy(), camera.destroy, tasks.destroy);
  start();
  measure();
  // Not within the observer's own call, which comes between drawing and painting: an emptied canvas would flash.
  cleanups.push(observeSize(container, () => tasks.later(measure)));
  cleanups.push(
    listenToGestures({ root: options.gestureRoot, container, camera, guard }, (xPx, yPx) =>
      tell(findNodeAt(scene, camera.viewport(), xPx, yPx), options),
    ),
  );

  return {
    zoomBy: camera.zoomBy,
    fit: camera.fit,
    panBy: camera.panBy,
    resize: measure,
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
  };
}

function tell(node: SceneNode | null, { onSelect, onClear }: GraphOptions): void {
  if (node === null) onClear();
  else onSelect(node.key);
}

function frameOf(container: HTMLElement, scene: Scene): Frame {
  const { width, height } = container.getBoundingClientRect();
  return { viewWidthPx: width, viewHeightPx: height, sceneWidthPx: scene.widthPx, sceneHeightPx: scene.heightPx };
}

function observeSize(container: HTMLElement, onSize: () => void): () => void {
  if (typeof ResizeObserver === "undefined") return () => undefined;
  const observer = new ResizeObserver(onSize);
  observer.observe(container);
  return () => observer.disconnect();
}
