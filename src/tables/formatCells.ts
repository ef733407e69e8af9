const BYTE_ORDER_MARK = "\uFEFF";
/** What a spreadsheet would run, also after spaces and in full width (OWASP, CSV injection), or what already has an apostrophe. */
const RUNS = /^'*\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function formatCell(text: string): string {
  const safe = RUNS.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV: UTF-8 with a byte order mark, commas, CRLF, quotation marks doubled (RFC 4180). What a spreadsheet would run gets an
 * apostrophe before it, which the import takes away again.
 */
export function formatCells(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(formatCell).join(",")}\r\n`).join("");
}
