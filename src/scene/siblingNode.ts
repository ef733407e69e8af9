import type { Scene } from "./types.ts";

/** The card that was reached, and the one whose lines are being walked. */
export interface Sibling {
  readonly key: string;
  readonly origin: string;
}

/** Cards that a line joins to `origin`, from the left, then from the top. */
function endsOf(scene: Scene, origin: string): readonly string[] {
  const keys = new Set(scene.links.flatMap(({ from, to }) => (from === origin ? [to] : to === origin ? [from] : [])));
  return scene.nodes
    .filter(({ key }) => keys.has(key))
    .toSorted((a, b) => a.column - b.column || a.yPx - b.yPx || a.xPx - b.xPx)
    .map(({ key }) => key);
}

/**
 * The next or previous end of the lines just followed: from one party of an agreement to its other parties, from one agreement of a
 * party to its others. `origin` is the card the line was followed from; without one (or where no line of it ends here) it is the
 * open record, else the first card that a line joins to this one. Null at either end, and where no line ends.
 */
export function siblingNode(scene: Scene, key: string, origin: string | null, step: 1 | -1): Sibling | null {
  const joined = endsOf(scene, key);
  const open = scene.nodes.find(({ emphasis }) => emphasis === "open")?.key;
  const from = [origin, open, joined[0]].find((one) => one !== null && one !== undefined && joined.includes(one));
  if (from === null || from === undefined) return null;
  const ends = endsOf(scene, from);
  const reached = ends[ends.indexOf(key) + step];
  return reached === undefined ? null : { key: reached, origin: from };
}
