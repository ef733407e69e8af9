import { isRecord, type LooseRecord } from "../dataset/isRecord.ts";
import { draftRows, placeOf, putField } from "./draftRows.ts";
import type { ImportState } from "./createState.ts";
import { readCell } from "./readCell.ts";
import type { Draft, Place, Sheet } from "./types.ts";

export interface Top {
  readonly fields: LooseRecord;
  /** Where each field stands. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Rows of this name hold parts of one JSON text, for fields that a row of their own cannot hold. */
const MORE = "(more)";

function partOf(draft: Draft): string {
  const column = draft.sheet.columns.find(({ path }) => path[0] === ":json");
  const cell = draft.sheet.table.rows[draft.row - 1]?.[column?.at ?? -1] ?? "";
  return typeof cell === "string" ? cell : cell.text;
}

/** Fields of the dataset itself, such as its title, from the sheet that has a row for each. */
export function readTop(state: ImportState, sheets: readonly Sheet[]): Top {
  const fields: Record<string, unknown> = {};
  const places = new Map<string, Place>();
  let more = "";
  for (const draft of sheets.flatMap((sheet) => draftRows(sheet, "sources", state))) {
    const named = draft.beside.get(":field");
    const field = typeof named === "string" ? named : "";
    const place = placeOf(draft, ":field");
    const json = field === MORE ? undefined : draft.beside.get(":json");
    const read = json === undefined ? null : readCell(typeof json === "string" ? json : "", "json", state.lore);
    if (read?.kind === "bad") state.account.refuse(placeOf(draft, ":json"), read);
    const value = read?.kind === "ok" ? read.value : draft.beside.get(":value");
    if (field === MORE) more += partOf(draft);
    else if (places.has(field))
      state.account.refuse(place, {
        message: `the field ${field} stands here twice`,
        remedy: "delete one of the two rows",
      });
    else if (value === undefined) state.account.leave(place, "fields without a value");
    else {
      putField(fields, field, value);
      places.set(field, place);
    }
  }
  const rest = more === "" ? null : readCell(more, "json", state.lore);
  if (rest?.kind === "ok" && isRecord(rest.value))
    for (const [field, value] of Object.entries(rest.value)) putField(fields, field, value);
  return { fields, places };
}
