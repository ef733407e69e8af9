import { canvasRatio } from "./canvasRatio.ts";
import { createSurface, type Surface } from "./createSurface.ts";
import type { GraphElement, Viewport } from "./types.ts";

/** A browser that keeps taking canvases away will not stop. */
const MAX_REBUILDS = 3;

export interface ScreenEvents {
  /** After every frame drawn. */
  readonly onDraw: () => void;
  /** Runs something in a task of its own, and reports what it throws. */
  readonly later: (act: () => void) => void;
}

/**
 * A surface that is built anew, with what it showed, when the browser takes its canvases away or when its size or the
 * page's zoom asks for another number of pixels.
 *
 * @throws Error, now or at a later call, where no canvas can be had.
 */
export function createScreen(container: HTMLElement, { onDraw, later }: ScreenEvents): Surface {
  let elements: ReadonlyMap<string, GraphElement> = new Map();
  let viewport: Viewport = { zoom: 1, panXPx: 0, panYPx: 0 };
  let size = { widthPx: 0, heightPx: 0 };
  let pixelRatio = devicePixelRatio;
  let rebuilds = 0;
  let surface: Surface | null = null;

  function start(): void {
    surface?.destroy();
    surface = null;
    surface = createSurface(container, pixelRatio, { onDraw, onLost: () => later(restart) });
    surface.draw(elements);
    surface.resize(size.widthPx, size.heightPx);
    surface.setViewport(viewport);
  }
  function restart(): void {
    rebuilds += 1;
    if (rebuilds > MAX_REBUILDS) throw new Error("The browser took the canvas away.");
    start();
  }
  start();
  return {
    draw(next) {
      elements = next;
      surface?.draw(next);
    },
    setViewport(next) {
      viewport = next;
      surface?.setViewport(next);
    },
    resize(widthPx, heightPx) {
      const before = size;
      size = { widthPx, heightPx };
      const ratio = canvasRatio(widthPx, heightPx, devicePixelRatio);
      if (ratio !== pixelRatio) {
        pixelRatio = ratio;
        start();
      } else if (widthPx !== before.widthPx || heightPx !== before.heightPx) surface?.resize(widthPx, heightPx);
    },
    destroy() {
      surface?.destroy();
      surface = null;
    },
  };
}
