import type { Lang } from "../../src/dataset/types.ts";
import { en } from "../../src/i18n/catalogs/en.ts";
import { ru } from "../../src/i18n/catalogs/ru.ts";
import { uz } from "../../src/i18n/catalogs/uz.ts";
import { countryName } from "../../src/i18n/countryName.ts";
import { dataset, index, wordsOf } from "./atlas.ts";

const CATALOGS = { en, uz, ru } as const;
const ISO = /^\d{4}(?:-\d\d){0,2}$/;
/** Number words that sentences may hold. */
const COUNTED = 60;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’‘-]*/gu) ?? [];

/** Every text in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function knownWords(lang: Lang): ReadonlySet<string> {
  const words = wordsOf(lang);
  const data = textsIn(dataset);
  const texts = [
    ...data,
    ...data.filter((text) => ISO.test(text)).map((text) => words.date(text)),
    ...Object.values<string>(CATALOGS[lang]),
    ...dataset.parties.flatMap(({ country }) => (country === undefined ? [] : countryName(index, country, lang))),
    ...Array.from({ length: COUNTED }, (_item, count) => words.count(count)),
    words.list(["", "", ""]),
  ];
  return new Set(texts.flatMap(wordsIn));
}

/** Gives the words of a text that stand neither in the data nor in the words of the language. Addresses are not read. */
export function createFindUnexplained(lang: Lang): (text: string) => readonly string[] {
  const known = knownWords(lang);
  return (text) =>
    // Names in the picture are broken after a hyphen: their lines are read as one word again.
    wordsIn(text.replace(/https?:\S+/g, "").replace(/(?<=\p{L}-)\s+(?=\p{L})/gu, "")).filter(
      (word) => !known.has(word) && !word.split(/['’‘-]/).every((part) => part === "" || known.has(part)),
    );
}
