import type { Gestures, TouchPair, Viewport } from "./types.ts";

/**
 * Two fingers pan and pinch the picture, from any spread on, also when they start on a button over it.
 * One finger is never touched, so that it scrolls the page.
 */
export function listenToTouch({ root, container, camera, signal, guard }: Gestures): void {
  let begun: { readonly pair: TouchPair; readonly viewport: Viewport } | null = null;

  const begin = (event: TouchEvent): void => {
    const pair = pairOf(event, root, container);
    begun = null;
    // An event that cannot be cancelled belongs to a scroll of the page that is under way: the gesture stays the browser's.
    if (pair === null || !event.cancelable) return;
    event.preventDefault();
    begun = { pair, viewport: camera.viewport() };
  };
  const move = (event: TouchEvent): void => {
    const pair = begun === null ? null : pairOf(event, root, container);
    if (begun === null || pair === null) return;
    if (event.cancelable) event.preventDefault();
    camera.pinch(begun.viewport, begun.pair, pair);
  };
  const options = { passive: false, signal };
  root.addEventListener("touchstart", guard(begin), options);
  root.addEventListener("touchmove", guard(move), options);
  root.addEventListener("touchend", guard(begin), options);
  root.addEventListener("touchcancel", guard(begin), options);
}

/** The two fingers on the root, in CSS px of the container; null for any other number of fingers. */
function pairOf(event: TouchEvent, root: HTMLElement, container: HTMLElement): TouchPair | null {
  const [first, second, third] = [...event.touches].filter(
    ({ target }) => target instanceof Node && root.contains(target),
  );
  if (first === undefined || second === undefined || third !== undefined) return null;
  const box = container.getBoundingClientRect();
  return {
    xPx: (first.clientX + second.clientX) / 2 - box.left,
    yPx: (first.clientY + second.clientY) / 2 - box.top,
    spreadPx: Math.max(1, Math.hypot(first.clientX - second.clientX, first.clientY - second.clientY)),
  };
}
