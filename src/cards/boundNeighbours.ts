import type { Member, Neighbourhood, Tie } from "./types.ts";

export interface NeighbourBounds {
  /** Most named parties in a column. */
  readonly parties: number;
  /** Most agreements in the middle. */
  readonly agreements: number;
  /** Name of the card that counts the parties left out: "+12". */
  readonly more: (count: number) => string;
}

/** Key of the card that stands for the parties left out of a column. */
const restKey = (column: string): string => `rest:${column}`;

interface Bounded {
  readonly members: readonly Member[];
  readonly left: ReadonlyMap<string, string>;
}

/** A column cut to its bound: those with the most lines stay in their order, the others become one card that counts them. */
function boundColumn(
  members: readonly Member[],
  column: string,
  degree: ReadonlyMap<string, number>,
  { parties, more }: NeighbourBounds,
): Bounded {
  if (members.length <= parties) return { members, left: new Map() };
  const weight = ({ key, isOpen }: Member): number => (isOpen ? Number.POSITIVE_INFINITY : (degree.get(key) ?? 0));
  const ranked = members.toSorted((a, b) => weight(b) - weight(a));
  const kept = new Set(ranked.slice(0, parties - 1).map(({ key }) => key));
  const left = members.filter(({ key }) => !kept.has(key));
  const rest: Member = {
    key: restKey(column),
    text: more(left.length),
    tone: left.every(({ tone }) => tone === left[0]?.tone) ? (left[0]?.tone ?? "neutral") : "neutral",
    shape: left[0]?.shape ?? "square",
    stroke: "dotted",
    isOpen: false,
    isStrong: false,
    others: 0,
  };
  return {
    members: [...members.filter(({ key }) => kept.has(key)), rest],
    left: new Map(left.map(({ key }) => [key, rest.key])),
  };
}

/** The neighbourhood cut to what a card can show; lines to parties left out lead to the card that counts them. */
export function boundNeighbours(all: Neighbourhood, bounds: NeighbourBounds): Neighbourhood {
  const middle = all.middle.slice(0, bounds.agreements);
  const cut = new Set(all.middle.slice(bounds.agreements).map(({ key }) => key));
  const own = all.ties.filter(({ from }) => !cut.has(from));
  const degree = new Map<string, number>();
  for (const { to } of own) degree.set(to, (degree.get(to) ?? 0) + 1);
  const left = boundColumn(all.left, "left", degree, bounds);
  const right = boundColumn(all.right, "right", degree, bounds);
  const ties = new Map<string, Tie>();
  for (const tie of own) {
    const to = left.left.get(tie.to) ?? right.left.get(tie.to) ?? tie.to;
    ties.set(`${tie.from}>${to}`, { ...tie, to });
  }
  return { ...all, left: left.members, middle, right: right.members, ties: [...ties.values()] };
}
