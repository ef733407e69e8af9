import type { Formats } from "./formats.ts";

/** Number with groups of three and at most three decimals, halves away from zero: 1234567.5 as "1,234,567.5". */
export function formatNumber({ group, decimal }: Formats, value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return String(value);
  const [whole = "0", fraction = ""] = Math.abs(value)
    .toFixed(3)
    .replace(/\.?0+$/, "")
    .split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const text = fraction === "" ? grouped : grouped + decimal + fraction;
  return value < 0 && text !== "0" ? `-${text}` : text;
}
