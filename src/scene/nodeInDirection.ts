import type { Scene, SceneNode } from "./types.ts";

export type Direction = "up" | "down" | "left" | "right" | "first" | "last";

const middleY = ({ yPx, heightPx }: SceneNode): number => yPx + heightPx / 2;

/** Keys joined to a node by a line. */
function linkedTo(scene: Scene, key: string): ReadonlySet<string> {
  return new Set(scene.links.flatMap(({ from, to }) => (from === key ? [to] : to === key ? [from] : [])));
}

/** Left or right: along a line if one leads there, else to the next column that has a card; the nearest in height, then the upper. */
function sideways(scene: Scene, nodes: readonly SceneNode[], from: SceneNode, sign: 1 | -1): SceneNode | undefined {
  const that = nodes.filter(({ column }) => (column - from.column) * sign > 0);
  const linked = linkedTo(scene, from.key);
  const reached = that.filter(({ key }) => linked.has(key));
  const options = reached.length > 0 ? reached : that;
  const nearestColumn = Math.min(...options.map(({ column }) => Math.abs(column - from.column)));
  return options
    .filter(({ column }) => Math.abs(column - from.column) === nearestColumn)
    .toSorted(
      (a, b) => Math.abs(middleY(a) - middleY(from)) - Math.abs(middleY(b) - middleY(from)) || a.yPx - b.yPx,
    )[0];
}

/**
 * The card an arrow key leads to, of those that can be opened: up and down within a column (no wrap), left and right along a line,
 * first and last of the column. Null when there is none. Every column is reached, and every card of it.
 */
export function nodeInDirection(scene: Scene, key: string, direction: Direction): string | null {
  const nodes = scene.nodes.filter(({ href }) => href !== null);
  const from = nodes.find((node) => node.key === key);
  if (from === undefined) return null;
  if (direction === "left" || direction === "right")
    return sideways(scene, nodes, from, direction === "right" ? 1 : -1)?.key ?? null;
  const column = nodes.filter((node) => node.column === from.column).toSorted((a, b) => a.yPx - b.yPx || a.xPx - b.xPx);
  const position = column.indexOf(from);
  const target = { up: position - 1, down: position + 1, first: 0, last: column.length - 1 }[direction];
  return column[target]?.key ?? null;
}
