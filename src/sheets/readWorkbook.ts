import { EncryptedFileError, readOds, readXlsx, type Cell as BookCell, type CellValue, type Sheet } from "hucre";
import type { Cell, Table } from "../tables/types.ts";
import { columnLetters } from "../tables/formatPlace.ts";
import type { Refusal } from "./refuseForeign.ts";

export type BookResult = { readonly kind: "ok"; readonly tables: readonly Table[] } | Refusal;

const DAMAGED: Refusal = {
  kind: "bad",
  message: "the file is damaged or not complete",
  remedy: "copy or download it again, or save it anew from the spreadsheet program",
};

function explain(fault: unknown): Refusal {
  if (fault instanceof EncryptedFileError || (fault instanceof Error && /encrypt/i.test(fault.message)))
    return { kind: "bad", message: "the file is protected by a password", remedy: "save a copy without the password" };
  if (fault instanceof Error && /over the \d+ limit/.test(fault.message))
    return {
      kind: "bad",
      message: "a sheet spans more than 20 million cells",
      remedy: "delete the empty rows and columns behind the table, or save the sheet as CSV",
    };
  return DAMAGED;
}

/**
 * Sheets of a workbook as tables. Dates of XLSX are told apart by what their cells show, so a workbook with dates is read a second
 * time, with its formats. `hidden` names further sheets that are hidden: of ODS the library does not tell. Never rejects.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
  form: "xlsx" | "ods",
  hidden: ReadonlySet<string>,
): Promise<BookResult> {
  try {
    if (form === "ods")
      return {
        kind: "ok",
        tables: (await readOds(bytes)).sheets.map((sheet) =>
          toTable({ ...sheet, hidden: hidden.has(sheet.name) }, file, form),
        ),
      };
    const book = await readXlsx(bytes);
    const hasDates = book.sheets.some(({ rows }) => rows.some((row) => row.some((value) => value instanceof Date)));
    const { sheets } = hasDates ? await readXlsx(bytes, { readStyles: true }) : book;
    return { kind: "ok", tables: sheets.map((sheet) => toTable(sheet, file, form)) };
  } catch (fault) {
    return explain(fault);
  }
}

function toTable({ name, rows, cells, merges, hidden, veryHidden }: Sheet, file: string, form: "xlsx" | "ods"): Table {
  const table = rows.map((row, y) => row.map((value, x) => toCell(value, cells?.get(`${y},${x}`), form)));
  for (const { startRow, startCol, endRow, endCol } of merges ?? []) {
    const range = `${columnLetters(startCol)}${startRow + 1}:${columnLetters(endCol)}${endRow + 1}`;
    for (let y = startRow; y <= Math.min(endRow, table.length - 1); y++)
      for (let x = startCol; x <= Math.min(endCol, (table[y] ?? []).length - 1); x++) {
        const row = table[y];
        if (row !== undefined && (y > startRow || x > startCol)) row[x] = { kind: "merged", text: range };
      }
  }
  return { file, sheet: name, isHidden: hidden === true || veryHidden === true, rows: table };
}

function toCell(value: CellValue, details: BookCell | undefined, form: "xlsx" | "ods"): Cell {
  if (details?.type === "error") return { kind: "error", text: String(value) };
  if (details?.formula !== undefined)
    return { kind: "formula", text: plainText(value), isNumber: typeof value === "number" };
  if (value instanceof Date) return toDate(value, details?.style?.numFmt ?? (form === "ods" ? "yyyy-mm-dd" : ""));
  if (typeof value === "number") return { kind: "number", text: String(value) };
  if (typeof value === "boolean") return { kind: "boolean", text: String(value) };
  return value ?? "";
}

function plainText(value: CellValue): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  return value === null ? "" : String(value);
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A date cell says a day only when its format shows day, month and year; "Oct-23" may stand for a month or a day. */
function toDate(date: Date, format: string): Cell {
  if (Number.isNaN(date.getTime())) return { kind: "error", text: "a date that is none" };
  const iso = date.toISOString();
  const shown = format.toLowerCase().replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  const isWhole = /d/.test(shown) && /m/.test(shown) && /y/.test(shown);
  if (isWhole && iso.slice(11, 16) === "00:00") return { kind: "day", text: iso.slice(0, 10) };
  const month = MONTHS[date.getUTCMonth()] ?? "";
  if (isWhole) return { kind: "date", text: iso.slice(0, 16).replace("T", " ") };
  return { kind: "date", text: `${month}-${iso.slice(2, 4)}` };
}
