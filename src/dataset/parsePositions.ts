import { parseTree, type Node } from "jsonc-parser";
import type { Path } from "./createFindings.ts";

/** Line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Positions {
  /** Where an offset in UTF-16 units lies. */
  at(offset: number): Position;
  /** Offset of the value at a path, or of its name; of the nearest thing that holds it, where the path leads nowhere. */
  offsetOf(path: Path, atKey: boolean): number;
}

/** Look-up of places in a text. The tree of a valid text is built on the first question about a path. */
export function parsePositions(text: string): Positions {
  let starts: readonly number[] | null = null;
  let tree: Node | undefined;
  return {
    at(offset) {
      starts ??= lineStarts(text);
      const line = lastAtMost(starts, offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    },
    offsetOf(path, atKey) {
      tree ??= parseTree(text);
      return tree === undefined ? 0 : locate(tree, path, atKey);
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** Position of the last number that is not above `value`, in an ascending list that starts at or below it. */
function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function locate(tree: Node, path: Path, atKey: boolean): number {
  let node = tree;
  for (const [depth, step] of path.entries()) {
    if (typeof step === "number") {
      const item = node.type === "array" ? node.children?.[step] : undefined;
      if (item === undefined) return node.offset;
      node = item;
      continue;
    }
    // The last of two equal names is the one whose value counts.
    const property =
      node.type === "object" ? node.children?.findLast(({ children }) => children?.[0]?.value === step) : undefined;
    const [name, value] = property?.children ?? [];
    if (name === undefined) return node.offset;
    if (value === undefined || (atKey && depth === path.length - 1)) return name.offset;
    node = value;
  }
  return node.offset;
}
