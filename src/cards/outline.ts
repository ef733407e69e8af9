import type { NodeShape } from "../scene/types.ts";

const CORNER_PX = 22;

/** Outline of a card as an SVG path from its top left corner, px; the shapes are those of the page, with the corners of large type. */
export function outline(shape: NodeShape, widthPx: number, heightPx: number): string {
  const corner = Math.min(CORNER_PX, heightPx / 2);
  const bevel = corner / 2;
  const [right, bottom] = [widthPx - corner, heightPx - corner];
  switch (shape) {
    case "rounded":
      return `M${corner} 0H${right}Q${widthPx} 0 ${widthPx} ${corner}V${bottom}Q${widthPx} ${heightPx} ${right} ${heightPx}H${corner}Q0 ${heightPx} 0 ${bottom}V${corner}Q0 0 ${corner} 0Z`;
    case "cut":
      return `M0 0H${right}L${widthPx} ${corner}V${heightPx}H${corner}L0 ${bottom}Z`;
    case "bevel":
      return `M${bevel} 0H${widthPx - bevel}L${widthPx} ${bevel}V${heightPx - bevel}L${widthPx - bevel} ${heightPx}H${bevel}L0 ${heightPx - bevel}V${bevel}Z`;
    case "square":
      return `M0 0H${widthPx}V${heightPx}H0Z`;
  }
}
