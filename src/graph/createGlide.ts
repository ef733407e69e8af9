import type { Viewport } from "./types.ts";

const GLIDE_MS = 180;

/** Moves a viewport smoothly from one place to another. */
export interface Glide {
  readonly start: (from: Viewport, to: Viewport) => void;
  readonly stop: () => void;
}

/** Creates a glide that shows a viewport with each frame for 180 ms, slowing down, and ends exactly at its goal. */
export function createGlide(show: (viewport: Viewport) => void): Glide {
  let request = 0;
  const stop = (): void => {
    cancelAnimationFrame(request);
    request = 0;
  };
  return {
    start(from, to) {
      stop();
      const startMs = performance.now();
      const step = (nowMs: number): void => {
        const share = Math.min(1, Math.max(0, (nowMs - startMs) / GLIDE_MS));
        request = share < 1 ? requestAnimationFrame(step) : 0;
        show(share < 1 ? between(from, to, 1 - (1 - share) ** 3) : to);
      };
      request = requestAnimationFrame(step);
    },
    stop,
  };
}

function between(from: Viewport, to: Viewport, share: number): Viewport {
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return {
    zoom: mix(from.zoom, to.zoom),
    panXPx: mix(from.panXPx, to.panXPx),
    panYPx: mix(from.panYPx, to.panYPx),
  };
}
