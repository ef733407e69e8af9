import type { SceneNode } from "../scene/types.ts";
import type { Frame, Viewport } from "./types.ts";

/** Room left between a revealed card and the edge of the view, CSS px. */
const MARGIN_PX = 12;

/** The viewport moved as little as needed for the card to be in view; a card larger than the view shows its start. */
export function revealNode(viewport: Viewport, frame: Frame, node: SceneNode): Viewport {
  const { zoom } = viewport;
  return {
    zoom,
    panXPx: reveal(viewport.panXPx, frame.viewWidthPx, node.xPx * zoom, node.widthPx * zoom),
    panYPx: reveal(viewport.panYPx, frame.viewHeightPx, node.yPx * zoom, node.heightPx * zoom),
  };
}

function reveal(panPx: number, viewPx: number, startPx: number, sizePx: number): number {
  const before = panPx + startPx;
  const after = before + sizePx - viewPx;
  if (before >= 0 && after <= 0) return panPx;
  const marginPx = Math.max(0, Math.min(MARGIN_PX, (viewPx - sizePx) / 2));
  return before < 0 || sizePx > viewPx ? marginPx - startPx : viewPx - marginPx - sizePx - startPx;
}
