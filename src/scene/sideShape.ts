import type { NodeShape } from "./types.ts";

/** One outline for each of the twelve sides that a dataset may have, the most unlike first. */
const SHAPES: readonly NodeShape[] = [
  "rounded",
  "cut",
  "bevel",
  "top",
  "left",
  "bottom",
  "right",
  "cross",
  "topLeft",
  "bottomRight",
  "topRight",
  "bottomLeft",
];

/** Shape of the cards of a side, by its place in the data; of parties of no one side for null and any other place. */
export function sideShape(side: number | null): NodeShape {
  return side === null ? "bevel" : (SHAPES[side] ?? "bevel");
}
