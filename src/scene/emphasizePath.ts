import type { PathStop } from "../dataset/types.ts";
import type { EmphasisOf } from "./emphasize.ts";
import type { CardLink } from "./types.ts";

const keyOfStop = ({ kind, id }: PathStop): string => `${kind}:${id}`;

/** Pairs of keys that a path joins, either way round. */
function pairsOf(keys: readonly string[]): ReadonlySet<string> {
  return new Set(
    keys.slice(1).flatMap((key, position) => {
      const before = keys[position] ?? "";
      return [`${before} ${key}`, `${key} ${before}`];
    }),
  );
}

/** Whether a picture has every stop of a path, and a line for every step. */
export function holdsPath(
  stops: readonly PathStop[],
  cards: readonly { readonly key: string }[],
  links: readonly Pick<CardLink, "from" | "to">[],
): boolean {
  const keys = stops.map(keyOfStop);
  const drawn = new Set(cards.map(({ key }) => key));
  const joined = new Set(links.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  return keys.every((key) => drawn.has(key)) && [...pairsOf(keys)].every((pair) => joined.has(pair));
}

/** A path stands out: its two ends most, then what lies between them; all else is dimmed. */
export function emphasizePath(stops: readonly PathStop[]): EmphasisOf {
  const keys = stops.map(keyOfStop);
  const lit = new Set(keys);
  const pairs = pairsOf(keys);
  const ends = new Set([keys[0], keys.at(-1)]);
  return {
    node: (key) => (ends.has(key) ? "open" : lit.has(key) ? "near" : "dim"),
    link: ({ from, to }) => (pairs.has(`${from} ${to}`) ? "near" : "dim"),
  };
}
