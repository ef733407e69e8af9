import { writeXlsx } from "hucre";
import type { WrittenTable } from "../tables/formatSheet.ts";

/** Width of a column in characters, by its header. */
const WIDTHS = new Map([
  ["id", 24],
  ["title", 48],
  ["name", 36],
  ["parties", 48],
  ["quote", 48],
  ["scope", 36],
  ["note", 36],
  ["more", 24],
]);
const WIDTH = 16;

/** Day that a workbook names as its last change where its data names none: the first that a ZIP file can hold. */
const NO_DAY = "1980-01-01";

/**
 * Tables as the bytes of an XLSX file: all cells are text, so that no program takes an id or a date for a number. The same
 * tables of the same day (ISO, as precise as it is known) give the same bytes.
 */
export async function writeWorkbook(tables: readonly WrittenTable[], day: string = NO_DAY): Promise<Uint8Array> {
  return writeXlsx({
    properties: { modified: new Date(day) },
    sheets: tables.map(({ title, rows }) => ({
      name: title,
      rows: rows.map((row) => row.map((text) => (text === "" ? null : text))),
      columns: (rows[0] ?? []).map((header) => ({ width: WIDTHS.get(header) ?? WIDTH, style: { numFmt: "@" } })),
      freezePane: { rows: 1 },
    })),
  });
}
