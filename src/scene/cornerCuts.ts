import type { NodeShape } from "./types.ts";

/** Corners of a card, from the top left clockwise: how far each is cut, px. */
export type CornerCuts = readonly [number, number, number, number];

/** What a whole cut takes of a corner, px. */
export const CUT_PX = 12;

/** Corners of every shape but the rounded one. A square card has none cut, so it is nobody's side. */
const CUTS: Readonly<Record<Exclude<NodeShape, "rounded">, CornerCuts>> = {
  square: [0, 0, 0, 0],
  cut: [0, CUT_PX, 0, CUT_PX],
  bevel: [CUT_PX / 2, CUT_PX / 2, CUT_PX / 2, CUT_PX / 2],
  top: [CUT_PX, CUT_PX, 0, 0],
  bottom: [0, 0, CUT_PX, CUT_PX],
  left: [CUT_PX, 0, 0, CUT_PX],
  right: [0, CUT_PX, CUT_PX, 0],
  cross: [CUT_PX, 0, CUT_PX, 0],
  topLeft: [CUT_PX, 0, 0, 0],
  topRight: [0, CUT_PX, 0, 0],
  bottomRight: [0, 0, CUT_PX, 0],
  bottomLeft: [0, 0, 0, CUT_PX],
};

/** How far the corners of a shape are cut; null for the one whose corners are round. */
export function cornerCuts(shape: NodeShape): CornerCuts | null {
  return shape === "rounded" ? null : CUTS[shape];
}
