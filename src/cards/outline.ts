import { cornerCuts, CUT_PX } from "../scene/cornerCuts.ts";
import type { NodeShape } from "../scene/types.ts";

const CORNER_PX = 22;

/** Outline of a card as an SVG path from its top left corner, px; the shapes are those of the page, with the corners of large type. */
export function outline(shape: NodeShape, widthPx: number, heightPx: number): string {
  const corner = Math.min(CORNER_PX, heightPx / 2);
  const [right, bottom] = [widthPx - corner, heightPx - corner];
  const cuts = cornerCuts(shape);
  if (cuts === null)
    return `M${corner} 0H${right}Q${widthPx} 0 ${widthPx} ${corner}V${bottom}Q${widthPx} ${heightPx} ${right} ${heightPx}H${corner}Q0 ${heightPx} 0 ${bottom}V${corner}Q0 0 ${corner} 0Z`;
  const [a = 0, b = 0, c = 0, d = 0] = cuts.map((cut) => (cut * corner) / CUT_PX);
  const corners = (cut: number, path: string): string => (cut === 0 ? "" : path);
  return (
    `M${a} 0H${widthPx - b}${corners(b, `L${widthPx} ${b}`)}V${heightPx - c}${corners(c, `L${widthPx - c} ${heightPx}`)}` +
    `H${d}${corners(d, `L0 ${heightPx - d}`)}${corners(a, `V${a}`)}Z`
  );
}
