import { showText } from "../dataset/showValue.ts";
import type { Place } from "./types.ts";

/** Letters of a column as spreadsheets count them; `column` counts from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? "" : columnLetters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

/** A place within its table: `E7`, or `row 7` where no cell is meant. */
export const formatCell = ({ row, column }: Place): string =>
  column === null ? `row ${row}` : `${columnLetters(column)}${row}`;

/** A place as people find it: `book.xlsx, Agreements!E7`; `parties.csv!B3`; `parties.csv, row 3`; `parties.csv`. */
export function formatPlace(place: Place): string {
  const { table, row, column } = place;
  const file = showText(table.file);
  const sheet = table.sheet === null ? "" : showText(table.sheet);
  const name = sheet === "" ? file : `${file}, ${sheet}`;
  if (row === 0) return name;
  return column === null ? `${name}, ${formatCell(place)}` : `${name}!${formatCell(place)}`;
}
