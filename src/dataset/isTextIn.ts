import type { Lang } from "./types.ts";

/** Whether a text tagged so is in a language of the interface; another script ("uz-Cyrl") is not. */
export function isTextIn(tag: string, lang: Lang): boolean {
  return tag === lang || (tag.startsWith(`${lang}-`) && !/-(?:Cyrl|Arab)\b/i.test(tag));
}
