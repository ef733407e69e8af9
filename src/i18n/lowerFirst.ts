import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Dataset } from "../dataset/types.ts";

interface Names {
  /** First words of the names of parties. */
  readonly starts: ReadonlySet<string>;
  /** Words of places, people and sides. */
  readonly places: ReadonlySet<string>;
  /** Their beginnings, since Uzbek and Russian add endings: "Rossi" of Rossiya finds "Rossiyadan". */
  readonly stems: readonly string[];
}

const PLACES_AND_PEOPLE = new Set<string>(["country", "region", "city", "person"]);
const SHORTEST_STEM = 4;
const known = new WeakMap<Dataset, Names>();

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}'’ʻʼ]+/gu) ?? [];
const firstWord = (text: string): string => wordsOf(text)[0] ?? "";
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Words that keep their capital inside a sentence, as far as the data shows. */
function namesIn(dataset: Dataset): Names {
  const found = known.get(dataset);
  if (found !== undefined) return found;
  const starts = new Set<string>();
  const places = new Set<string>();
  for (const { kind, name, names, shortNames } of dataset.parties) {
    const texts = [name, ...Object.values(names ?? {}), ...Object.values(shortNames ?? {})];
    for (const text of texts) starts.add(firstWord(text));
    if (PLACES_AND_PEOPLE.has(kind)) for (const word of texts.flatMap(wordsOf).filter(isCapital)) places.add(word);
  }
  for (const { label, labels } of dataset.sides ?? []) {
    for (const word of [label, ...Object.values(labels ?? {})].flatMap(wordsOf).filter(isCapital)) places.add(word);
  }
  const stems = [...places]
    .filter((word) => word.length >= SHORTEST_STEM)
    .map((word) => word.slice(0, Math.max(SHORTEST_STEM, word.length - 2)));
  const names = { starts, places, stems: [...new Set(stems)] };
  known.set(dataset, names);
  return names;
}

/** "Узбекская сторона", "Российские товары": Russian writes adjectives of countries small, unless the whole is a name. */
const isRussianAdjective = (word: string, text: string): boolean =>
  /(?:ск|цк)(?:ий|ая|ое|ие)$/u.test(word) && !/ \p{Lu}/u.test(text);

/**
 * A heading of the data as part of a sentence: "Export of goods" as "export of goods". Left alone when its first word is an
 * abbreviation or looks like a name of the data ("Uzbek exports"): a needless capital is a smaller fault than a missing one.
 */
export function lowerFirst({ dataset }: DatasetIndex, text: string): string {
  const word = firstWord(text);
  if (!text.startsWith(word) || !/^\p{Lu}[^\p{Lu}]+$/u.test(word)) return text;
  const { starts, places, stems } = namesIn(dataset);
  const isName =
    starts.has(word) ||
    (!isRussianAdjective(word, text) && (places.has(word) || stems.some((stem) => word.startsWith(stem))));
  return isName ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}
