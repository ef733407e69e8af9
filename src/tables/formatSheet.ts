import { isRecord, type LooseRecord } from "../dataset/isRecord.ts";
import { bindSheet } from "./bindSheet.ts";
import { putField } from "./draftRows.ts";
import { toCell, toJsonCells } from "./toCell.ts";
import type { Codec, SheetSpec } from "./types.ts";

/** A sheet to be written: its name, and rows of text, the first with the headers. */
export interface WrittenTable {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** A record to be written as a row; `beside` holds cells that are already text, by the first step of their column's path. */
export interface SheetRecord {
  readonly record: LooseRecord;
  readonly beside: ReadonlyMap<string, string>;
}

interface OutColumn {
  readonly header: string;
  readonly path: readonly string[];
  readonly codec: Codec;
}

const keyOf = (path: readonly string[]): string => JSON.stringify(path);

/** Columns for translations and for fields of one's own that occur in the records, sorted by header. */
function furtherColumns(spec: SheetSpec, records: readonly SheetRecord[]): readonly OutColumn[] {
  const found = new Map<string, OutColumn>();
  for (const { record } of records) {
    for (const [header, field] of spec.translated) {
      const texts = record[field];
      for (const language of isRecord(texts) ? Object.keys(texts) : [])
        found.set(`${header}_${language}`, {
          header: `${header}_${language}`,
          path: [field, language],
          codec: field === "scopes" ? "texts" : "text",
        });
    }
    for (const field of Object.keys(record))
      if (/^x-[^\s]+$/.test(field) && toCell(field, "own") !== null)
        found.set(field, { header: field, path: [field], codec: "own" });
  }
  return [...found.values()].toSorted((a, b) => (a.header < b.header ? -1 : 1));
}

/** Columns that the import would understand as what they are. */
function safeColumns(spec: SheetSpec, columns: readonly OutColumn[]): readonly OutColumn[] {
  let left = columns;
  for (;;) {
    const bound = bindSheet({
      file: "",
      sheet: spec.title,
      isHidden: false,
      rows: [left.map(({ header }) => header), left.map(() => "x")],
    });
    if (bound.kind === "bad") {
      // Two headers that only differ in spelling: fields of one's own give way.
      const fewer = left.filter(({ codec }) => codec !== "own");
      if (fewer.length === left.length) throw new Error(`headers of ${spec.title} cannot be read: ${bound.message}`);
      left = fewer;
      continue;
    }
    const paths = new Map(bound.sheet.columns.map(({ at, path }) => [at, keyOf(path)]));
    const good = left.filter(({ path }, at) => paths.get(at) === keyOf(path));
    if (good.length === left.length) return left;
    left = good;
  }
}

/** The records of one kind as a sheet. Columns without any value are left out, but for those that every row needs. */
export function formatSheet(spec: SheetSpec, records: readonly SheetRecord[]): WrittenTable {
  const own = spec.columns.filter(({ path, codec }) => codec !== "json" && !isOwnClaim(spec, path[0] ?? ""));
  const columns = safeColumns(spec, [...own, ...furtherColumns(spec, records)]);
  const rows = records.map((record) => fillRow(record, columns));
  const width = rows.reduce((most, { more }) => Math.max(most, more.length), 0);
  const used = columns.map(
    ({ header }, at) => header === "id" || spec.needs.includes(header) || rows.some(({ cells }) => cells[at] !== ""),
  );
  const mores = Array.from({ length: width }, (_, place) => (place === 0 ? "more" : `more_${place + 1}`));
  const keep = (cells: readonly string[]): readonly string[] => cells.filter((_, at) => used[at]);
  return {
    title: spec.title,
    rows: [
      [...keep(columns.map(({ header }) => header)), ...mores],
      ...rows.map(({ cells, more }) => [...keep(cells), ...mores.map((_, place) => more[place] ?? "")]),
    ],
  };
}

/** Claims have a sheet of their own. */
const isOwnClaim = (spec: SheetSpec, field: string): boolean =>
  field.startsWith(":") && !["claims", "participants"].includes(spec.kind);

function fillRow(
  { record, beside }: SheetRecord,
  columns: readonly OutColumn[],
): { readonly cells: readonly string[]; readonly more: readonly string[] } {
  const byField = new Map<string, number[]>();
  for (const [at, { path }] of columns.entries())
    byField.set(path[0] ?? "", [...(byField.get(path[0] ?? "") ?? []), at]);
  const cells = columns.map(() => "");
  for (const [field, text] of beside) for (const at of byField.get(field) ?? []) cells[at] = text;
  const rest: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(record)) {
    const written = writeField(value, byField.get(field) ?? [], columns);
    if (written === null) putField(rest, field, value);
    else for (const [at, text] of written) cells[at] = text;
  }
  return { cells, more: Object.keys(rest).length === 0 ? [] : toJsonCells(rest) };
}

/** The cells of one field, or null when its columns cannot hold all of it. */
function writeField(
  value: unknown,
  places: readonly number[],
  columns: readonly OutColumn[],
): readonly (readonly [at: number, text: string])[] | null {
  const [first] = places;
  const column = first === undefined ? undefined : columns[first];
  if (first === undefined || column === undefined) return null;
  if (column.path.length === 1) {
    const text = toCell(value, column.codec);
    return text === null ? null : [[first, text]];
  }
  if (!isRecord(value)) return null;
  const written: (readonly [number, string])[] = [];
  for (const [inner, one] of Object.entries(value)) {
    const at = places.find((place) => columns[place]?.path[1] === inner);
    const text = at === undefined ? null : toCell(one, columns[at]?.codec ?? "text");
    if (at === undefined || text === null) return null;
    written.push([at, text]);
  }
  return written.length === 0 ? null : written;
}
