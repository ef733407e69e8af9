import type { GraphElement } from "./types.ts";

/** What turns one picture into the next. A link whose ends changed, or an element of another kind, is removed and added. */
export interface ElementDiff {
  readonly removed: readonly string[];
  /** Nodes before edges. */
  readonly added: readonly GraphElement[];
  readonly changed: readonly GraphElement[];
}

/** Compares two pictures by id. */
export function diffElements(
  before: ReadonlyMap<string, GraphElement>,
  after: ReadonlyMap<string, GraphElement>,
): ElementDiff {
  const isKept = (element: GraphElement, old: GraphElement | undefined): old is GraphElement =>
    old !== undefined && isSameKind(element, old);
  const removed = [...before].flatMap(([id, old]) => {
    const next = after.get(id);
    return next !== undefined && isSameKind(next, old) ? [] : [id];
  });
  const added = [...after.values()].filter((element) => !isKept(element, before.get(element.data.id)));
  const changed = [...after.values()].filter((element) => {
    const old = before.get(element.data.id);
    return isKept(element, old) && !isEqual(element, old);
  });
  return { removed, added: added.toSorted((a, b) => rank(a) - rank(b)), changed };
}

const rank = (element: GraphElement): number => (element.group === "nodes" ? 0 : 1);

function isSameKind(a: GraphElement, b: GraphElement): boolean {
  return a.group === b.group && a.data["source"] === b.data["source"] && a.data["target"] === b.data["target"];
}

function isEqual(a: GraphElement, b: GraphElement): boolean {
  if (a.classes !== b.classes || a.position?.x !== b.position?.x || a.position?.y !== b.position?.y) return false;
  const names = Object.keys(a.data);
  return names.length === Object.keys(b.data).length && names.every((name) => a.data[name] === b.data[name]);
}
