/** Dice's coefficient of letter pairs: 1 for equal texts, 0 for texts without a pair in common. */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  let total = 0;
  for (const [pair, count] of b) common += Math.min(count, a.get(pair) ?? 0);
  for (const count of [...a.values(), ...b.values()]) total += count;
  return (2 * common) / total;
}
