import { isRecord, type LooseRecord } from "../dataset/isRecord.ts";
import { draftRows, placeOf, putField } from "./draftRows.ts";
import { LIST_NAMES, type ImportState } from "./createState.ts";
import { readCell } from "./readCell.ts";
import type { Draft, Place, Sheet } from "./types.ts";

export interface Top {
  readonly fields: LooseRecord;
  /** Where each field stands. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Rows of this name hold parts of one JSON text, for fields that a row of their own cannot hold. */
const MORE = "(more)";
const LISTS: ReadonlySet<string> = new Set(LIST_NAMES);

function partOf(draft: Draft): string {
  const column = draft.sheet.columns.find(({ path }) => path[0] === ":json");
  const cell = draft.sheet.table.rows[draft.row - 1]?.[column?.at ?? -1] ?? "";
  return typeof cell === "string" ? cell : cell.text;
}

/** The value of a row; undefined where it has none, null after refusing the row. */
function valueOf(state: ImportState, draft: Draft, field: string): { readonly value: unknown } | null {
  const json = draft.beside.get(":json");
  if (json === undefined) return { value: draft.beside.get(":value") };
  const read = readCell(typeof json === "string" ? json : "", "json", state.lore);
  if (read?.kind === "bad") {
    state.account.refuse(placeOf(draft, ":json"), read);
    return null;
  }
  const value = read?.kind === "ok" ? read.value : draft.beside.get(":value");
  if (!LISTS.has(field) || !Array.isArray(value) || value.length === 0) return { value };
  state.account.refuse(placeOf(draft, ":json"), {
    message: `${field} are rows of a sheet of their own`,
    remedy: "write them into that sheet, and delete this row",
  });
  return null;
}

/** Fields of the dataset itself, such as its title, from the sheet that has a row for each. */
export function readTop(state: ImportState, sheets: readonly Sheet[]): Top {
  const fields: Record<string, unknown> = {};
  const places = new Map<string, Place>();
  const parts: Draft[] = [];
  for (const draft of sheets.flatMap((sheet) => draftRows(sheet, "sources", state))) {
    const named = draft.beside.get(":field");
    const field = typeof named === "string" ? named : "";
    const place = placeOf(draft, ":field");
    if (field === MORE) {
      parts.push(draft);
      continue;
    }
    const read = state.account.isOut(place) ? null : valueOf(state, draft, field);
    if (read === null) continue;
    if (places.has(field))
      state.account.refuse(place, {
        message: `the field ${field} stands here twice`,
        remedy: "delete one of the two rows",
      });
    else if (read.value === undefined) state.account.leave(place, "fields without a value");
    else {
      putField(fields, field, read.value);
      places.set(field, place);
    }
  }
  readMore(state, parts, fields, places);
  return { fields, places };
}

/** Fields that stand together in the parts of one text. */
function readMore(
  state: ImportState,
  parts: readonly Draft[],
  fields: Record<string, unknown>,
  places: Map<string, Place>,
): void {
  const [first] = parts;
  if (first === undefined) return;
  const rest = readCell(parts.map(partOf).join(""), "json", state.lore);
  if (rest?.kind === "ok" && isRecord(rest.value))
    for (const [field, value] of Object.entries(rest.value)) {
      putField(fields, field, value);
      places.set(field, placeOf(first, ":json"));
    }
  else
    for (const draft of parts)
      state.account.refuse(placeOf(draft, ":json"), {
        message: "the text in this column is damaged",
        remedy: "do not edit the column; take it from the export again",
      });
}
