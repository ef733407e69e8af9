import type { BakedLayout } from "../scene/types.ts";

/** JSON text of baked positions: names in code point order, one node a line, so that the file is stable and a change reads well. */
export function formatLayout(layout: BakedLayout): string {
  return `${formatValue(layout, "")}\n`;
}

function formatValue(value: unknown, indent: string): string {
  if (Array.isArray(value)) return `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  if (fields.length === 0) return "{}";
  const inner = `${indent}  `;
  return `{\n${fields.map(([name, field]) => `${inner}${JSON.stringify(name)}: ${formatValue(field, inner)}`).join(",\n")}\n${indent}}`;
}
