import { isRecord, listAt, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { joinParties, type Difference } from "./joinParties.ts";

/** Two parties of which a person has said that they are one: the second goes into the first. */
export interface SamePair {
  readonly keep: string;
  readonly drop: string;
}

/** Two parties that were joined, as they were before. */
export interface Joined {
  readonly kept: LooseRecord;
  readonly dropped: LooseRecord;
  /** Of what they say different things. */
  readonly differences: readonly Difference[];
}

/**
 * Joins parties that a person called the same: the one that stays gets what it lacks from the other, the other's names as aliases
 * and its id as a former id, so that links to it live on, and takes its place everywhere. Its kind gives way to the other's only
 * where it is `other`. Pairs whose parties are not there change nothing.
 */
export function mergeSame(
  dataset: LooseRecord,
  pairs: readonly SamePair[],
): { readonly dataset: LooseRecord; readonly joined: readonly Joined[] } {
  const all = listAt(dataset, "parties").filter(isRecord);
  const left = new Set(all.map((party) => textAt(party, "id") ?? ""));
  const renamed = new Map<string, string>();
  const live = (id: string): string => {
    let at = id;
    for (let next = renamed.get(at); next !== undefined; next = renamed.get(at)) at = next;
    return at;
  };
  const steps = pairs.flatMap(({ keep, drop }) => {
    const [kept, dropped] = [live(keep), live(drop)];
    if (kept === dropped || !left.has(kept) || !left.has(dropped)) return [];
    left.delete(dropped);
    renamed.set(dropped, kept);
    return [{ kept, dropped }];
  });
  if (steps.length === 0) return { dataset, joined: [] };
  // Two parents that are one by now are no difference.
  const parties = new Map(
    all.map((party) => {
      const parent = textAt(party, "parent");
      return [textAt(party, "id") ?? "", parent === undefined ? party : { ...party, parent: live(parent) }] as const;
    }),
  );
  const joined = steps.flatMap(({ kept, dropped }) => {
    const [first, second] = [parties.get(kept), parties.get(dropped)];
    if (first === undefined || second === undefined) return [];
    const isBelow = (id: unknown): boolean => isUnder(id, new Set<unknown>([kept, dropped]), parties);
    const { record, differences } = joinParties(first, second, isBelow);
    parties.set(kept, record);
    parties.delete(dropped);
    return [{ kept: first, dropped: second, differences }];
  });
  return { dataset: { ...replaceIds(dataset, live), parties: [...parties.values()] }, joined };
}

/** Whether a party has one of some others above it. Parents that go round in a circle are followed once. */
function isUnder(id: unknown, above: ReadonlySet<unknown>, parties: ReadonlyMap<string, LooseRecord>): boolean {
  const seen = new Set<unknown>();
  for (let at = id; typeof at === "string" && !seen.has(at); at = parties.get(at)?.["parent"]) {
    if (at !== id && above.has(at)) return true;
    seen.add(at);
  }
  return false;
}

const PARTY_FIELDS = new Set(["party", "person", "represents", "speaker", "onBehalfOf"]);

/** The same lists with ids of parties replaced wherever one stands. */
function replaceIds(dataset: LooseRecord, live: (id: string) => string): LooseRecord {
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, inner]): [string, unknown] => {
        if (PARTY_FIELDS.has(field) && typeof inner === "string") return [field, live(inner)];
        if (field === "mentions" && Array.isArray(inner)) return [field, inner.map((id) => live(String(id)))];
        return field.startsWith("x-") ? [field, inner] : [field, replace(inner)];
      }),
    );
  };
  const lists = ["agreements", "attendance", "statements", "corrections"].filter((list) => list in dataset);
  return { ...dataset, ...Object.fromEntries(lists.map((list) => [list, replace(dataset[list])])) };
}
