import { csvFormatRow } from "d3-dsv";

/**
 * What a spreadsheet would run, also after spaces and in full width (OWASP, CSV injection); and a leading tab or line end. With
 * apostrophes before it too, so that taking one away gives back every text as it was.
 */
const FORMULA = /^(?:[\s']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|'*[\t\r\n])/;
/**
 * The same behind what parts cells in a spreadsheet that was set up for another separator or reads no quotes: Excel in many
 * countries takes `;` for it (OWASP, CSV injection: separators and quotes).
 */
const NEXT_CELL = /([;\t\r\n]["'\s]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;
const BYTE_ORDER_MARK = "\uFEFF";

/** The text of a cell, which no spreadsheet may run. A number is no formula, whatever its sign. */
function disarm(cell: string | number): string {
  if (typeof cell === "number") return String(cell);
  const inside = cell.replaceAll(NEXT_CELL, "$1'");
  return FORMULA.test(inside) ? `'${inside}` : inside;
}

/** A row by its columns; a column without a value is an empty cell. */
export type CsvRow<Column extends string> = Readonly<Partial<Record<Column, string | number>>>;

/**
 * Rows as CSV for spreadsheets and scripts: UTF-8 with a byte order mark, commas, CRLF, quotes doubled (RFC 4180). A text that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
export function csvTable<Column extends string>(columns: readonly Column[], rows: readonly CsvRow<Column>[]): string {
  const lines = rows.map((row) => columns.map((column) => disarm(row[column] ?? "")));
  return BYTE_ORDER_MARK + [[...columns], ...lines].map(csvFormatRow).join("\r\n");
}
