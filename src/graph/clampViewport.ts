import type { Frame, Viewport } from "./types.ts";

/** Bounds of the zoom as multiples of the fitted zoom. */
export interface ZoomRange {
  readonly min: number;
  readonly max: number;
}

/** Per axis; 0.45 x 0.45 is a fifth of the area. */
const KEPT_SHARE = 0.45;

/** The smallest text of a picture, 12 px or more, stays readable down to this zoom. */
const READABLE_ZOOM = 1;

/**
 * Zoom at which the scene is as wide as the container; 1 for a container without size. Where the whole is to be fitted: the zoom at
 * which all of it is seen, unless its text were too small then.
 */
export function fittedZoom({ isWhole = false, viewWidthPx, viewHeightPx, sceneWidthPx, sceneHeightPx }: Frame): number {
  if (viewWidthPx <= 0 || sceneWidthPx <= 0) return 1;
  const wide = viewWidthPx / sceneWidthPx;
  const whole = sceneHeightPx > 0 ? Math.min(wide, viewHeightPx / sceneHeightPx) : wide;
  return isWhole && whole >= READABLE_ZOOM ? whole : wide;
}

/** The viewport in which the scene is fitted: at the container's top left, in its middle where it is smaller. */
export function fittedViewport(frame: Frame): Viewport {
  const zoom = fittedZoom(frame);
  const middle = (viewPx: number, scenePx: number): number => Math.max(0, (viewPx - scenePx * zoom) / 2);
  return frame.isWhole === true
    ? {
        zoom,
        panXPx: middle(frame.viewWidthPx, frame.sceneWidthPx),
        panYPx: middle(frame.viewHeightPx, frame.sceneHeightPx),
      }
    : { zoom, panXPx: 0, panYPx: 0 };
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
