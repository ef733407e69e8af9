import { isRecord, listAt, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { freeId, makeId } from "./makeId.ts";
import { SINGULAR } from "./singular.ts";
import type { ListName } from "./types.ts";

/** Gives ids to records of one list. */
export interface Ids {
  /** Keeps an id from being given to anything else. */
  take(id: string): void;
  /** The id of an earlier record of the same key that no other record has taken; else null. */
  keep(key: string): string | null;
  /** Whether just one earlier record has the key. */
  isUnique(key: string): boolean;
  /** The id of the only earlier record that has the key, even if another record has taken it; else null. */
  only(key: string): string | null;
  /** A new id, made from a name. */
  make(name: string): string;
}

/**
 * Ids of a list. `earlier` is the dataset that an import replaces or adds to: its records keep their ids, found by `keysOf`, and
 * neither its ids nor its former ids go to anybody else. `known` adds keys whose id a person has confirmed.
 */
export function createIds(
  list: ListName,
  earlier: LooseRecord | null,
  keysOf: (record: LooseRecord) => readonly string[],
  known: ReadonlyMap<string, readonly string[]> = new Map(),
): Ids {
  const taken = new Set<string>();
  const before = new Map<string, string[]>();
  for (const record of earlier === null ? [] : listAt(earlier, list)) {
    const id = isRecord(record) ? textAt(record, "id") : undefined;
    if (!isRecord(record) || id === undefined) continue;
    taken.add(id);
    for (const former of listAt(record, "formerIds")) if (typeof former === "string") taken.add(former);
    for (const key of keysOf(record)) {
      const known = before.get(key);
      if (known === undefined) before.set(key, [id]);
      else known.push(id);
    }
  }
  for (const [key, ids] of known) {
    const first = before.get(key);
    // One id only says whose name it is; several say that several rows have it.
    if (first === undefined) before.set(key, [...ids]);
    else if (ids.length > 1) before.set(key, [...new Set([...first, ...ids])]);
  }
  const used = new Set<string>();
  // Thousands of records may have one name: counting from 2 for each of them would take minutes.
  const numbers = new Map<string, number>();
  const next = (proposal: string): string => {
    const { id, next: number } = freeId(proposal, (one) => taken.has(one), numbers.get(proposal) ?? 1);
    numbers.set(proposal, number);
    return id;
  };
  return {
    take(id) {
      taken.add(id);
      used.add(id);
    },
    keep(key) {
      const id = before.get(key)?.find((one) => !used.has(one)) ?? null;
      if (id !== null) used.add(id);
      return id;
    },
    isUnique: (key) => before.get(key)?.length === 1,
    only(key) {
      const [id, ...others] = before.get(key) ?? [];
      if (id === undefined || others.length > 0) return null;
      used.add(id);
      return id;
    },
    make(name) {
      const id = next(makeId(name) ?? `${SINGULAR[list]}-1`);
      taken.add(id);
      used.add(id);
      return id;
    },
  };
}
