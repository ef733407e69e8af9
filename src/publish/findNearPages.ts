import { nearestWord } from "../dataset/nearestWord.ts";

const PAGES_MAX = 3;

/** Last part of a path, which is the id on the page of a record. */
const idOf = (path: string): string => path.split("/").findLast((part) => part !== "") ?? "";

/** Order of pages: those of the asked language first, then by path. */
const before =
  (lang: string) =>
  (a: string, b: string): number =>
    Number(b.startsWith(lang)) - Number(a.startsWith(lang)) || (a < b ? -1 : 1);

/**
 * Pages that somebody meant who asked for one that was not built, at most three: the same id elsewhere, else ids that hold
 * the word, else the id that the word misspells. Pages of the asked language come first.
 */
export function findNearPages(asked: string, paths: readonly string[]): readonly string[] {
  const wanted = idOf(asked).toLowerCase();
  if (wanted === "") return [];
  const lang = `${asked.split("/").find((part) => part !== "") ?? ""}/`;
  const withId = (isWanted: (id: string) => boolean): readonly string[] => paths.filter((path) => isWanted(idOf(path)));
  const same = withId((id) => id === wanted);
  const holding = same.length > 0 || wanted.length < 3 ? same : withId((id) => id.includes(wanted));
  const misspelt = nearestWord(wanted, new Set(paths.map(idOf)));
  const found = holding.length > 0 || misspelt === null ? holding : withId((id) => id === misspelt);
  return found.toSorted(before(lang)).slice(0, PAGES_MAX);
}
