import { en } from "../../src/i18n/catalogs/en.ts";
import { ru } from "../../src/i18n/catalogs/ru.ts";
import { uz } from "../../src/i18n/catalogs/uz.ts";
import { compileCatalog } from "../../src/i18n/compileCatalog.ts";
import { createWords } from "../../src/i18n/createWords.ts";
import type { Words } from "../../src/i18n/types.ts";
import type { Lang } from "../../src/dataset/types.ts";

const WORDS: ReadonlyMap<Lang, Words> = new Map([
  ["en", createWords("en", compileCatalog(en))],
  ["uz", createWords("uz", compileCatalog(uz))],
  ["ru", createWords("ru", compileCatalog(ru))],
]);

/** Words of a language, compiled once per test file. */
export function wordsIn(lang: Lang): Words {
  const words = WORDS.get(lang);
  if (words === undefined) throw new Error(`no words for ${lang}`);
  return words;
}
