import { isRecord, listAt, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { showValue } from "../dataset/showValue.ts";
import type { DraftTools } from "./draftRows.ts";
import { createIds, type Ids } from "./createIds.ts";
import { createNames, namesOf, type Names } from "./createNames.ts";
import { cleanText } from "./cleanText.ts";
import { isDraftOut } from "./isDraftOut.ts";
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
  /** The dataset that is added to, whose records rows may name; null where there is none. */
  readonly known: LooseRecord | null;
  /** The id under which a party goes on that was joined to another. */
  live(id: string): string;
  /** Ids of parties that a refused row may have meant: each of several that have the name it writes. */
  readonly unclear: Set<string>;
  names(list: ListName): Names;
  ids(list: ListName): Ids;
  /** Keys by which a record without id is recognised, the surest first. */
  keysOf(list: ListName, record: LooseRecord): readonly string[];
  /** Adds a record that no row describes by itself, on account of the row that names it in a field. Gives its id. */
  make(list: ListName, key: string, record: Readonly<Record<string, unknown>>, cause: Draft, field: string): string;
  /** Tells that a row names a record: one that was made stays as long as any row that names it is good. */
  use(list: ListName, id: string, draft: Draft, field: string): void;
}

/**
 * By what a record without id is recognised from one import to the next, the surest first. Agreements are known by title and
 * parties, else by their title alone; parties by name, else by another spelling. `live` gives the id under which a party goes on.
 */
function keysOf(list: ListName, record: LooseRecord, live: (id: string) => string): readonly string[] {
  const title = textAt(record, "title") ?? "";
  if (list === "sources") return [title];
  if (list === "parties") {
    const name = textAt(record, "name") ?? "";
    const others = namesOf({ names: record["names"], aliases: record["aliases"] });
    return [cleanText(name), ...[...new Set([name, ...others].map(cleanText))].map((one) => `called ${one}`)];
  }
  if (list !== "agreements") return [cleanText(textAt(record, "name") ?? textAt(record, "label") ?? "")];
  const participants: readonly unknown[] = listAt(record, "participants");
  const parties = participants.map((one) => live((isRecord(one) ? textAt(one, "party") : undefined) ?? "?")).toSorted();
  return [JSON.stringify([title, parties]), `title ${title}`];
}

/** The surest key with what tells two records of that key apart: dates and type of agreements, kind and country of parties. */
export function finestKey(key: string, record: LooseRecord): string {
  const { country, kind, period, signed, type } = record;
  return JSON.stringify([key, country, kind, period, signed, type]);
}

/** What a person has decided of parties: names whose id is confirmed, and the id under which a joined party goes on. */
export interface Decided {
  readonly confirmed: ReadonlyMap<string, readonly string[]>;
  live(id: string): string;
}

/**
 * The state of an import without rows. `known` is what names
 * are also looked up in: the dataset that is added to, or null.
 */
export function createState(
  tools: DraftTools,
  earlier: LooseRecord | null,
  known: LooseRecord | null,
  { confirmed, live }: Decided,
): ImportState {
  const drafts = new Map<ListName, Draft[]>(LIST_NAMES.map((list) => [list, []]));
  const names = new Map<ListName, Names>();
  const ids = new Map<ListName, Ids>();
  for (const list of LIST_NAMES) {
    const own = createNames(list === "parties" ? live : undefined);
    for (const record of recordsOf(known, list)) own.add(record);
    names.set(list, own);
    ids.set(
      list,
      createIds(
        list,
        earlier,
        (record) => {
          const keys = keysOf(list, record, live);
          return [...keys, finestKey(keys[0] ?? "", record)];
        },
        list === "parties" ? confirmed : new Map(),
      ),
    );
  }
  const users = new Map<string, Draft["users"]>();
  const need = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error("a list is missing");
    return value;
  };
  const state: ImportState = {
    ...tools,
    drafts,
    earlier,
    known,
    live,
    unclear: new Set(),
    names: (list) => need(names.get(list)),
    ids: (list) => need(ids.get(list)),
    // Two agreements of one title between others are two agreements, when the second comes from another source. A party under
    // another spelling is the same one there: its names could not be told apart. Where a dataset is replaced, it may be a new one.
    keysOf: (list, record) => keysOf(list, record, live).slice(0, (known === null) === (list === "parties") ? 1 : 2),
    make(list, key, record, cause, field) {
      const name = namesOf(record)[0] ?? key;
      const kept = state
        .keysOf(list, record)
        .map((one) => state.ids(list).keep(one))
        .find((one) => one !== null);
      const id = kept ?? state.ids(list).make(key);
      const made = { id, ...record };
      state.names(list).add(made);
      const own = [{ draft: cause, field }];
      users.set(`${list} ${id}`, own);
      const draft = { ...cause, list, record: made, beside: new Map(), attached: [], users: own };
      need(drafts.get(list)).push(draft);
      const isLive = (): boolean => !isDraftOut(tools.account, draft);
      if (kept === undefined) tools.guesses.add(`${list}: ${showValue(name)} was added, with the id "${id}"`, isLive);
      return id;
    },
    use: (list, id, draft, field) => void users.get(`${list} ${id}`)?.push({ draft, field }),
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
