import type { Cell } from "./types.ts";

/** Whether no cell of a row holds anything but spaces. What a joined cell covers holds nothing of its own. */
export function isBlankRow(cells: readonly Cell[]): boolean {
  return cells.every((cell) => (typeof cell === "string" ? cell.trim() === "" : cell.kind === "merged"));
}
