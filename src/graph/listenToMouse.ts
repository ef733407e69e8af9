import type { Gestures } from "./types.ts";

/** A press that moves less is a click; on a button over a card it may move more, for unsteady hands. */
const GROUND_SLOP_PX = 4;
const BUTTON_SLOP_PX = 10;

interface Drag {
  readonly pointerId: number;
  readonly slopPx: number;
  readonly xPx: number;
  readonly yPx: number;
  readonly moving: boolean;
}

/** What a click on the container's own ground means; xPx and yPx are CSS px of the container. */
export type OnGroundClick = (xPx: number, yPx: number) => void;

/**
 * A mouse drag pans, a click on the container is reported. Clicks on buttons and links over the canvas stay theirs,
 * but the click that ends a drag is swallowed. A press on the ground takes the focus from nobody and selects no text.
 */
export function listenToMouse(
  { root, container, camera, signal, guard }: Gestures,
  onGroundClick: OnGroundClick,
): void {
  let drag: Drag | null = null;
  let swallowClick = false;

  const down = (event: PointerEvent): void => {
    swallowClick = false;
    drag = null;
    const slopPx = slopOf(event, container);
    if (event.pointerType !== "mouse" || event.button !== 0 || event.ctrlKey || slopPx === null) return;
    drag = { pointerId: event.pointerId, slopPx, xPx: event.clientX, yPx: event.clientY, moving: false };
  };
  const move = (event: PointerEvent): void => {
    if (drag === null || event.pointerId !== drag.pointerId) return;
    // The button was let go where no event could tell: outside the window or over a frame.
    if ((event.buttons & 1) === 0) return end();
    const dxPx = event.clientX - drag.xPx;
    const dyPx = event.clientY - drag.yPx;
    if (!drag.moving && Math.hypot(dxPx, dyPx) < drag.slopPx) return;
    if (!drag.moving) root.setPointerCapture(drag.pointerId);
    drag = { ...drag, xPx: event.clientX, yPx: event.clientY, moving: true };
    camera.panBy(dxPx, dyPx);
  };
  const end = (): void => {
    swallowClick = drag?.moving === true;
    drag = null;
  };
  const click = (event: MouseEvent): void => {
    // A click by key has detail 0 and never ends a drag.
    if (swallowClick && event.detail > 0) {
      swallowClick = false;
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (event.button === 0 && isGround(event, container)) {
      const box = container.getBoundingClientRect();
      onGroundClick(event.clientX - box.left, event.clientY - box.top);
    }
  };
  const keepFocus = (event: MouseEvent): void => {
    if (event.button === 0 && isGround(event, container)) event.preventDefault();
  };
  root.addEventListener("mousedown", guard(keepFocus), { signal });
  root.addEventListener("pointerdown", guard(down), { signal });
  root.addEventListener("pointermove", guard(move), { signal });
  root.addEventListener("pointerup", guard(end), { signal });
  root.addEventListener("pointercancel", guard(end), { signal });
  root.addEventListener("click", guard(click), { signal, capture: true });
}

/** Whether a press there is one on the picture: within its box, and on no control that lies in or over it. */
function isGround({ target, clientX, clientY }: MouseEvent, container: HTMLElement): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest("a, button, input, label, select, summary, textarea") !== null) return false;
  const box = container.getBoundingClientRect();
  return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
}

/** How far a press may move before it pans; null where a drag means something else, as in a text field. */
function slopOf(event: PointerEvent, container: HTMLElement): number | null {
  if (isGround(event, container)) return GROUND_SLOP_PX;
  return event.target instanceof Element && event.target.closest("button") !== null ? BUTTON_SLOP_PX : null;
}
