import type { Viewport } from "./types.ts";

/** The viewport at another zoom with the point (xPx, yPx) of the container staying over the same place of the scene. */
export function zoomAround(viewport: Viewport, zoom: number, xPx: number, yPx: number): Viewport {
  const ratio = zoom / viewport.zoom;
  return { zoom, panXPx: xPx - (xPx - viewport.panXPx) * ratio, panYPx: yPx - (yPx - viewport.panYPx) * ratio };
}
