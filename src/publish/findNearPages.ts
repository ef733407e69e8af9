import { nearestWord } from "../dataset/nearestWord.ts";

const PAGES_MAX = 3;

/** Shorter words stand in too many ids to mean one. */
const WORD_CHARACTERS = 3;

/** Last part of a path, which is the id on the page of a record. */
const idOf = (path: string): string => path.split("/").findLast((part) => part !== "") ?? "";
const partsOf = (path: string): readonly string[] => path.split("/").filter((part) => part !== "");

/** The paths that `isWanted` keeps, or all of them when it keeps none. */
function prefer(paths: readonly string[], isWanted: (path: string) => boolean): readonly string[] {
  const wanted = paths.filter(isWanted);
  return wanted.length === 0 ? paths : wanted;
}

/**
 * Pages that somebody meant who asked for one that was not built, at most three: with that id, then with ids that hold the
 * word, else with the id that the word misspells. Pages of the asked language stand alone when there are any; embeds only
 * when one was asked for.
 */
export function findNearPages(asked: string, paths: readonly string[]): readonly string[] {
  const wanted = idOf(asked).toLowerCase();
  const [lang] = partsOf(asked);
  if (wanted === "") return [];
  const holds = (path: string): boolean =>
    idOf(path) === wanted || (wanted.length >= WORD_CHARACTERS && idOf(path).includes(wanted));
  // The start pages have no id, and everybody finds them.
  const records = paths.filter((path) => partsOf(path).length > 1);
  const misspelt = nearestWord(wanted, new Set(records.map(idOf)));
  const holding = records.filter(holds);
  const found = holding.length > 0 ? holding : records.filter((path) => idOf(path) === misspelt);
  const inLanguage = prefer(found, (path) => partsOf(path)[0] === lang);
  const isEmbed = partsOf(asked).includes("embed");
  return prefer(inLanguage, (path) => partsOf(path).includes("embed") === isEmbed)
    .toSorted((a, b) => idOf(a).length - idOf(b).length || (a < b ? -1 : 1))
    .slice(0, PAGES_MAX);
}
