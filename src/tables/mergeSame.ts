import { isRecord, listAt, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { namesOf } from "./createNames.ts";
import { growRecord } from "./growRecord.ts";

/** Two parties of which a person has said that they are one: the second goes into the first. */
export interface SamePair {
  readonly keep: string;
  readonly drop: string;
}

/** Two parties that were joined, as they were before. */
export interface Joined {
  readonly kept: LooseRecord;
  readonly dropped: LooseRecord;
}

/**
 * Joins parties that a person called the same: the one that stays gets the names of the other as aliases and its id as a former
 * id, so that links to it live on, and takes its place everywhere. Its kind gives way to the other's only where it is `other`. Pairs whose parties are not there change
 * nothing.
 */
export function mergeSame(
  dataset: LooseRecord,
  pairs: readonly SamePair[],
): { readonly dataset: LooseRecord; readonly joined: readonly Joined[] } {
  const parties = new Map(
    listAt(dataset, "parties").flatMap((party) =>
      isRecord(party) ? [[textAt(party, "id") ?? "", party] as const] : [],
    ),
  );
  const joined: Joined[] = [];
  const renamed = new Map<string, string>();
  const live = (id: string): string => {
    let at = id;
    for (let next = renamed.get(at); next !== undefined; next = renamed.get(at)) at = next;
    return at;
  };
  for (const { keep, drop } of pairs) {
    const [kept, dropped] = [live(keep), live(drop)];
    const [first, second] = [parties.get(kept), parties.get(dropped)];
    if (kept === dropped || first === undefined || second === undefined) continue;
    joined.push({ kept: first, dropped: second });
    parties.set(kept, joinParties(first, second));
    parties.delete(dropped);
    renamed.set(dropped, kept);
  }
  if (renamed.size === 0) return { dataset, joined };
  const own = [...parties.values()].map((party) => {
    const parent = textAt(party, "parent");
    return parent === undefined ? party : { ...party, parent: live(parent) };
  });
  return { dataset: { ...replaceIds(dataset, live), parties: own }, joined };
}

function joinParties(first: LooseRecord, second: LooseRecord): LooseRecord {
  const { name, names, shortNames, aliases, formerIds, ...rest } = second;
  const known = new Set(namesOf(first));
  const further = namesOf({ name, names, shortNames, aliases }).filter((one) => !known.has(one));
  const extra = [...new Set(further)].map((one) => ({ name: one, basis: "recorded" }));
  const grown = growRecord("parties", { ...first, kind: betterKind(first, second) }, rest, JSON.stringify).record;
  const former = [...listAt(first, "formerIds"), second["id"], ...(Array.isArray(formerIds) ? formerIds : [])];
  return {
    ...grown,
    ...(extra.length === 0 ? {} : { aliases: [...listAt(grown, "aliases"), ...extra] }),
    formerIds: [...new Set(former)],
  };
}

/** The kind of two parties that are one: the first that is not `other`. */
export const betterKind = (first: LooseRecord, second: LooseRecord): unknown =>
  [first["kind"], second["kind"]].find((kind) => kind !== undefined && kind !== "other") ??
  first["kind"] ??
  second["kind"];

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
