import { parseCsv } from "../tables/parseCsv.ts";
import type { Table } from "../tables/types.ts";
import { checkZip } from "./checkZip.ts";
import { decodeCsv } from "./decodeCsv.ts";
import { hiddenTables } from "./hiddenTables.ts";
import { readPart } from "./readPart.ts";
import { readWorkbook } from "./readWorkbook.ts";
import { refuseArchive, refuseForeign, type Refusal } from "./refuseForeign.ts";

export type SheetsResult =
  | { readonly kind: "ok"; readonly tables: readonly Table[]; readonly notes: readonly string[] }
  | Refusal;

/** Files larger than this are not opened: 100 MB is fifty times the largest set that was measured. */
export const FILE_BYTES_MAX = 100 * 1024 * 1024;
/** More columns than this are an accident: real tables of agreements have fewer than a hundred. */
const COLUMNS_MAX = 500;
const ROWS_MAX = 1_048_576;

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * The tables in the bytes of a file: XLSX and ODS with a table per sheet, CSV and TSV as one. What it is, its bytes say, not its
 * name. Nothing is unpacked before its size is known. Never rejects.
 */
export async function readSheets(bytes: Uint8Array, file: string, encoding: string | null): Promise<SheetsResult> {
  if (bytes.length > FILE_BYTES_MAX)
    return {
      kind: "bad",
      message: `the file has more than ${FILE_BYTES_MAX / 1024 / 1024} MB`,
      remedy: "split the table over several files",
    };
  const foreign = refuseForeign(bytes);
  if (foreign !== null) return foreign;
  const result = isZip(bytes) ? await readBook(bytes, file) : readText(bytes, file, encoding);
  if (result.kind === "bad") return result;
  return result.tables.map(refuseSize).find((refusal) => refusal !== null) ?? result;
}

async function readBook(bytes: Uint8Array, file: string): Promise<SheetsResult> {
  const zip = checkZip(bytes);
  if (zip.kind === "bad") return zip;
  const names = new Set(zip.parts.map(({ name }) => name));
  const refusal = refuseArchive(names);
  if (refusal !== null) return refusal;
  const content = zip.parts.find(({ name }) => name === "content.xml");
  const text = content === undefined ? null : readPart(bytes, content);
  const result = await readWorkbook(bytes, file, content === undefined ? "xlsx" : "ods", hiddenTables(text));
  return result.kind === "ok" ? { ...result, notes: [] } : result;
}

function readText(bytes: Uint8Array, file: string, encoding: string | null): SheetsResult {
  const decoded = decodeCsv(bytes, encoding);
  if (decoded.kind === "bad") return decoded;
  const parsed = parseCsv(decoded.text);
  if (parsed.kind === "bad") return parsed;
  const notes = decoded.guess === null ? [] : [`read as ${decoded.guess}, a guess; --encoding names another`];
  return { kind: "ok", tables: [{ file, sheet: null, isHidden: false, rows: parsed.rows }], notes };
}

function refuseSize({ sheet, rows }: Table): Refusal | null {
  const name = sheet === null ? "the table" : `the sheet "${sheet}"`;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > COLUMNS_MAX)
    return {
      kind: "bad",
      message: `${name} has ${width} columns, at most ${COLUMNS_MAX} are read`,
      remedy: "delete the empty columns behind the table; rows and columns may have been exchanged",
    };
  if (rows.length > ROWS_MAX)
    return {
      kind: "bad",
      message: `${name} has ${rows.length} rows, at most ${ROWS_MAX} are read`,
      remedy: "split the table over several files",
    };
  return null;
}
