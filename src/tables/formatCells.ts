import { guardCell } from "../dataset/guardCell.ts";

const BYTE_ORDER_MARK = "\uFEFF";

function formatCell(text: string): string {
  const safe = guardCell(text);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV: UTF-8 with a byte order mark, commas, CRLF, quotation marks doubled (RFC 4180). What a spreadsheet would run gets an
 * apostrophe before it, which the import takes away again.
 */
export function formatCells(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(formatCell).join(",")}\r\n`).join("");
}
