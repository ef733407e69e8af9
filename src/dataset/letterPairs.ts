/** Neighbouring characters of a text, its ends included, with how often each occurs. */
export function letterPairs(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  const marked = ` ${text} `;
  for (let place = 1; place < marked.length; place++) {
    const pair = marked.slice(place - 1, place + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
