import { isRecord, type LooseRecord } from "../dataset/isRecord.ts";
import { toCanonical } from "./toCanonical.ts";

/** What fits into a line of this many characters is not broken. */
const WIDTH = 120;

/**
 * A dataset as the text of its file: fields in the order of the schema, so that the same data always gives the same bytes. Short
 * values stand on one line.
 */
export function formatDataset(dataset: LooseRecord): string {
  return `${formatValue(toCanonical(dataset), 0, 0)}\n`;
}

/** `before`: characters in front of the value on its line. */
function formatValue(value: unknown, depth: number, before: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const line = depth === 0 ? null : oneLine(value, WIDTH - before - 1);
  if (line !== null) return line;
  const indent = "  ".repeat(depth + 1);
  const end = "  ".repeat(depth);
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const items = value.map((item) => indent + formatValue(item, depth + 1, indent.length));
    return `[\n${items.join(",\n")}\n${end}]`;
  }
  const fields = Object.entries(value).map(([field, inner]) => {
    const head = `${indent}${JSON.stringify(field)}: `;
    return head + formatValue(inner, depth + 1, head.length);
  });
  return fields.length === 0 ? "{}" : `{\n${fields.join(",\n")}\n${end}}`;
}

/** The value on one line, or null when it takes more than `room` characters. */
function oneLine(value: unknown, room: number): string | null {
  if (room < 2) return null;
  if (Array.isArray(value)) return joinParts(value, "[", "]", (item, left) => oneLine(item, left), room);
  if (!isRecord(value)) {
    const text = JSON.stringify(value) ?? "null";
    return text.length > room ? null : text;
  }
  if (Object.keys(value).length === 0) return "{}";
  const one = ([field, inner]: [string, unknown], left: number): string | null => {
    const head = `${JSON.stringify(field)}: `;
    const rest = oneLine(inner, left - head.length);
    return rest === null ? null : head + rest;
  };
  return joinParts(Object.entries(value), "{ ", " }", one, room);
}

function joinParts<T>(
  parts: readonly T[],
  open: string,
  close: string,
  format: (part: T, room: number) => string | null,
  room: number,
): string | null {
  let line = open;
  for (const [place, part] of parts.entries()) {
    const text = format(part, room - line.length - close.length);
    if (text === null) return null;
    line += (place === 0 ? "" : ", ") + text;
    if (line.length + close.length > room) return null;
  }
  return line + close;
}
