import { isPageEnlarged } from "./isPageEnlarged.ts";
import { listenToMouse, type OnGroundClick } from "./listenToMouse.ts";
import { listenToTouch } from "./listenToTouch.ts";
import { listenToWheel } from "./listenToWheel.ts";
import type { Gestures } from "./types.ts";

/** Listens on the root, for canvas and buttons alike. Returns what ends it and leaves nothing behind. */
export function listenToGestures(gestures: Omit<Gestures, "signal">, onGroundClick: OnGroundClick): () => void {
  const controller = new AbortController();
  const all: Gestures = { ...gestures, signal: controller.signal };
  const { style } = gestures.root;
  const before = style.touchAction;
  // One finger scrolls the page without asking the script; a second finger reaches our listener before the page zooms. Over a page
  // that the reader has enlarged every finger is the browser's, or nobody could move it on or make it small again.
  const divide = (): void => {
    style.touchAction = isPageEnlarged() ? "auto" : gestures.isFree ? "none" : "pan-y pinch-zoom";
  };
  divide();
  visualViewport?.addEventListener("resize", divide, { signal: controller.signal });
  listenToWheel(all);
  listenToTouch(all);
  listenToMouse(all, onGroundClick);
  return () => {
    controller.abort();
    style.touchAction = before;
  };
}
