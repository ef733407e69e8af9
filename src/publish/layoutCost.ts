import type { LayoutGraph } from "./layoutGraph.ts";

/** What is bad in a drawing, in units of one crossing: a line across a card most of all; then crossings; then length, px. */
const ACROSS_CARD = 14;
const CROSSING = 3;
const PER_PX = 1 / 160;
/** Context matters less than agreements: its lines may be longer and cross each other. */
const CONTEXT_SHARE = 0.6;
/** A line this close to a card seems to lead to it, px. */
const NEAR_PX = 6;

/** Whether the segments (ax, ay)-(bx, by) and (cx, cy)-(dx, dy) cross at an inner point. */
function doCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (c * d >= 0) return false;
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return a * b < 0;
}

/** Whether the segment (ax, ay)-(bx, by) passes through the box around (x, y) with these half sizes. */
function passesThrough(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  x: number,
  y: number,
  halfW: number,
  halfH: number,
): boolean {
  // Separating axes: the two of the box, then the normal of the segment.
  const dx = (bx - ax) / 2;
  const mx = (ax + bx) / 2 - x;
  if (Math.abs(mx) >= halfW + Math.abs(dx)) return false;
  const dy = (by - ay) / 2;
  const my = (ay + by) / 2 - y;
  return (
    Math.abs(my) < halfH + Math.abs(dy) && Math.abs(mx * dy - my * dx) < halfW * Math.abs(dy) + halfH * Math.abs(dx)
  );
}

/** Centres of cards, px, in the order of the graph's nodes. Changed in place: a layout tries a million of them. */
export interface LayoutCentres {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Cost of everything that one card has part in: its lines, what they cross, and foreign lines across the card. */
export function layoutCost({ nodes, links }: LayoutGraph, { x, y }: LayoutCentres): (own: number) => number {
  const halfW = Float64Array.from(nodes, ({ widthPx }) => widthPx / 2 + NEAR_PX);
  const halfH = Float64Array.from(nodes, ({ heightPx }) => heightPx / 2 + NEAR_PX);
  const ends = links.map(({ from, to, isContext }) => ({ from, to, weight: isContext ? CONTEXT_SHARE : 1 }));
  const at = (values: Float64Array, position: number): number => values[position] ?? 0;
  const isAcross = (from: number, to: number, card: number): boolean =>
    card !== from &&
    card !== to &&
    passesThrough(
      at(x, from),
      at(y, from),
      at(x, to),
      at(y, to),
      at(x, card),
      at(y, card),
      at(halfW, card),
      at(halfH, card),
    );
  const lineCost = (from: number, to: number, weight: number): number => {
    const ax = at(x, from);
    const ay = at(y, from);
    const bx = at(x, to);
    const by = at(y, to);
    let cost = Math.sqrt((ax - bx) ** 2 + (ay - by) ** 2) * PER_PX * weight;
    for (const other of ends) {
      const isJoined = other.from === from || other.from === to || other.to === from || other.to === to;
      if (isJoined || !doCross(ax, ay, bx, by, at(x, other.from), at(y, other.from), at(x, other.to), at(y, other.to)))
        continue;
      cost += CROSSING * Math.max(weight, other.weight);
    }
    for (let card = 0; card < nodes.length; card += 1) if (isAcross(from, to, card)) cost += ACROSS_CARD;
    return cost;
  };
  return (own) => {
    let cost = 0;
    for (const { from, to, weight } of ends) {
      if (from === own || to === own) cost += lineCost(from, to, weight);
      else if (isAcross(from, to, own)) cost += ACROSS_CARD;
    }
    return cost;
  };
}
