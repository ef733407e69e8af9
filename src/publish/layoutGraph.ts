/** A card to place: its size in px, and the position of its side in the dataset, if it takes one. */
export interface LayoutNode {
  readonly key: string;
  readonly side: number | null;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A line between two cards, by their positions in `nodes`. */
export interface LayoutLink {
  readonly from: number;
  readonly to: number;
  readonly isContext: boolean;
}

export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
}

/** Centre of a card, px. */
export interface LayoutPoint {
  readonly x: number;
  readonly y: number;
}

/** Room that every card keeps free to its right or left, and above or below, px. */
export const LAYOUT_GAP = { xPx: 18, yPx: 18 } as const;

/** Whether two cards at these centres, with their gap, would touch. */
export function areTouching(a: LayoutNode, at: LayoutPoint, b: LayoutNode, bt: LayoutPoint): boolean {
  return (
    Math.abs(at.x - bt.x) < (a.widthPx + b.widthPx) / 2 + LAYOUT_GAP.xPx && Math.abs(at.y - bt.y) < (a.heightPx + b.heightPx) / 2 + LAYOUT_GAP.yPx
  );
}
