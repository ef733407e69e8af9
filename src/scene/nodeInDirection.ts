import type { Scene, SceneNode } from "./types.ts";

export type Direction = "up" | "down" | "left" | "right" | "first" | "last";

const middleX = ({ xPx, widthPx }: SceneNode): number => xPx + widthPx / 2;
const middleY = ({ yPx, heightPx }: SceneNode): number => yPx + heightPx / 2;

/** Keys joined to a node by a line. */
function linkedTo(scene: Scene, key: string): ReadonlySet<string> {
  return new Set(scene.links.flatMap(({ from, to }) => (from === key ? [to] : to === key ? [from] : [])));
}

/** The nearest: in height where cards stand in columns, as the crow flies where they do not; then the upper. */
function nearest(scene: Scene, from: SceneNode, options: readonly SceneNode[]): SceneNode | undefined {
  const isFree = scene.layout === "network";
  const far = (node: SceneNode): number =>
    Math.hypot(isFree ? middleX(node) - middleX(from) : 0, middleY(node) - middleY(from));
  return options.toSorted((a, b) => far(a) - far(b) || a.yPx - b.yPx)[0];
}

/**
 * Left or right: along a line into the neighbouring column, in *network* also within the own one; where no line leads there, to
 * the nearest card of the neighbouring column. A line that passes over a column is not followed, or that column could be missed.
 */
function sideways(scene: Scene, from: SceneNode, sign: 1 | -1): SceneNode | undefined {
  const beyond = scene.nodes.filter(({ column }) => (column - from.column) * sign > 0);
  const next = Math.min(...beyond.map(({ column }) => Math.abs(column - from.column)));
  const neighbours = beyond.filter(({ column }) => Math.abs(column - from.column) === next);
  const beside =
    scene.layout === "network"
      ? scene.nodes.filter((node) => node.column === from.column && (middleX(node) - middleX(from)) * sign > 0)
      : [];
  const linked = linkedTo(scene, from.key);
  const reached = [...beside, ...neighbours].filter(({ key }) => linked.has(key));
  return nearest(scene, from, reached.length > 0 ? reached : neighbours);
}

/**
 * The card an arrow key leads to: up and down within a column (no wrap), left and right along a line, first and last of the column.
 * Null when there is none. From every card every other is reached: columns are walked from end to end, and the outermost card of a
 * column always leads to the next one.
 */
export function nodeInDirection(scene: Scene, key: string, direction: Direction): string | null {
  const from = scene.nodes.find((node) => node.key === key);
  if (from === undefined) return null;
  if (direction === "left" || direction === "right")
    return sideways(scene, from, direction === "right" ? 1 : -1)?.key ?? null;
  const column = scene.nodes
    .filter((node) => node.column === from.column)
    .toSorted((a, b) => a.yPx - b.yPx || a.xPx - b.xPx);
  const position = column.indexOf(from);
  const target = { up: position - 1, down: position + 1, first: 0, last: column.length - 1 }[direction];
  return column[target]?.key ?? null;
}
