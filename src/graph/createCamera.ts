import { clampViewport, clampZoom, fittedViewport, fittedZoom, type ZoomRange } from "./clampViewport.ts";
import { createGlide } from "./createGlide.ts";
import { revealNode } from "./revealNode.ts";
import type { Camera, Frame, Viewport } from "./types.ts";
import { zoomAround } from "./zoomAround.ts";

/** Zoom by buttons and wheel, in multiples of the fitted zoom. */
const BUTTON_RANGE: ZoomRange = { min: 0.5, max: 4 };
const PINCH_RANGE: ZoomRange = { min: 0.5, max: 3 };

/** Creates the camera; `onMove` is called with every change of the viewport. */
export function createCamera(onMove: (viewport: Viewport) => void, reducedMotion: boolean): Camera {
  let frame: Frame = { viewWidthPx: 0, viewHeightPx: 0, sceneWidthPx: 0, sceneHeightPx: 0 };
  let current: Viewport = { zoom: 1, panXPx: 0, panYPx: 0 };
  /** Where a glide ends, so that two quick steps add up. */
  let goal = current;

  function show(viewport: Viewport): void {
    current = viewport;
    onMove(viewport);
  }
  const glide = createGlide(show);
  function jumpTo(viewport: Viewport): void {
    glide.stop();
    goal = clampViewport(viewport, frame);
    show(goal);
  }
  function glideTo(viewport: Viewport): void {
    if (reducedMotion) {
      jumpTo(viewport);
      return;
    }
    goal = clampViewport(viewport, frame);
    glide.start(current, goal);
  }
  const fitted = (): Viewport => fittedViewport(frame);
  const zoomed = (from: Viewport, factor: number, xPx: number, yPx: number): Viewport =>
    zoomAround(from, clampZoom(from.zoom * factor, frame, BUTTON_RANGE), xPx, yPx);

  return {
    viewport: () => current,
    setFrame(next) {
      if (next.viewWidthPx <= 0 || next.viewHeightPx <= 0) return;
      const before = frame;
      frame = next;
      const isOther =
        next.isWhole !== before.isWhole ||
        next.sceneWidthPx !== before.sceneWidthPx ||
        next.sceneHeightPx !== before.sceneHeightPx ||
        (next.isWhole === true && isSame(goal, fittedViewport(before)));
      const ratio = before.viewWidthPx > 0 ? next.viewWidthPx / before.viewWidthPx : 0;
      if (isOther || ratio === 0) jumpTo(fitted());
      else if (ratio !== 1 || next.viewHeightPx !== before.viewHeightPx) jumpTo(scaled(goal, ratio));
    },
    fit() {
      glideTo(fitted());
      return goal;
    },
    panBy: (dxPx, dyPx) => jumpTo({ zoom: current.zoom, panXPx: current.panXPx + dxPx, panYPx: current.panYPx + dyPx }),
    zoomAt: (factor, xPx, yPx) => jumpTo(zoomed(current, factor, xPx, yPx)),
    zoomBy: (factor) => glideTo(zoomed(goal, factor, frame.viewWidthPx / 2, frame.viewHeightPx / 2)),
    pinch(from, start, now) {
      // A picture that buttons made larger than fingers may stays so; it must not jump.
      const range = { min: PINCH_RANGE.min, max: Math.max(PINCH_RANGE.max, from.zoom / fittedZoom(frame)) };
      const zoom = clampZoom((from.zoom * now.spreadPx) / start.spreadPx, frame, range);
      const { panXPx, panYPx } = zoomAround(from, zoom, start.xPx, start.yPx);
      jumpTo({ zoom, panXPx: panXPx + now.xPx - start.xPx, panYPx: panYPx + now.yPx - start.yPx });
    },
    reveal(node) {
      const wanted = revealNode(goal, frame, node);
      if (wanted.panXPx !== goal.panXPx || wanted.panYPx !== goal.panYPx) jumpTo(wanted);
    },
    centre({ xPx, yPx, widthPx, heightPx }) {
      const { zoom } = goal;
      glideTo({
        zoom,
        panXPx: frame.viewWidthPx / 2 - (xPx + widthPx / 2) * zoom,
        panYPx: frame.viewHeightPx / 2 - (yPx + heightPx / 2) * zoom,
      });
    },
    destroy: glide.stop,
  };
}

const isSame = (a: Viewport, b: Viewport): boolean =>
  a.zoom === b.zoom && a.panXPx === b.panXPx && a.panYPx === b.panYPx;

function scaled(viewport: Viewport, ratio: number): Viewport {
  return { zoom: viewport.zoom * ratio, panXPx: viewport.panXPx * ratio, panYPx: viewport.panYPx * ratio };
}
