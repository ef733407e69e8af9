import { buildElements } from "./buildElements.ts";
import { createCamera } from "./createCamera.ts";
import { createSurface, type Surface } from "./createSurface.ts";
import { createTasks } from "./createTasks.ts";
import { findNodeAt } from "./findNodeAt.ts";
import { listenToGestures } from "./listenToGestures.ts";
import { measureDescent } from "./measureDescent.ts";
import { resolveStyle } from "./resolveStyle.ts";
import type { Graph, GraphOptions, Guard } from "./types.ts";

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
  let size = { widthPx: 0, heightPx: 0 };
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
    surface.resize(size.widthPx, size.heightPx);
    surface.setViewport(camera.viewport());
  }
  function restart(): void {
    rebuilds += 1;
    if (rebuilds > MAX_REBUILDS) throw new Error("The browser took the canvas away.");
    start();
  }
  function noteDrawn(): void {
    if (isReady || size.widthPx === 0) return;
    isReady = true;
    options.onReady?.();
  }
  function measure(): void {
    const { width: widthPx, height: heightPx } = container.getBoundingClientRect();
    if (widthPx !== size.widthPx || heightPx !== size.heightPx) {
      size = { widthPx, heightPx };
      surface?.resize(widthPx, heightPx);
    }
    const { widthPx: sceneWidthPx, heightPx: sceneHeightPx } = scene;
    camera.setFrame({ viewWidthPx: widthPx, viewHeightPx: heightPx, sceneWidthPx, sceneHeightPx });
  }
  function tell(xPx: number, yPx: number): void {
    const node = findNodeAt(scene, camera.viewport(), xPx, yPx);
    if (node === null) options.onClear();
    else options.onSelect(node.key);
  }

  cleanups.push(() => surface?.destroy(), camera.destroy, tasks.destroy);
  start();
  measure();
  // Not within the observer's own call, which comes between drawing and painting: an emptied canvas would flash.
  cleanups.push(observeSize(container, () => tasks.later(measure)));
  cleanups.push(listenToGestures({ root: options.gestureRoot, container, camera, guard }, tell));

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

function observeSize(container: HTMLElement, onSize: () => void): () => void {
  if (typeof ResizeObserver === "undefined") return () => undefined;
  const observer = new ResizeObserver(onSize);
  observer.observe(container);
  return () => observer.disconnect();
}
