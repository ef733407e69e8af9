import type { SceneNode } from "./types.ts";

export const CORNER_PX = 10;
const CUT_PX = 12;
const BEVEL_PX = 6;

type Shaped = Pick<SceneNode, "shape" | "widthPx" | "heightPx">;

/** Outline of a card as an SVG path whose origin is the card's top left corner. Short relative commands: it is in every page. */
export function shapePath({ shape, widthPx, heightPx }: Shaped): string {
  switch (shape) {
    case "rounded": {
      const [h, v, r] = [widthPx - 2 * CORNER_PX, heightPx - 2 * CORNER_PX, CORNER_PX];
      return `M${r} 0h${h}q${r} 0 ${r} ${r}v${v}q0 ${r}-${r} ${r}h-${h}q-${r} 0-${r}-${r}v-${v}q0-${r} ${r}-${r}z`;
    }
    case "cut":
      return `M0 0h${widthPx - CUT_PX}l${CUT_PX} ${CUT_PX}v${heightPx - CUT_PX}h-${widthPx - CUT_PX}l-${CUT_PX}-${CUT_PX}z`;
    case "bevel": {
      const [h, v, b] = [widthPx - 2 * BEVEL_PX, heightPx - 2 * BEVEL_PX, BEVEL_PX];
      return `M${b} 0h${h}l${b} ${b}v${v}l-${b} ${b}h-${h}l-${b}-${b}v-${v}z`;
    }
    case "square":
      return `M0 0h${widthPx}v${heightPx}h-${widthPx}z`;
  }
}

/**
 * The same outline as corner points, x then y, from -1 to 1 of the card's box, as canvas libraries want it. A rounded card comes as a
 * plain box: canvases round corners themselves, by `CORNER_PX`.
 */
export function shapePolygon({ shape, widthPx, heightPx }: Shaped): readonly number[] {
  const x = (px: number): number => (2 * px) / widthPx - 1;
  const y = (px: number): number => (2 * px) / heightPx - 1;
  switch (shape) {
    case "cut":
      return [-1, -1, x(widthPx - CUT_PX), -1, 1, y(CUT_PX), 1, 1, x(CUT_PX), 1, -1, y(heightPx - CUT_PX)];
    case "bevel":
      return [
        x(BEVEL_PX),
        -1,
        x(widthPx - BEVEL_PX),
        -1,
        1,
        y(BEVEL_PX),
        1,
        y(heightPx - BEVEL_PX),
        x(widthPx - BEVEL_PX),
        1,
        x(BEVEL_PX),
        1,
        -1,
        y(heightPx - BEVEL_PX),
        -1,
        y(BEVEL_PX),
      ];
    default:
      return [-1, -1, 1, -1, 1, 1, -1, 1];
  }
}
