import { cornerCuts } from "./cornerCuts.ts";
import type { SceneNode } from "./types.ts";

export const CORNER_PX = 10;

type Shaped = Pick<SceneNode, "shape" | "widthPx" | "heightPx">;

/** Outline of a card as an SVG path whose origin is the card's top left corner. Short relative commands: it is in every page. */
export function shapePath({ shape, widthPx, heightPx }: Shaped): string {
  const cuts = cornerCuts(shape);
  if (cuts === null) {
    const [h, v, r] = [widthPx - 2 * CORNER_PX, heightPx - 2 * CORNER_PX, CORNER_PX];
    return `M${r} 0h${h}q${r} 0 ${r} ${r}v${v}q0 ${r}-${r} ${r}h-${h}q-${r} 0-${r}-${r}v-${v}q0-${r} ${r}-${r}z`;
  }
  const [a, b, c, d] = cuts;
  const corner = (cut: number, path: string): string => (cut === 0 ? "" : path);
  return (
    `M${a} 0h${widthPx - a - b}${corner(b, `l${b} ${b}`)}v${heightPx - b - c}${corner(c, `l-${c} ${c}`)}` +
    `h-${widthPx - c - d}${corner(d, `l-${d}-${d}`)}${corner(a, `v-${heightPx - d - a}`)}z`
  );
}

/**
 * The same outline as corner points, x then y, from -1 to 1 of the card's box, as canvas libraries want it. A rounded card comes as a
 * plain box: canvases round corners themselves, by `CORNER_PX`.
 */
export function shapePolygon({ shape, widthPx, heightPx }: Shaped): readonly number[] {
  const [a, b, c, d] = cornerCuts(shape) ?? [0, 0, 0, 0];
  const x = (px: number): number => (2 * px) / widthPx - 1;
  const y = (px: number): number => (2 * px) / heightPx - 1;
  const corner = (cut: number, points: readonly number[]): readonly number[] => (cut === 0 ? [] : points);
  return [
    x(a),
    -1,
    x(widthPx - b),
    -1,
    ...corner(b, [1, y(b)]),
    1,
    y(heightPx - c),
    ...corner(c, [x(widthPx - c), 1]),
    x(d),
    1,
    ...corner(d, [-1, y(heightPx - d)]),
    ...corner(a, [-1, y(a)]),
  ];
}
