import type { Lang } from "../../src/dataset/types.ts";
import { messages as en } from "../../src/i18n/compiled/en.ts";
import { messages as ru } from "../../src/i18n/compiled/ru.ts";
import { messages as uz } from "../../src/i18n/compiled/uz.ts";
import { createWords } from "../../src/i18n/createWords.ts";
import type { Words } from "../../src/i18n/types.ts";

export const WORDS: Readonly<Record<Lang, Words>> = {
  en: createWords("en", en),
  uz: createWords("uz", uz),
  ru: createWords("ru", ru),
};
