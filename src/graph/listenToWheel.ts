import type { Gestures } from "./types.ts";

/** A notch of a wheel is 100 px or more, a trackpad's pinch a few px per event: the cut makes both feel alike. */
const MAX_STEP_PX = 25;
const ZOOM_PER_PX = 0.01;
const LINE_PX = 16;

/** Zooms around the pointer while Ctrl or Cmd is held, in place of the page's own zoom. A plain wheel is left to the page, unless it is free. */
export function listenToWheel({ root, container, camera, signal, guard, isFree }: Gestures): void {
  const onWheel = (event: WheelEvent): void => {
    if (!isFree && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const deltaPx = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * LINE_PX;
    const stepPx = Math.min(Math.max(deltaPx, -MAX_STEP_PX), MAX_STEP_PX);
    const box = container.getBoundingClientRect();
    camera.zoomAt(Math.exp(-stepPx * ZOOM_PER_PX), event.clientX - box.left, event.clientY - box.top);
  };
  root.addEventListener("wheel", guard(onWheel), { passive: false, signal });
}
