import type { Plugin } from "vite";
import type { Lang } from "../dataset/types.ts";
import { en } from "../i18n/catalogs/en.ts";
import { ru } from "../i18n/catalogs/ru.ts";
import { uz } from "../i18n/catalogs/uz.ts";
import { compileCatalog } from "../i18n/compileCatalog.ts";
import type { Catalog } from "../i18n/types.ts";

const CATALOGS: Readonly<Record<Lang, Catalog>> = { en, uz, ru };
const COMPILED = /\/src\/i18n\/compiled\/(en|uz|ru)\.ts$/;

/**
 * Puts the compiled messages in place of the modules in `src/i18n/compiled`, so that no built file holds the parser of messages.
 * Without it those modules give the same value, compiled when they load. Catalogues are read once: the dev server restarts when
 * one changes, as it does for every file that its settings import.
 */
export function catalogPlugin(): Plugin {
  return {
    name: "accord-catalog",
    enforce: "pre",
    load(path) {
      const found = COMPILED.exec(path.replaceAll("\\", "/").replace(/\?.*$/, ""))?.[1];
      const lang = found === "en" || found === "uz" || found === "ru" ? found : null;
      if (lang === null) return null;
      return {
        code: `export const messages = ${JSON.stringify(compileCatalog(CATALOGS[lang]))};`,
        map: null,
        moduleType: "js",
      };
    },
  };
}
