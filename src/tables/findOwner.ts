import { textAt } from "../dataset/isRecord.ts";
import { nearestWord } from "../dataset/nearestWord.ts";
import { showValue } from "../dataset/showValue.ts";
import { placeOf } from "./draftRows.ts";
import type { ImportState } from "./createState.ts";
import type { Draft, ListName } from "./types.ts";

/** Lists whose records may be named in the sheet of claims, in the order in which an id is looked for. */
const CLAIMED: readonly ListName[] = ["agreements", "parties", "events", "tallies"];

/** Records by list and id. */
export type Owners = ReadonlyMap<ListName, ReadonlyMap<string, Draft>>;

/** The records that rows of other sheets may name. */
export function ownersOf(state: ImportState): Owners {
  return new Map(
    CLAIMED.map((list) => {
      const drafts = (state.drafts.get(list) ?? []).map((draft) => [textAt(draft.record, "id") ?? "", draft] as const);
      // A row of a joined party answers for the one that it goes into, unless that has a row of its own.
      const joined = list === "parties" ? drafts.map(([id, draft]) => [state.live(id), draft] as const) : [];
      return [list, new Map([...joined, ...drafts])];
    }),
  );
}

/** For so many rows of an import the nearest id is sought: comparing it with thousands, thousands of times, takes a minute. */
const PROPOSALS_MAX = 60;
const proposals = new WeakMap<ImportState, number>();

function nearOwner(state: ImportState, owners: Owners, lists: readonly ListName[], text: string): string | null {
  const count = (proposals.get(state) ?? 0) + 1;
  proposals.set(state, count);
  if (count > PROPOSALS_MAX) return null;
  return nearestWord(
    text,
    lists.flatMap((list) => [...(owners.get(list)?.keys() ?? [])].slice(0, 2000)),
  );
}

/** The record that a row names in a field beside its own, by id or name; null after refusing the row. */
export function findOwner(state: ImportState, owners: Owners, row: Draft, field: string): Draft | null {
  const named = row.beside.get(field);
  const text = typeof named === "string" ? named : "";
  const wanted = row.beside.get(":list");
  const lists = CLAIMED.filter((list) => wanted === undefined || wanted === list);
  if (lists.length === 0) {
    state.account.refuse(placeOf(row, ":list"), {
      message: `${showValue(wanted)} has no claims of its own`,
      remedy: `write one of ${CLAIMED.join(", ")}`,
    });
    return null;
  }
  for (const list of lists) {
    const owner = owners.get(list)?.get(text);
    if (owner !== undefined) return owner;
  }
  const many: string[] = [];
  for (const list of lists) {
    const found = state.names(list).find(text);
    const owner = found.kind === "one" ? owners.get(list)?.get(found.id) : undefined;
    if (owner !== undefined) return owner;
    if (found.kind !== "many") continue;
    many.push(...found.ids);
    if (list === "parties") for (const id of found.ids) state.unclear.add(id);
  }
  if (many.length > 0) {
    state.account.refuse(placeOf(row, field), {
      message: `${many.length} records have the name ${showValue(text)}`,
      remedy: `write the id of the one that is meant: ${many.slice(0, 6).join(", ")}`,
    });
    return null;
  }
  const near = nearOwner(state, owners, lists, text);
  state.account.refuse(placeOf(row, field), {
    message: `there is no record ${showValue(text)}`,
    remedy: near === null ? "write the id of a row of the other sheets" : `write ${showValue(near)}, if that is meant`,
  });
  return null;
}
