import { textAt } from "../dataset/isRecord.ts";
import { showValue } from "../dataset/showValue.ts";
import { formatPlace } from "./formatPlace.ts";
import { keyOf, type ImportState } from "./createState.ts";
import { namesOf } from "./createNames.ts";
import { placeOf, putField } from "./draftRows.ts";
import type { Draft, ListName } from "./types.ts";

/** How many made ids are named one by one; the rest is counted. */
const SHOWN_MAX = 10_000;

/**
 * Gives every record of a list its id and makes it known by name. An id that is given is never changed; one that is given twice
 * refuses the later row. What is made is told.
 */
export function assignIds(state: ImportState, list: ListName): void {
  const drafts = state.drafts.get(list) ?? [];
  const first = new Map<string, Draft>();
  for (const draft of drafts) {
    const id = textAt(draft.record, "id");
    if (id === undefined) continue;
    const earlier = first.get(id);
    if (earlier !== undefined)
      state.account.refuse(placeOf(draft, "id"), {
        message: `the id ${showValue(id)} already stands in ${formatPlace(placeOf(earlier, "id"))}`,
        remedy: "give one of the two rows another id, or delete it",
      });
    else first.set(id, draft);
    state.ids(list).take(id);
  }
  let made = 0;
  for (const draft of drafts) {
    if (textAt(draft.record, "id") === undefined) {
      const name = namesOf(draft.record)[0] ?? "";
      const { id, isMade } = state.ids(list).give(keyOf(list, draft.record), name);
      putField(draft.record, "id", id);
      const place = { table: draft.sheet.table, row: draft.row, column: null };
      if (isMade && !state.account.isOut(place) && ++made <= SHOWN_MAX)
        state.guesses.add(`${list}: the id "${id}" was made for ${showValue(name)}`);
    }
    state.names(list).add(draft.record);
  }
}
