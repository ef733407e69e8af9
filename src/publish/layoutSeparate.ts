import { areTouching, LAYOUT_GAP } from "./areTouching.ts";
import type { LayoutGraph, LayoutNode, LayoutPoint } from "./layoutGraph.ts";

const STEP_PX = 6;

/** Places around a point in growing rings, the nearest first; up and down before left and right, since sheets grow downwards. */
function* around({ x, y }: LayoutPoint, reachPx: number): Generator<LayoutPoint> {
  yield { x, y };
  for (let radius = STEP_PX; radius <= reachPx; radius += STEP_PX) {
    const steps = Math.max(8, Math.round(radius / 3));
    for (let step = 0; step < steps; step += 1) {
      const angle = Math.PI / 2 + (2 * Math.PI * step) / steps;
      yield { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
    }
  }
}

const isInside = ({ x, y }: LayoutPoint, { widthPx: w, heightPx: h }: LayoutNode, widthPx: number): boolean =>
  x >= w / 2 && x <= widthPx - w / 2 && y >= h / 2;

/**
 * Moves cards apart until none touches another: the most linked first, each to the free place nearest to where it was. The sheet is
 * as wide as given and as high as it takes, so there always is a place.
 */
export function layoutSeparate(
  { nodes, links }: LayoutGraph,
  points: readonly LayoutPoint[],
  widthPx: number,
): readonly LayoutPoint[] {
  const degree = nodes.map((_, own) => links.filter(({ from, to }) => from === own || to === own).length);
  const order = nodes.map((_, own) => own).toSorted((a, b) => (degree[b] ?? 0) - (degree[a] ?? 0) || a - b);
  const placed = new Map<number, LayoutPoint>();
  let lowestPx = 0;
  for (const own of order) {
    const node = nodes[own];
    const wished = points[own];
    if (node === undefined || wished === undefined) continue;
    let found: LayoutPoint = { x: widthPx / 2, y: lowestPx + node.heightPx / 2 + LAYOUT_GAP.yPx };
    for (const point of around(wished, widthPx + lowestPx)) {
      if (!isInside(point, node, widthPx)) continue;
      const isFree = [...placed].every(([other, at]) => {
        const that = nodes[other];
        return that === undefined || !areTouching(node, point, that, at);
      });
      if (!isFree) continue;
      found = point;
      break;
    }
    placed.set(own, found);
    lowestPx = Math.max(lowestPx, found.y + node.heightPx / 2);
  }
  return nodes.map((_, own) => placed.get(own) ?? { x: 0, y: 0 });
}
