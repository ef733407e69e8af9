/** What was guessed or made, the same things counted together. */
export interface Guesses {
  add(what: string): void;
  /** Each with how often, in the order of the first time. */
  list(): readonly { readonly what: string; readonly count: number }[];
}

/** An empty list of guesses. */
export function createGuesses(): Guesses {
  const counts = new Map<string, number>();
  return {
    add: (what) => void counts.set(what, (counts.get(what) ?? 0) + 1),
    list: () => [...counts].map(([what, count]) => ({ what, count })),
  };
}
