import type { Frame, Viewport } from "./types.ts";

/** Bounds of the zoom as multiples of the fitted zoom. */
export interface ZoomRange {
  readonly min: number;
  readonly max: number;
}

/** Per axis; 0.45 x 0.45 is a fifth of the area. */
const KEPT_SHARE = 0.45;

/** Zoom at which the scene is as wide as the container; 1 for a container without size. */
export function fittedZoom(frame: Frame): number {
  return frame.viewWidthPx > 0 && frame.sceneWidthPx > 0 ? frame.viewWidthPx / frame.sceneWidthPx : 1;
}

/** The zoom within `range`, given in multiples of the fitted zoom. */
export function clampZoom(zoom: number, frame: Frame, range: ZoomRange): number {
  const fitted = fittedZoom(frame);
  const wanted = Number.isFinite(zoom) ? zoom : fitted;
  return Math.min(Math.max(wanted, range.min * fitted), range.max * fitted);
}

/** The nearest viewport from which the picture cannot be lost: a fifth of what could be seen of it stays in view. */
export function clampViewport(viewport: Viewport, frame: Frame): Viewport {
  return {
    zoom: viewport.zoom,
    panXPx: clampPan(viewport.panXPx, frame.viewWidthPx, frame.sceneWidthPx * viewport.zoom),
    panYPx: clampPan(viewport.panYPx, frame.viewHeightPx, frame.sceneHeightPx * viewport.zoom),
  };
}

function clampPan(panPx: number, viewPx: number, picturePx: number): number {
  if (!Number.isFinite(panPx)) return 0;
  const keptPx = KEPT_SHARE * Math.min(viewPx, picturePx);
  return Math.min(Math.max(panPx, keptPx - picturePx), viewPx - keptPx);
}
