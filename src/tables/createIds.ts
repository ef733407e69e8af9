import { isRecord, listAt, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { freeId, makeId } from "./makeId.ts";
import type { ListName } from "./types.ts";

/** Gives ids to records of one list. */
export interface Ids {
  /** Keeps an id from being given to anything else. */
  take(id: string): void;
  /** The id of a record without one: that of the earlier record of the same key, else one made from its name. */
  give(key: string, name: string): { readonly id: string; readonly isMade: boolean };
}

const SINGULAR: Readonly<Record<ListName, string>> = {
  sources: "source",
  parties: "party",
  sides: "side",
  sectors: "sector",
  events: "event",
  tallies: "tally",
  agreements: "agreement",
  attendance: "attendance",
  statements: "statement",
  corrections: "correction",
};

/**
 * Ids of a list. `earlier` is the dataset that an import replaces or adds to: its records keep their ids, found by `keyOf`, and
 * neither its ids nor its former ids go to anybody else. `known` adds keys whose id a person has confirmed.
 */
export function createIds(
  list: ListName,
  earlier: LooseRecord | null,
  keyOf: (record: LooseRecord) => string,
  known: ReadonlyMap<string, string> = new Map(),
): Ids {
  const taken = new Set<string>();
  const before = new Map<string, string[]>();
  for (const record of earlier === null ? [] : listAt(earlier, list)) {
    const id = isRecord(record) ? textAt(record, "id") : undefined;
    if (!isRecord(record) || id === undefined) continue;
    taken.add(id);
    for (const former of listAt(record, "formerIds")) if (typeof former === "string") taken.add(former);
    const key = keyOf(record);
    before.set(key, [...(before.get(key) ?? []), id]);
  }
  for (const [key, id] of known) if (!before.has(key)) before.set(key, [id]);
  const used = new Set<string>();
  // Thousands of records may have one name: counting from 2 for each of them would take minutes.
  const numbers = new Map<string, number>();
  const make = (proposal: string): string => {
    const { id, next } = freeId(proposal, (one) => taken.has(one), numbers.get(proposal) ?? 1);
    numbers.set(proposal, next);
    return id;
  };
  return {
    take(id) {
      taken.add(id);
      used.add(id);
    },
    give(key, name) {
      const kept = before.get(key)?.find((id) => !used.has(id));
      const proposal = makeId(name) ?? makeId(`${SINGULAR[list]}-1`) ?? SINGULAR[list];
      const id = kept ?? make(proposal);
      taken.add(id);
      used.add(id);
      return { id, isMade: kept === undefined };
    },
  };
}
