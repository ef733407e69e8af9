import { createPicture, type Picture } from "./createPicture.ts";
import type { Graph, GraphOptions, Guard } from "./types.ts";

/**
 * Draws a scene on a live canvas in `container`, exactly as its SVG is drawn there, and follows the reader's gestures.
 *
 * The container must be positioned and have the scene's aspect ratio, unless `setFull` is called; it may be without size at first. The canvas lies
 * over whatever else is in it, hidden from assistive technology and from the pointer.
 *
 * Never throws: where the browser refuses a canvas, or anything fails later, all is cleaned up and `onFail` is called.
 */
export function createGraph(container: HTMLElement, options: GraphOptions): Graph {
  const cleanups: (() => void)[] = [];
  let over = false;

  function end(): void {
    over = true;
    for (const cleanup of cleanups.splice(0).toReversed()) {
      try {
        cleanup();
      } catch {
        // A broken renderer may fail at its own end; what follows must still be undone.
      }
    }
  }
  function attempt(act: () => void): void {
    if (over) return;
    try {
      act();
    } catch (error) {
      end();
      options.onFail(error instanceof Error ? error : new Error(String(error)));
    }
  }
  const guard: Guard =
    (act) =>
    (...rest) =>
      attempt(() => act(...rest));

  let picture: Picture | null = null;
  attempt(() => {
    picture = createPicture(container, options, guard, cleanups);
  });
  return {
    update: guard((scene) => picture?.update(scene)),
    setStyle: guard((style) => picture?.setStyle(style)),
    focus: guard((key) => picture?.focus(key)),
    centre: guard(() => picture?.centre()),
    zoomBy: guard((factor) => picture?.zoomBy(factor)),
    fit: guard((onFit) => picture?.fit(onFit)),
    panBy: guard((dxPx, dyPx) => picture?.panBy(dxPx, dyPx)),
    setFull: guard((isFull) => picture?.setFull(isFull)),
    resize: guard(() => picture?.resize()),
    destroy() {
      end();
      picture = null;
    },
  };
}
