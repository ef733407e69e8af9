import { createFold } from "./createFold.ts";
import { groupsOf } from "./groupsOf.ts";
import { isRecord, listAt, recordAt, textAt, type LooseRecord } from "./isRecord.ts";
import { letterPairs } from "./letterPairs.ts";
import { likeness } from "./likeness.ts";

/** Two agreements that may be one, by their places in the list, the first before the second. */
export interface Twins {
  readonly a: number;
  readonly b: number;
  readonly why: "the same title and parties" | "the same title" | "the same parties and nearly the same title";
}

/** Share of letter pairs in common (Dice) from which titles are told: below it, they are about different things. */
const LIKE = 0.8;
/** More agreements than this of one title are a form that everybody uses, and of the same parties a series. */
const GROUP_MAX = 12;
/** Of a longer title only the beginning counts. */
const TITLE_MAX = 300;

interface Entry {
  readonly place: number;
  readonly id: string;
  readonly title: string;
  readonly numbers: string;
  readonly parties: ReadonlySet<string>;
  readonly record: LooseRecord;
}

/**
 * Pairs of agreements that may be one and stand twice: the same title in any spelling or script, with a party in common or of two
 * agreements only; or the same parties and nearly the same title. Days, periods and numbers that differ keep agreements apart, and
 * so does a link that says how they belong together. Withdrawn ones are left out. Nearly linear.
 */
export function pairTwins(agreements: readonly LooseRecord[]): readonly Twins[] {
  const fold = createFold();
  const entries = agreements.flatMap((record, place): readonly Entry[] => {
    const text = (textAt(record, "title") ?? "").slice(0, TITLE_MAX);
    const title = fold(text);
    if (title === "" || record["withdrawn"] !== undefined) return [];
    const named = listAt(record, "participants").map((one) => (isRecord(one) ? textAt(one, "party") : undefined));
    const parties = new Set(named.filter((party) => party !== undefined));
    const numbers = (text.match(/\p{N}+/gu) ?? []).join(" ");
    return [{ place, id: textAt(record, "id") ?? "", title, numbers, parties, record }];
  });
  const found: Twins[] = [];
  for (const group of fewBy(entries, ({ title }) => title))
    for (const [one, other] of pairsOf(group)) {
      const isSame = partyKey(one) === partyKey(other);
      const isClose = isSame || group.length === 2 || [...one.parties].some((party) => other.parties.has(party));
      if (isClose && !areApart(one, other))
        found.push({ a: one.place, b: other.place, why: isSame ? "the same title and parties" : "the same title" });
    }
  for (const group of fewBy(
    entries.filter(({ parties }) => parties.size > 0),
    partyKey,
  ))
    for (const [one, other] of pairsOf(group)) {
      if (one.title === other.title || one.numbers !== other.numbers || areApart(one, other)) continue;
      if (likeness(letterPairs(one.title), letterPairs(other.title)) >= LIKE)
        found.push({ a: one.place, b: other.place, why: "the same parties and nearly the same title" });
    }
  return found.toSorted((x, y) => x.b - y.b || x.a - y.a);
}

const partyKey = ({ parties }: Entry): string => [...parties].toSorted().join(" ");

/** Groups of some agreements, but not of too many. */
const fewBy = (entries: readonly Entry[], keyOf: (entry: Entry) => string): readonly (readonly Entry[])[] =>
  groupsOf(entries, keyOf).filter(({ length }) => length <= GROUP_MAX);

const pairsOf = (group: readonly Entry[]): readonly (readonly [Entry, Entry])[] =>
  group.flatMap((one, at) => group.slice(at + 1).map((other): [Entry, Entry] => [one, other]));

/** Dates of different precision agree where one is a part of the other. */
const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && !one.startsWith(other) && !other.startsWith(one);

const LINKS = ["supersedes", "amends", "partOf"];

function areApart(one: Entry, other: Entry): boolean {
  const isLinked = (a: Entry, b: Entry): boolean => LINKS.some((field) => listAt(a.record, field).includes(b.id));
  const isOther = (field: string): boolean => differ(textAt(one.record, field), textAt(other.record, field));
  const [first = {}, second = {}] = [recordAt(one.record, "period"), recordAt(other.record, "period")];
  return (
    isLinked(one, other) ||
    isLinked(other, one) ||
    ["signed", "inForce", "ended"].some(isOther) ||
    ["start", "end"].some((field) => differ(textAt(first, field), textAt(second, field)))
  );
}
