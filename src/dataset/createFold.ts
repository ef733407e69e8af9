import { fold } from "./fold.ts";

/**
 * `fold` for many texts at once: names and titles repeat their words, so each word is folded once. Keep it only as long as the
 * texts are read, since it remembers every word.
 */
export function createFold(): (text: string) => string {
  const known = new Map<string, string>();
  const foldWord = (word: string): string => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const key = fold(word);
    known.set(word, key);
    return key;
  };
  return (text) =>
    text
      .split(" ")
      .map(foldWord)
      .filter((key) => key !== "")
      .join(" ");
}
