import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Dataset } from "../dataset/types.ts";

const PLACES_AND_PEOPLE = new Set<string>(["country", "region", "city", "person"]);
const known = new WeakMap<Dataset, ReadonlySet<string>>();

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}'’ʻʼ]+/gu) ?? [];
const firstWord = (text: string): string => wordsOf(text)[0] ?? "";

/** Words that keep their capital inside a sentence, as far as the data shows: of places, people and sides, and first words of names. */
function namesIn(dataset: Dataset): ReadonlySet<string> {
  const found = known.get(dataset);
  if (found !== undefined) return found;
  const names = new Set<string>();
  const add = (text: string, isWhole: boolean): void => {
    for (const word of isWhole ? wordsOf(text) : [firstWord(text)]) names.add(word);
  };
  for (const party of dataset.parties) {
    const isWhole = PLACES_AND_PEOPLE.has(party.kind);
    for (const name of [party.name, ...Object.values(party.names ?? {}), ...Object.values(party.shortNames ?? {})]) add(name, isWhole);
  }
  for (const side of dataset.sides ?? []) for (const label of [side.label, ...Object.values(side.labels ?? {})]) add(label, true);
  known.set(dataset, names);
  return names;
}

/**
 * A heading of the data as part of a sentence: "Export of goods" as "export of goods". Left alone when its first word is an
 * abbreviation or occurs in a name ("Uzbek exports"): a needless capital is a smaller fault than a missing one.
 */
export function lowerFirst({ dataset }: DatasetIndex, text: string): string {
  const word = firstWord(text);
  if (!text.startsWith(word) || !/^\p{Lu}[^\p{Lu}]+$/u.test(word) || namesIn(dataset).has(word)) return text;
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
