import { TEMPLATE_SHEETS } from "./templateSheets.ts";

const EXAMPLES = new Set(TEMPLATE_SHEETS.flatMap(({ examples }) => examples.map((row) => contentOf(row))));

function contentOf(cells: readonly string[]): string {
  return JSON.stringify(cells.filter((cell) => cell !== ""));
}

/** Whether a row is an example row of the template that nobody has changed. */
export function isExample(cells: readonly string[]): boolean {
  return EXAMPLES.has(contentOf(cells.map((cell) => cell.trim())));
}
