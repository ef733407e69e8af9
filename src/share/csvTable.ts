import { csvFormatRow } from "d3-dsv";
import { guardCell } from "../dataset/guardCell.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/** A number is no formula, whatever its sign. */
const cellText = (cell: string | number): string => (typeof cell === "number" ? String(cell) : guardCell(cell));

/** A row by its columns; a column without a value is an empty cell. */
export type CsvRow<Column extends string> = Readonly<Partial<Record<Column, string | number>>>;

/**
 * Rows as CSV for spreadsheets and scripts: UTF-8 with a byte order mark, commas, CRLF, quotes doubled (RFC 4180). A text that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
export function csvTable<Column extends string>(columns: readonly Column[], rows: readonly CsvRow<Column>[]): string {
  const lines = rows.map((row) => columns.map((column) => cellText(row[column] ?? "")));
  return BYTE_ORDER_MARK + [[...columns], ...lines].map(csvFormatRow).join("\r\n");
}
