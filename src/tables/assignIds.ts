import { textAt } from "../dataset/isRecord.ts";
import { showValue } from "../dataset/showValue.ts";
import { formatPlace } from "./formatPlace.ts";
import { finestKey, type ImportState } from "./createState.ts";
import { namesOf } from "./createNames.ts";
import { placeOf, putField } from "./draftRows.ts";
import type { Draft, ListName } from "./types.ts";

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
  keepFinest(state, list, drafts);
  keepIds(state, list, drafts, 0);
  // Only what no row recognises for certain is left for the weaker key.
  keepIds(state, list, drafts, 1);
  for (const draft of drafts) {
    if (textAt(draft.record, "id") === undefined) {
      const name = namesOf(draft.record)[0] ?? "";
      const id = state.ids(list).make(name);
      putField(draft.record, "id", id);
      const place = { table: draft.sheet.table, row: draft.row, column: null };
      if (!state.account.isOut(place)) state.guesses.add(`${list}: the id "${id}" was made for ${showValue(name)}`);
    }
    state.names(list).add(draft.record);
  }
}

/**
 * Where several records have one key, such as two agreements of one title between the same parties, rows keep the id of the one
 * that is like them in all that tells them apart: else a row that is put in between would take another's address.
 */
function keepFinest(state: ImportState, list: ListName, drafts: readonly Draft[]): void {
  const open = drafts.filter(({ record }) => textAt(record, "id") === undefined);
  const keys = open.map(({ record }) => finestKey(state.keysOf(list, record)[0] ?? "", record));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [place, { record }] of open.entries()) {
    const key = keys[place] ?? "";
    if (counts.get(key) !== 1 || !state.ids(list).isUnique(key)) continue;
    const id = state.ids(list).keep(key);
    if (id !== null) putField(record, "id", id);
  }
}

function keepIds(state: ImportState, list: ListName, drafts: readonly Draft[], rank: 0 | 1): void {
  const open = drafts.filter(({ record }) => textAt(record, "id") === undefined);
  const keys = open.map(({ record }) => state.keysOf(list, record)[rank]);
  const counts = new Map<string | undefined, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [place, draft] of open.entries()) {
    const key = keys[place];
    // A published address must not change hands: the weaker key counts only where it can mean one record and one row.
    if (key === undefined || (rank === 1 && (counts.get(key) !== 1 || !state.ids(list).isUnique(key)))) continue;
    // A party may stand in two rows, under its name and under another spelling.
    const id = list === "parties" && rank === 1 ? state.ids(list).only(key) : state.ids(list).keep(key);
    if (id !== null) putField(draft.record, "id", id);
  }
}
