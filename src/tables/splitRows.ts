import { ATTENDED } from "./attendEvents.ts";
import { freeField, placeOf, putField } from "./draftRows.ts";
import type { ImportState } from "./createState.ts";
import type { Draft } from "./types.ts";

/** What a row of the sheet of agreements is called in the list where it belongs. */
const RENAMED = new Map([
  [
    "event",
    new Map([
      ["title", "name"],
      ["titles", "names"],
      ["shortTitles", "shortNames"],
      ["signed", "date"],
    ]),
  ],
  [
    "tally",
    new Map([
      ["title", "label"],
      ["titles", "labels"],
      ["event", "event"],
    ]),
  ],
]);
const KEPT = new Set(["id", "note", "notes"]);

/** Moves rows of type `event` and `tally` out of the agreements into their own lists. What does not belong there is kept as `x-…`. */
export function splitRows(state: ImportState): void {
  const agreements = state.drafts.get("agreements") ?? [];
  const rows = agreements.splice(0);
  for (const draft of rows) {
    const type = String(draft.record["type"]);
    const names = RENAMED.get(type);
    if (names === undefined) {
      keepCount(state, draft, draft.record, "an agreement");
      agreements.push(draft);
    } else move(state, draft, type === "event" ? "events" : "tallies", names);
  }
}

function move(state: ImportState, draft: Draft, list: "events" | "tallies", names: ReadonlyMap<string, string>): void {
  const record: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(draft.record)) {
    if (field === "type") continue;
    if (list === "events" && field === "participants") {
      draft.beside.set(ATTENDED, value);
      continue;
    }
    const isKept = names.has(field) || KEPT.has(field) || field.startsWith("x-");
    putField(record, isKept ? (names.get(field) ?? field) : `x-${field}`, value);
    if (!isKept) tellOwn(state, draft, field, list === "events" ? "an event" : "a tally");
  }
  const count = draft.beside.get(":count");
  if (list === "events") keepCount(state, draft, record, "an event");
  else if (count !== undefined) record["count"] = count;
  if (list === "tallies" && count === undefined)
    state.account.refuse(
      { table: draft.sheet.table, row: draft.row, column: null },
      { message: "the tally has no number", remedy: "write how many were reported into the column count" },
    );
  state.drafts.get(list)?.push({ ...draft, list, record });
}

/** What a row of another kind cannot have is kept and not shown; that is said where a cell holds it. */
function tellOwn(state: ImportState, draft: Draft, field: string, what: string): void {
  const place = placeOf(draft, field);
  if (place.column === null) return;
  state.account.warn(place, {
    message: `the row is ${what}, which has no such field; it was kept as x-${field}, which is not shown`,
    remedy: "leave the cell empty, or write an agreement as a row of its own",
  });
}

/** Only a tally has a number; anywhere else it is kept as a field of one's own, and that is said. */
function keepCount(state: ImportState, draft: Draft, record: Record<string, unknown>, what: string): void {
  const count = draft.beside.get(":count");
  if (count === undefined) return;
  const field = freeField(record, "x-count");
  putField(record, field, count);
  state.account.warn(placeOf(draft, ":count"), {
    message: `the row is ${what}, which has no count; the number was kept as ${field}, which is not shown`,
    remedy: 'write "tally" into the column type, if so many were reported, or leave the cell empty',
  });
}
