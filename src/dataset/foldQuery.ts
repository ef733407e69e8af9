import { fold } from "./fold.ts";

/**
 * Words of a search text, folded, each once, to be compared as beginnings of folded words.
 * A last `y` is left off: it may be the first half of `yo` or `ye`, which a key writes as `e`.
 */
export function foldQuery(text: string): readonly string[] {
  const words = fold(text)
    .split(" ")
    .filter((word) => word !== "");
  const last = words.pop();
  if (last !== undefined) words.push(last.length > 2 ? last.replace(/(?<=..)y+$/, "") : last);
  return [...new Set(words)];
}
