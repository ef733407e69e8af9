import { isPageEnlarged } from "./isPageEnlarged.ts";
import type { Gestures, TouchPair, Viewport } from "./types.ts";

/** One finger that moves less taps. */
const TAP_SLOP_PX = 10;

interface Touched {
  readonly pair: TouchPair;
  readonly viewport: Viewport;
  /** One finger that may still turn out to tap. */
  readonly mayTap: boolean;
}

/**
 * Two fingers pan and pinch the picture, from any spread on, also when they start on a button over it.
 * One finger is never touched, so that it scrolls the page; where it is free, it pans once it moves farther than a tap does. Over a
 * page that is enlarged, nothing is.
 */
export function listenToTouch({ root, container, camera, signal, guard, isFree }: Gestures): void {
  let begun: Touched | null = null;

  const begin = (event: TouchEvent): void => {
    const pair = pairOf(event, root, container, isFree);
    begun = null;
    // An event that cannot be cancelled belongs to a scroll of the page that is under way: the gesture stays the browser's.
    if (pair === null || !event.cancelable || isPageEnlarged()) return;
    const mayTap = event.type === "touchstart" && event.touches.length === 1;
    // Without its default a tap would click nothing.
    if (event.touches.length > 1) event.preventDefault();
    begun = { pair, viewport: camera.viewport(), mayTap };
  };
  const move = (event: TouchEvent): void => {
    const pair = begun === null ? null : pairOf(event, root, container, isFree);
    if (begun === null || pair === null) return;
    if (begun.mayTap && Math.hypot(pair.xPx - begun.pair.xPx, pair.yPx - begun.pair.yPx) < TAP_SLOP_PX) return;
    begun = { ...begun, mayTap: false };
    if (event.cancelable) event.preventDefault();
    camera.pinch(begun.viewport, begun.pair, pair);
  };
  const options = { passive: false, signal };
  root.addEventListener("touchstart", guard(begin), options);
  root.addEventListener("touchmove", guard(move), options);
  root.addEventListener("touchend", guard(begin), options);
  root.addEventListener("touchcancel", guard(begin), options);
}

/** The two fingers on the root, in CSS px of the container; one that is free counts as both. Null for any other number of fingers. */
function pairOf(event: TouchEvent, root: HTMLElement, container: HTMLElement, isFree: boolean): TouchPair | null {
  const [first, other, third] = [...event.touches].filter(
    ({ target }) => target instanceof Node && root.contains(target),
  );
  const second = isFree ? (other ?? first) : other;
  if (first === undefined || second === undefined || third !== undefined) return null;
  const box = container.getBoundingClientRect();
  return {
    xPx: (first.clientX + second.clientX) / 2 - box.left,
    yPx: (first.clientY + second.clientY) / 2 - box.top,
    spreadPx: Math.max(1, Math.hypot(first.clientX - second.clientX, first.clientY - second.clientY)),
  };
}
