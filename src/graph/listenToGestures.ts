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
  // One finger scrolls the page without asking the script; a second finger reaches our listener before the page zooms.
  style.touchAction = gestures.isFree ? "none" : "pan-y pinch-zoom";
  listenToWheel(all);
  listenToTouch(all);
  listenToMouse(all, onGroundClick);
  return () => {
    controller.abort();
    style.touchAction = before;
  };
}
