import type { Card, CardLink } from "./types.ts";

/** One connected part of a picture in three columns, each from top to bottom. */
export interface OrderedPart {
  readonly columns: readonly [readonly Card[], readonly Card[], readonly Card[]];
}

/** As many as a trial on real networks needed to settle. */
const SWEEPS = 12;

type Neighbours = ReadonlyMap<string, readonly string[]>;

/** Keys at the other end of each card's links. */
function neighboursByKey(links: readonly CardLink[]): Neighbours {
  const found = new Map<string, string[]>();
  const add = (key: string, other: string): void => {
    const list = found.get(key);
    if (list === undefined) found.set(key, [other]);
    else list.push(other);
  };
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  return found;
}

/** Connected parts in the order of their first card; cards keep their order inside. */
function splitParts(cards: readonly Card[], neighbours: Neighbours): readonly (readonly Card[])[] {
  const partOf = new Map<string, number>();
  let parts = 0;
  for (const { key } of cards) {
    if (partOf.has(key)) continue;
    const waiting = [key];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (partOf.has(next)) continue;
      partOf.set(next, parts);
      waiting.push(...(neighbours.get(next) ?? []));
    }
    parts += 1;
  }
  const found = Array.from({ length: parts }, (): Card[] => []);
  for (const card of cards) found[partOf.get(card.key) ?? 0]?.push(card);
  return found;
}

const ranksOf = (columns: readonly (readonly Card[])[]): ReadonlyMap<string, number> =>
  new Map(
    columns.flatMap((column) => column.map(({ key }, position) => [key, (position + 0.5) / column.length] as const)),
  );

/** A column sorted by the mean rank of each card's neighbours; a card without any keeps its own rank. */
function sortByNeighbours(
  column: readonly Card[],
  ranks: ReadonlyMap<string, number>,
  neighbours: Neighbours,
): readonly Card[] {
  const means = new Map(
    column.map(({ key }) => {
      const near = (neighbours.get(key) ?? []).flatMap((other) => ranks.get(other) ?? []);
      return [key, near.length === 0 ? (ranks.get(key) ?? 0) : near.reduce((sum, rank) => sum + rank, 0) / near.length];
    }),
  );
  return column.toSorted((a, b) => (means.get(a.key) ?? 0) - (means.get(b.key) ?? 0));
}

/** Pairs of links between two columns that cross. */
function crossings(from: readonly Card[], to: readonly Card[], neighbours: Neighbours): number {
  const position = new Map(to.map(({ key }, rank) => [key, rank]));
  const ends: number[] = [];
  let sum = 0;
  for (const { key } of from) {
    const own = (neighbours.get(key) ?? []).flatMap((other) => position.get(other) ?? []);
    for (const end of own) for (const earlier of ends) if (earlier > end) sum += 1;
    ends.push(...own);
  }
  return sum;
}

type Columns = readonly [readonly Card[], readonly Card[], readonly Card[]];

/** Repeated sorting by neighbours, keeping the order with the fewest crossings. */
function sweep(start: Columns, neighbours: Neighbours): Columns {
  let [left, middle, right] = start;
  let best = start;
  let fewest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < SWEEPS && fewest > 0; round += 1) {
    const ranks = ranksOf([middle]);
    left = sortByNeighbours(left, ranks, neighbours);
    right = sortByNeighbours(right, ranks, neighbours);
    const crossed = crossings(middle, left, neighbours) + crossings(middle, right, neighbours);
    if (crossed < fewest) {
      fewest = crossed;
      best = [left, middle, right];
    }
    middle = sortByNeighbours(middle, ranksOf([left, right]), neighbours);
  }
  return best;
}

/** Parties of neither side stand in the middle column, each directly above the first agreement it takes part in. */
function insertUnsided(middle: readonly Card[], unsided: readonly Card[], neighbours: Neighbours): readonly Card[] {
  const above = new Map<string, Card[]>();
  const loose: Card[] = [];
  for (const card of unsided) {
    const near = new Set(neighbours.get(card.key) ?? []);
    const first = middle.find(({ key }) => near.has(key));
    if (first === undefined) loose.push(card);
    else above.set(first.key, [...(above.get(first.key) ?? []), card]);
  }
  return [...loose, ...middle.flatMap((card) => [...(above.get(card.key) ?? []), card])];
}

/**
 * Sorts cards into three columns so that few lines cross: connected parts stay together and keep the order of the data, inside a
 * part by barycentre. Depends on keys and links alone, so it is the same in every language.
 */
export function orderColumns(cards: readonly Card[], links: readonly CardLink[]): readonly OrderedPart[] {
  const neighbours = neighboursByKey(links);
  return splitParts(cards, neighbours).map((part) => {
    const middle = part.filter(
      ({ place, ref }) => place === "middle" && (ref.kind === "agreement" || ref.kind === "pair"),
    );
    const unsided = part.filter(
      ({ place, ref }) => place === "middle" && ref.kind !== "agreement" && ref.kind !== "pair",
    );
    const start: Columns = [part.filter(({ place }) => place === 0), middle, part.filter(({ place }) => place === 1)];
    const [left, ordered, right] = sweep(start, neighbours);
    return { columns: [left, insertUnsided(ordered, unsided, neighbours), right] };
  });
}
