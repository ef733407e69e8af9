import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import type { LayoutGraph, LayoutPoint } from "./layoutGraph.ts";

interface Body extends SimulationNodeDatum {
  readonly key: string;
  readonly pull: number;
  readonly radius: number;
}

const TICKS = 400;

/**
 * First positions by forces: links pull, cards push, sides lean to their own half. Deterministic, since d3-force starts from a fixed
 * spiral and has its own fixed random numbers. Scaled to the middle of a sheet of the given size, px.
 */
export function layoutForce({ nodes, links }: LayoutGraph, widthPx: number, heightPx: number): readonly LayoutPoint[] {
  const bodies = nodes.map(({ key, side, widthPx: w, heightPx: h }): Body => ({
    key,
    pull: side === 0 ? -1 : side === 1 ? 1 : 0,
    radius: Math.hypot(w, h) / 2,
  }));
  const stretch = Math.sqrt(widthPx / heightPx);
  forceSimulation(bodies)
    .force(
      "link",
      forceLink<Body, { source: number; target: number; lengthPx: number }>(
        links.map(({ from, to, isContext }) => ({ source: from, target: to, lengthPx: isContext ? 180 : 120 })),
      ).distance(({ lengthPx }) => lengthPx),
    )
    .force("charge", forceManyBody().strength(-700))
    .force(
      "collide",
      forceCollide<Body>((body) => body.radius),
    )
    .force("x", forceX<Body>(({ pull }) => pull * widthPx * 0.3).strength(0.09 / stretch))
    .force("y", forceY<Body>(0).strength(0.06 * stretch))
    .stop()
    .tick(TICKS);
  return scaleToSheet(
    bodies.map(({ x = 0, y = 0 }) => ({ x, y })),
    nodes,
    widthPx,
    heightPx,
  );
}

/** Stretches each axis by itself, so that the outermost cards touch the sheet's edges. */
function scaleToSheet(
  points: readonly LayoutPoint[],
  nodes: LayoutGraph["nodes"],
  widthPx: number,
  heightPx: number,
): readonly LayoutPoint[] {
  const axis = (values: readonly number[], lengthPx: number, marginPx: number): ((value: number) => number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const scale = high > low ? (lengthPx - 2 * marginPx) / (high - low) : 0;
    return (value) => (high > low ? marginPx + (value - low) * scale : lengthPx / 2);
  };
  const xAt = axis(
    points.map(({ x }) => x),
    widthPx,
    Math.max(...nodes.map((node) => node.widthPx)) / 2,
  );
  const yAt = axis(
    points.map(({ y }) => y),
    heightPx,
    Math.max(...nodes.map((node) => node.heightPx)) / 2,
  );
  return points.map(({ x, y }) => ({ x: xAt(x), y: yAt(y) }));
}
