import type { SceneLink, SceneNode } from "./types.ts";

type Box = Pick<SceneNode, "xPx" | "yPx" | "widthPx" | "heightPx">;
type Path = SceneLink["path"];

/** How far a line between two cards of one column bulges out of it, px. */
const BULGE_PX = 24;

/** A straight line in the form of every path: its controls lie on it. */
function straightPath(x1: number, y1: number, x2: number, y2: number): Path {
  const at = (part: number): readonly [number, number] => [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
  return [x1, y1, ...at(0.25), ...at(0.5), ...at(0.75), x2, y2];
}

/** Between two columns: an S that leaves both cards at a right angle, from the middle of the edges that face each other. */
function sidePath(from: Box, to: Box): Path {
  const fromY = from.yPx + from.heightPx / 2;
  const toY = to.yPx + to.heightPx / 2;
  const rightwards = to.xPx >= from.xPx + from.widthPx;
  const x1 = rightwards ? from.xPx + from.widthPx : from.xPx;
  const x2 = rightwards ? to.xPx : to.xPx + to.widthPx;
  const quarter = (x2 - x1) / 4;
  return [x1, fromY, x1 + quarter, fromY, x1 + 2 * quarter, (fromY + toY) / 2, x2 - quarter, toY, x2, toY];
}

/** Between two cards of one column: straight when they are neighbours, else round the right edge. */
function columnPath(from: Box, to: Box, adjacent: boolean): Path {
  const centrePx = from.xPx + from.widthPx / 2;
  if (adjacent && from.yPx < to.yPx) return straightPath(centrePx, from.yPx + from.heightPx, centrePx, to.yPx);
  if (adjacent) return straightPath(centrePx, from.yPx, centrePx, to.yPx + to.heightPx);
  const fromY = from.yPx + from.heightPx / 2;
  const toY = to.yPx + to.heightPx / 2;
  const [x1, x2] = [from.xPx + from.widthPx, to.xPx + to.widthPx];
  const outPx = Math.max(x1, x2) + BULGE_PX;
  return [x1, fromY, outPx, fromY, outPx, (fromY + toY) / 2, outPx, toY, x2, toY];
}

/** Where the line between two centres leaves a card's rectangle. */
function edgePoint(box: Box, towardsX: number, towardsY: number): readonly [number, number] {
  const [x, y] = [box.xPx + box.widthPx / 2, box.yPx + box.heightPx / 2];
  const [dx, dy] = [towardsX - x, towardsY - y];
  const scale = Math.min(
    box.widthPx / 2 / Math.max(Math.abs(dx), 1e-9),
    box.heightPx / 2 / Math.max(Math.abs(dy), 1e-9),
    1,
  );
  return [x + dx * scale, y + dy * scale];
}

/** Between two cards anywhere: the line of their centres, cut off at their edges. */
function centrePath(from: Box, to: Box): Path {
  const start = edgePoint(from, to.xPx + to.widthPx / 2, to.yPx + to.heightPx / 2);
  const end = edgePoint(to, from.xPx + from.widthPx / 2, from.yPx + from.heightPx / 2);
  return straightPath(...start, ...end);
}

/** Paths of lines between cards, each two quadratic curves that meet in the middle; px of the scene. */
export const linkPath = { straight: straightPath, side: sidePath, column: columnPath, centre: centrePath } as const;
