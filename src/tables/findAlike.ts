import { createFold } from "../dataset/createFold.ts";
import { groupsOf } from "../dataset/groupsOf.ts";
import { letterPairs } from "../dataset/letterPairs.ts";
import { likeness } from "../dataset/likeness.ts";
import { textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { namesOf } from "./createNames.ts";

/** Two parties that may be one. */
export interface AlikePair {
  readonly a: LooseRecord;
  readonly b: LooseRecord;
  /** 0 to 1; 1 is the same name in the same country. */
  readonly score: number;
  readonly why: "same name" | "same words" | "similar spelling";
}

/** Share of letter pairs in common (Dice) from which spellings are shown to a person. */
const ALIKE = 0.82;
/** Parties of one country and first letters are compared with each other; larger groups only by whole names. */
const GROUP_MAX = 400;

/** The same consonants (`Toshkent`, `Tashkent`) are shown from fewer common pairs on; short words have too many such twins. */
const SOUNDING = 0.7;
const SKELETON_MIN = 5;

const skeleton = (key: string): string => key.replace(/[aeiouy ]+/g, "");

interface Entry {
  readonly party: LooseRecord;
  readonly place: number;
  readonly key: string;
  readonly pairs: ReadonlyMap<string, number>;
}

/**
 * Pairs of parties that are likely one: the same name in any spelling or script, the same words in another order, or nearly the
 * same letters. Two different known countries keep parties apart. Best first, at most `limit`, with the number of all.
 */
export function findAlike(
  parties: readonly LooseRecord[],
  limit: number,
): { readonly pairs: readonly AlikePair[]; readonly total: number } {
  const fold = createFold();
  const entries = parties.flatMap((party, place) =>
    [...new Set(namesOf(party).map(fold))]
      .filter((key) => key !== "")
      .map((key): Entry => ({ party, place, key, pairs: letterPairs(key) })),
  );
  const found = new Map<string, AlikePair>();
  const meet = (one: Entry, other: Entry, why: AlikePair["why"], score: number): void => {
    if (one.place === other.place || areApart(one.party, other.party)) return;
    const [a, b] = one.place < other.place ? [one, other] : [other, one];
    const key = `${a.place} ${b.place}`;
    const rounded = Math.round((score - penalty(a.party, b.party)) * 100) / 100;
    if ((found.get(key)?.score ?? 0) < rounded) found.set(key, { a: a.party, b: b.party, score: rounded, why });
  };
  for (const group of groupsOf(entries, ({ key }) => key)) forPairs(group, (a, b) => meet(a, b, "same name", 1));
  for (const group of groupsOf(entries, ({ key }) => key.split(" ").toSorted().join(" ")))
    forPairs(group, (a, b) => a.key !== b.key && meet(a, b, "same words", 0.95));
  for (const group of groupsOf(entries, ({ key, party }) => `${key.slice(0, 3)} ${textAt(party, "country") ?? ""}`)) {
    if (group.length > GROUP_MAX) continue;
    forPairs(group, (a, b) => {
      if (a.key === b.key || Math.abs(a.key.length - b.key.length) > 6) return;
      const score = likeness(a.pairs, b.pairs);
      if (score >= ALIKE) meet(a, b, "similar spelling", score * 0.95);
    });
  }
  for (const group of groupsOf(entries, ({ key, party }) => `${skeleton(key)} ${textAt(party, "country") ?? ""}`)) {
    if (group.length > GROUP_MAX) continue;
    forPairs(group, (a, b) => {
      const score = likeness(a.pairs, b.pairs);
      if (a.key !== b.key && skeleton(a.key).length >= SKELETON_MIN && score >= SOUNDING)
        meet(a, b, "similar spelling", score * 0.95);
    });
  }
  const pairs = [...found.values()].toSorted((x, y) => y.score - x.score);
  return { pairs: pairs.slice(0, limit), total: pairs.length };
}

const differ = (a: LooseRecord, b: LooseRecord, field: string): boolean =>
  a[field] !== undefined && b[field] !== undefined && a[field] !== b[field];

/** Towns of one name in two countries are two towns. */
const areApart = (a: LooseRecord, b: LooseRecord): boolean => differ(a, b, "country");

/** Doubts that lower the score: another kind, or a country on one side only. */
const penalty = (a: LooseRecord, b: LooseRecord): number =>
  (differ(a, b, "kind") ? 0.15 : 0) + (a["country"] === b["country"] ? 0 : 0.1);

/** Pairs of a group; of a very large one only neighbours, so that a thousand equal names stay a thousand pairs. */
function forPairs<T>(group: readonly T[], visit: (a: T, b: T) => void): void {
  const reach = group.length > GROUP_MAX ? 1 : group.length;
  for (const [place, a] of group.entries()) for (const b of group.slice(place + 1, place + 1 + reach)) visit(a, b);
}
