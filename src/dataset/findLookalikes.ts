import { createFold } from "./createFold.ts";
import type { Found } from "./createFindings.ts";
import { letterPairs } from "./letterPairs.ts";
import { likeness } from "./likeness.ts";
import { listIds } from "./listIds.ts";
import { lookalikeKeys, mixedWord, spellingsOf } from "./lookalikeKeys.ts";
import { showValue } from "./showValue.ts";
import type { Dataset, Party } from "./types.ts";

/** Share of letter pairs in common (Dice) from which names one letter apart are told: short names differ by less than a slip. */
const LIKE = 0.8;
/** Longer names are only compared for being equal: one letter of a hundred tells nothing. */
const NEAR_LENGTH_MAX = 60;
const NEAR_LENGTH_MIN = 5;
/** Parties that meet under one key with a letter left out; more of them are a series of names, not a slip. */
const NEAR_GROUP_MAX = 8;
const SHOWN_IDS = 8;
/** Parties of one name of which a person may have decided each pair. */
const DECIDED_MAX = 50;

/** Whether a person has called two parties different, by their ids. */
export type IsDecided = (a: string, b: string) => boolean;
type ArePlacesApart = (a: number, b: number) => boolean;

const SAME =
  'if they are one, keep one and put the other ids into its "formerIds"; else let "kind", "country" or the name tell them apart';
const NEAR = 'if one is a slip, correct it; if they are one, keep one and put the other id into its "formerIds"';

/** More pairs of parties than this under two near names are a matter of those names, not of the parties. */
const NEAR_PAIRS_MAX = 64;

/** Whether what the pages show beside a name tells two parties apart. */
const isApart = (a: Party, b: Party): boolean =>
  a.kind !== b.kind || (a.country !== undefined && b.country !== undefined && a.country !== b.country);

type Groups = ReadonlyMap<string, readonly number[]>;

function addTo(groups: Map<string, number[]>, key: string, index: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [index]);
  else if (group.at(-1) !== index) group.push(index);
}

/** A key with each of its letters left out: two keys one letter apart have such a form in common. */
function shortened(key: string): readonly string[] {
  return Array.from({ length: key.length }, (_, at) => key.slice(0, at) + key.slice(at + 1));
}

/**
 * Names that a reader may take for each other: equal but for script, marks and spelling, or one letter apart, where neither kind nor
 * country tells the parties apart; and names that mix letters of two scripts. Nearly linear: a second for 18,000 parties.
 * Of parties that a person has called different (`isDecided`), nothing is said.
 */
export function findLookalikes({ parties }: Dataset, isDecided: IsDecided = () => false): readonly Found[] {
  const fold = createFold();
  const same = new Map<string, number[]>();
  for (const [index, party] of parties.entries()) for (const key of lookalikeKeys(party, fold)) addTo(same, key, index);
  const told = new Set<string>();
  const idOf = (index: number): string => parties[index]?.id ?? "";
  const isApart = (a: number, b: number): boolean => isDecided(idOf(a), idOf(b));
  return [
    ...findMixed(parties),
    ...findSame(parties, same, told, isApart),
    ...findNear(parties, same, told).flatMap(({ pair: [a, b], found }) => (isApart(a, b) ? [] : [found])),
  ];
}

function findMixed(parties: readonly Party[]): readonly Found[] {
  return parties.flatMap((party, index): readonly Found[] => {
    const word = spellingsOf(party)
      .map(mixedWord)
      .find((found) => found !== null);
    return word === undefined || word === null
      ? []
      : [
          {
            severity: "warning",
            kind: "lookalike",
            path: ["parties", index, "name"],
            message: `${showValue(word)} mixes Latin and Cyrillic letters that look alike`,
            remedy: "type the word anew in one script: search does not find it as it is",
          },
        ];
  });
}

