/** What was guessed or made, the same things counted together. */
export interface Guesses {
  /** `isLive` says in the end whether it still holds: what only refused rows need is not made. */
  add(what: string, isLive?: () => boolean): void;
  /** Each that holds, with how often, in the order of the first time. */
  list(): readonly { readonly what: string; readonly count: number }[];
}

/** An empty list of guesses. */
export function createGuesses(): Guesses {
  const guesses = new Map<string, (() => boolean)[]>();
  return {
    add(what, isLive = () => true) {
      const known = guesses.get(what);
      if (known === undefined) guesses.set(what, [isLive]);
      else known.push(isLive);
    },
    list: () =>
      [...guesses]
        .map(([what, each]) => ({ what, count: each.filter((isLive) => isLive()).length }))
        .filter(({ count }) => count > 0),
  };
}
