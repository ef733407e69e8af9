import type { LooseRecord } from "../dataset/isRecord.ts";
import { draftRows, placeOf, putField } from "./draftRows.ts";
import type { ImportState } from "./createState.ts";
import type { Place, Sheet } from "./types.ts";

export interface Top {
  readonly fields: LooseRecord;
  /** Where each field stands. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Fields of the dataset itself, such as its title, from the sheet that has a row for each. */
export function readTop(state: ImportState, sheets: readonly Sheet[]): Top {
  const fields: Record<string, unknown> = {};
  const places = new Map<string, Place>();
  for (const draft of sheets.flatMap((sheet) => draftRows(sheet, "sources", state))) {
    const field = String(draft.beside.get(":field"));
    const value = draft.beside.get(":json") ?? draft.beside.get(":value");
    const place = placeOf(draft, ":field");
    if (places.has(field))
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
  return { fields, places };
}