/** Of some parties those that neither kind nor country tells apart from each of the others. Linear, however many share a name. */
function withCompany(parties: readonly Party[], indices: readonly number[]): readonly number[] {
  const placesOf = ({ kind, country }: Party) => ({ all: kind, own: `${kind} ${country ?? ""}`, none: `${kind} ` });
  const counts = new Map<string, number>();
  const members = indices.flatMap((index) => {
    const party = parties[index];
    return party === undefined ? [] : [{ index, party, ...placesOf(party) }];
  });
  for (const { all, own } of members) for (const place of [all, own]) counts.set(place, (counts.get(place) ?? 0) + 1);
  const countOf = (place: string): number => counts.get(place) ?? 0;
  return members
    .filter(({ party, all, own, none }) =>
      party.country === undefined ? countOf(all) > 1 : countOf(own) + countOf(none) > 1,
    )
    .map(({ index }) => index);
}

/** Without those that a person has called different from every other; in a larger group nobody decides each pair. */
function withoutDecided(indices: readonly number[], isApart: ArePlacesApart): readonly number[] {
  if (indices.length > DECIDED_MAX) return indices;
  return indices.filter((a) => indices.some((b) => a !== b && !isApart(a, b)));
}

function findSame(
  parties: readonly Party[],
  same: Groups,
  told: Set<string>,
  isApart: ArePlacesApart,
): readonly Found[] {
  return [...same.values()].flatMap((indices): readonly Found[] => {
    const [first = 0, ...others] = withoutDecided(withCompany(parties, indices), isApart);
    const key = [first, ...others].join(" ");
    const second = others[0];
    if (second === undefined || told.has(key)) return [];
    told.add(key);
    const ids = [first, ...others].map((index) => parties[index]?.id ?? "");
    return [
      {
        severity: "warning",
        kind: "lookalike",
        path: ["parties", second, "name"],
        message: `${showValue(parties[second]?.name)} looks like the name of another party: ${listIds(ids, SHOWN_IDS)}`,
        remedy: SAME,
      },
    ];
  });
}

interface NearFound {
  /** Places of both parties. */
  readonly pair: readonly [number, number];
  readonly found: Found;
}

function findNear(parties: readonly Party[], same: Groups, told: Set<string>): readonly NearFound[] {
  const near = new Map<string, string[]>();
  for (const key of same.keys()) {
    // Numbers are what tells such names apart.
    if (key.length < NEAR_LENGTH_MIN || key.length > NEAR_LENGTH_MAX || /\p{N}/u.test(key)) continue;
    for (const form of [key, ...shortened(key)]) {
      const group = near.get(form);
      if (group === undefined) near.set(form, [key]);
      else if (group.at(-1) !== key) group.push(key);
    }
  }
  const found: NearFound[] = [];
  for (const keys of near.values()) {
    if (keys.length < 2 || keys.length > NEAR_GROUP_MAX) continue;
    for (const [at, key] of keys.entries())
      for (const other of keys.slice(at + 1)) found.push(...comparePair(parties, same, told, [key, other]));
  }
  return found;
}

function comparePair(
  parties: readonly Party[],
  same: Groups,
  told: Set<string>,
  [key, other]: readonly [string, string],
): readonly NearFound[] {
  if (likeness(letterPairs(key), letterPairs(other)) < LIKE) return [];
  const [ones, others] = [same.get(key) ?? [], same.get(other) ?? []];
  if (ones.length * others.length > NEAR_PAIRS_MAX) return [];
  const pairs = ones.flatMap((a) => others.map((b): readonly [number, number] => (a < b ? [a, b] : [b, a])));
  return pairs.flatMap(([a, b]): readonly NearFound[] => {
    const [one, two] = [parties[a], parties[b]];
    const pair = `${a} ${b}`;
    if (one === undefined || two === undefined || a === b || told.has(pair) || isApart(one, two)) return [];
    told.add(pair);
    const found: Found = {
      severity: "warning",
      kind: "lookalike",
      path: ["parties", b, "name"],
      message: `${showValue(two.name)} is one letter from ${showValue(one.name)} (${one.id})`,
      remedy: NEAR,
    };
    return [{ pair: [a, b], found }];
  });
}
