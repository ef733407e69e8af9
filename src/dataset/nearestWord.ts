const CANDIDATE_LENGTH_MAX = 100;

/** Optimal string alignment distance (one edit, or one swap of neighbours, is 1); anything above `limit` is `limit + 1`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit + 1;
}

/**
 * The candidate that a misspelt word most likely means, or null. At most 3 edits, and at most a third of the word;
 * ties go to the earlier candidate. Capitals do not count.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | null {
  if (word.length > CANDIDATE_LENGTH_MAX) return null;
  const wanted = word.toLowerCase();
  let best: string | null = null;
  let limit = Math.max(1, Math.min(3, Math.floor(wanted.length / 3)));
  for (const candidate of candidates) {
    const found = distance(wanted, candidate.toLowerCase(), limit);
    if (found > limit) continue;
    if (found === 0) return candidate;
    best = candidate;
    limit = found - 1;
  }
  return best;
}
