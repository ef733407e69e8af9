import type { LayoutNode, LayoutPoint } from "./layoutGraph.ts";

/** Room that every card keeps free to its right or left, and above or below, px. */
export const LAYOUT_GAP = { xPx: 18, yPx: 18 } as const;

/** Whether two cards at these centres, with their gap, would touch. */
export function areTouching(a: LayoutNode, at: LayoutPoint, b: LayoutNode, bt: LayoutPoint): boolean {
  return (
    Math.abs(at.x - bt.x) < (a.widthPx + b.widthPx) / 2 + LAYOUT_GAP.xPx &&
    Math.abs(at.y - bt.y) < (a.heightPx + b.heightPx) / 2 + LAYOUT_GAP.yPx
  );
}
