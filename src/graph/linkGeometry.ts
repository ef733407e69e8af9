import type { SceneLink } from "../scene/types.ts";

/** Nearer to the straight line than this, px, a control point does not bend it. */
const STRAIGHT_PX = 0.01;

/** A link in the renderer's words: ends relative to the centres of its cards, controls relative to the line between the ends. */
export interface LinkGeometry {
  readonly curved: boolean;
  readonly sourceEndpoint: string;
  readonly targetEndpoint: string;
  readonly weights: string;
  readonly distances: string;
}

/** A point as the renderer places a card: its centre. */
export interface Centre {
  readonly x: number;
  readonly y: number;
}

/**
 * Says a scene's path in the renderer's words. The renderer puts the middle of two curves halfway between the controls,
 * as the scene does.
 */
export function linkGeometry(path: SceneLink["path"], from: Centre, to: Centre): LinkGeometry {
  const [x1, y1, c1x, c1y, , , c2x, c2y, x2, y2] = path;
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = Math.hypot(dx, dy);
  const place = (x: number, y: number): readonly [number, number] =>
    length === 0 ? [0, 0] : [((x - x1) * dx + (y - y1) * dy) / length ** 2, ((y - y1) * dx - (x - x1) * dy) / length];
  const [weight1, distance1] = place(c1x, c1y);
  const [weight2, distance2] = place(c2x, c2y);
  return {
    curved: Math.max(Math.abs(distance1), Math.abs(distance2)) > STRAIGHT_PX,
    sourceEndpoint: `${px(x1 - from.x)}px ${px(y1 - from.y)}px`,
    targetEndpoint: `${px(x2 - to.x)}px ${px(y2 - to.y)}px`,
    weights: `${px(weight1)} ${px(weight2)}`,
    distances: `${px(distance1)} ${px(distance2)}`,
  };
}

/** Plain decimals: the renderer's parser does not read `1e-7`. */
function px(value: number): string {
  return value.toFixed(6);
}
