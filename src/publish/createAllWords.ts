import type { Lang } from "../dataset/types.ts";
import { createWords } from "../i18n/createWords.ts";
import { messages as en } from "../i18n/compiled/en.ts";
import { messages as ru } from "../i18n/compiled/ru.ts";
import { messages as uz } from "../i18n/compiled/uz.ts";
import type { CompiledCatalog, Words } from "../i18n/types.ts";

const MESSAGES: Readonly<Record<Lang, CompiledCatalog>> = { en, uz, ru };

/** Compiled messages of a language, as embeds carry them. */
export const messagesOf = (lang: Lang): CompiledCatalog => MESSAGES[lang];

/** Words of every language that is built. */
export function createAllWords(languages: readonly Lang[]): ReadonlyMap<Lang, Words> {
  return new Map(languages.map((lang) => [lang, createWords(lang, MESSAGES[lang])]));
}
