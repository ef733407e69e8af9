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
