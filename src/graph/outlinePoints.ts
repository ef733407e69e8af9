import { CORNER_PX, shapePolygon } from "../scene/shapePath.ts";
import type { SceneNode } from "../scene/types.ts";

/** Straight pieces of a rounded corner: at 10 px none strays from the curve by a twentieth of a pixel. */
const PIECES = 8;

/**
 * Outline of a card as the renderer wants it: corners from -1 to 1 of the card's box, x then y, beginning where the SVG's
 * path begins, so that dashes fall alike. Rounded corners are the SVG's quadratic curves, not the renderer's arcs.
 */
export function outlinePoints(node: Pick<SceneNode, "shape" | "widthPx" | "heightPx">): string {
  const points = node.shape === "rounded" ? roundedPoints(node.widthPx, node.heightPx) : shapePolygon(node);
  return points.map((value) => value.toFixed(6)).join(" ");
}

function roundedPoints(widthPx: number, heightPx: number): readonly number[] {
  const rx = (2 * CORNER_PX) / widthPx;
  const ry = (2 * CORNER_PX) / heightPx;
  const curve = (x: number, y: number, cx: number, cy: number, ex: number, ey: number): readonly number[] =>
    Array.from({ length: PIECES + 1 }, (_, piece) => piece / PIECES).flatMap((t) => [
      (1 - t) ** 2 * x + 2 * (1 - t) * t * cx + t ** 2 * ex,
      (1 - t) ** 2 * y + 2 * (1 - t) * t * cy + t ** 2 * ey,
    ]);
  const rounded = [
    ...curve(1 - rx, -1, 1, -1, 1, -1 + ry),
    ...curve(1, 1 - ry, 1, 1, 1 - rx, 1),
    ...curve(-1 + rx, 1, -1, 1, -1, 1 - ry),
    ...curve(-1, -1 + ry, -1, -1, -1 + rx, -1),
  ];
  // The path starts after the top left corner, which therefore comes last; its last point is the first.
  return [-1 + rx, -1, ...rounded.slice(0, -2)];
}
