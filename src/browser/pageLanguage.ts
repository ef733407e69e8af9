import type { Lang } from "../dataset/types.ts";
import { LANGS } from "../dataset/vocabulary.ts";

/** Language that the page was written in; English for one that this build does not know. */
export function pageLanguage(): Lang {
  return LANGS.find((lang) => lang === document.documentElement.lang) ?? "en";
}
