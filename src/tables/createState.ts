import { textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { showValue } from "../dataset/showValue.ts";
import type { DraftTools } from "./draftRows.ts";
import { createIds, type Ids } from "./createIds.ts";
import { createNames, namesOf, type Names } from "./createNames.ts";
import { cleanText } from "./cleanText.ts";
import type { Draft, ListName } from "./types.ts";

export const LIST_NAMES: readonly ListName[] = [
  "sources",
  "parties",
  "sides",
  "sectors",
  "events",
  "tallies",
  "agreements",
  "attendance",
  "statements",
  "corrections",
];

/** An import on its way: the drafts of every list, and how records are found and called. */
export interface ImportState extends DraftTools {
  readonly drafts: ReadonlyMap<ListName, Draft[]>;
  /** The dataset that is replaced or added to; null for a new one. */
  readonly earlier: LooseRecord | null;
  names(list: ListName): Names;
  ids(list: ListName): Ids;
  /** Adds a record that no row describes by itself, on account of the row that names it. Gives its id. */
  make(list: ListName, key: string, record: Readonly<Record<string, unknown>>, cause: Draft): string;
}

/** By what a record without id is recognised from one import to the next. Agreements also by who takes part. */
export function keyOf(list: ListName, record: LooseRecord): string {
  if (list === "sources") return textAt(record, "title") ?? "";
  if (list !== "agreements") return cleanText(textAt(record, "name") ?? textAt(record, "label") ?? "");
  const parties = Array.isArray(record["participants"]) ? record["participants"].map(partyAt).toSorted() : [];
  return JSON.stringify([textAt(record, "title"), parties]);
}

const partyAt = (participant: unknown): string =>
  typeof participant === "object" && participant !== null && "party" in participant ? String(participant.party) : "?";

/**
 * The state of an import without rows. `confirmed` gives names of parties whose id a person has confirmed. `known` is what names
 * are also looked up in: the dataset that is added to, or null.
 */
export function createState(
  tools: DraftTools,
  earlier: LooseRecord | null,
  known: LooseRecord | null,
  confirmed: ReadonlyMap<string, string>,
): ImportState {
  const drafts = new Map<ListName, Draft[]>(LIST_NAMES.map((list) => [list, []]));
  const names = new Map<ListName, Names>();
  const ids = new Map<ListName, Ids>();
  for (const list of LIST_NAMES) {
    const own = createNames();
    for (const record of recordsOf(known, list)) own.add(record);
    names.set(list, own);
    ids.set(
      list,
      createIds(list, earlier, (record) => keyOf(list, record), list === "parties" ? confirmed : new Map()),
    );
  }
  const need = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error("a list is missing");
    return value;
  };
  const state: ImportState = {
    ...tools,
    drafts,
    earlier,
    names: (list) => need(names.get(list)),
    ids: (list) => need(ids.get(list)),
    make(list, key, record, cause) {
      const name = namesOf(record)[0] ?? key;
      const { id, isMade } = state.ids(list).give(keyOf(list, record), key);
      if (isMade) tools.guesses.add(`${list}: ${showValue(name)} was added, with the id "${id}"`);
      const made = { id, ...record };
      state.names(list).add(made);
      need(drafts.get(list)).push({ ...cause, list, record: made, beside: new Map(), attached: [] });
      return id;
    },
  };
  return state;
}

/** Records of a list of a dataset that may be wrong in any way. */
export function recordsOf(dataset: LooseRecord | null, list: ListName): readonly LooseRecord[] {
  const records: unknown = dataset?.[list];
  return Array.isArray(records)
    ? records.filter((one: unknown) => typeof one === "object" && one !== null && !Array.isArray(one))
    : [];
}
