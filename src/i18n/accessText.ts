import type { Lang } from "../dataset/types.ts";
import { enAccess, type AccessId } from "./catalogs/enAccess.ts";
import { ruAccess } from "./catalogs/ruAccess.ts";
import { uzAccess } from "./catalogs/uzAccess.ts";

const CATALOGS: Readonly<Record<Lang, Readonly<Record<AccessId, string>>>> = {
  en: enAccess,
  uz: uzAccess,
  ru: ruAccess,
};

/** What `{name}` in a message stands for, already in the form that readers see. */
type AccessValues = Readonly<Record<string, string>>;

/**
 * A message of the accessibility sheet. These words are the build's alone, so they are no part of the catalogues that the
 * explorer loads; they count nothing in a sentence and need no plurals.
 */
export function accessText(lang: Lang, id: AccessId, values: AccessValues = {}): string {
  return CATALOGS[lang][id].replace(/\{(\w+)\}/g, (_mark, name: string) => values[name] ?? "");
}
