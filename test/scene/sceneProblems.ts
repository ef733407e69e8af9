import type { Scene, SceneNode } from "../../src/scene/types.ts";

const doOverlap = (a: SceneNode, b: SceneNode): boolean =>
  a.xPx < b.xPx + b.widthPx && b.xPx < a.xPx + a.widthPx && a.yPx < b.yPx + b.heightPx && b.yPx < a.yPx + a.heightPx;

/** Pairs of cards that lie over each other, by key. */
function overlapsOf({ nodes }: Scene): readonly string[] {
  return nodes.flatMap((a, own) =>
    nodes.slice(own + 1).flatMap((b) => (doOverlap(a, b) ? [`${a.key} over ${b.key}`] : [])),
  );
}

/** What positions are made of, without any word. */
export function positionsOf({ nodes, links, heightPx, widthPx }: Scene): unknown {
  return {
    widthPx,
    heightPx,
    nodes: nodes.map(({ key, xPx, yPx, widthPx: width, heightPx: height, column }) => [
      key,
      xPx,
      yPx,
      width,
      height,
      column,
    ]),
    links: links.map(({ key, path }) => [key, ...path]),
  };
}

/** Crossings of straight lines between the ends of links that share no card. */
export function crossingsOf({ links }: Scene): number {
  const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
    Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
  let count = 0;
  for (const [
    own,
    {
      from,
      to,
      path: [ax, ay, , , , , , , bx, by],
    },
  ] of links.entries()) {
    for (const other of links.slice(own + 1)) {
      if ([other.from, other.to].some((key) => key === from || key === to)) continue;
      const [cx, cy, , , , , , , dx, dy] = other.path;
      if (
        turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0 &&
        turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0
      )
        count += 1;
    }
  }
  return count;
}

const isInside = (scene: Scene, { xPx, yPx, widthPx, heightPx }: SceneNode): boolean =>
  xPx >= 0 && yPx >= 0 && xPx + widthPx <= scene.widthPx && yPx + heightPx <= scene.heightPx;

/** What must hold of every scene, whatever the data, the width and the language; one line for each breach. */
export function sceneProblems(scene: Scene): readonly string[] {
  const { nodes, links } = scene;
  const keys = new Set(nodes.map(({ key }) => key));
  const wrong = (found: readonly string[], what: string): readonly string[] => found.map((key) => `${key} ${what}`);
  const keysOf = (test: (node: SceneNode) => boolean): readonly string[] => nodes.filter(test).map(({ key }) => key);
  return [
    ...(keys.size === nodes.length ? [] : ["two nodes have one key"]),
    ...(new Set(links.map(({ key }) => key)).size === links.length ? [] : ["two links have one key"]),
    ...(nodes.length <= 150 ? [] : [`${nodes.length} nodes`]),
    ...(nodes.length + links.length <= 600 ? [] : [`${nodes.length + links.length} elements`]),
    ...overlapsOf(scene),
    ...wrong(
      keysOf((node) => !isInside(scene, node)),
      "sticks out",
    ),
    ...wrong(
      keysOf(({ heightPx, widthPx }) => heightPx < 44 || widthPx < 44),
      "is hard to hit",
    ),
    ...wrong(
      keysOf(({ lines, name }) => lines.length < 1 || lines.length > 3 || name === ""),
      "has no good text",
    ),
    ...wrong(
      links.flatMap(({ from, to }) => [from, to]).filter((key) => !keys.has(key)),
      "is linked and not drawn",
    ),
    ...wrong(
      links.filter(({ path }) => !path.every(Number.isFinite)).map(({ key }) => key),
      "has no path",
    ),
  ];
}
