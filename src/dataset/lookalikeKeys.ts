import type { Party } from "./types.ts";

/** Cyrillic letters that print like Latin ones, the Latin ones in the same order. */
const CYRILLIC = "АВЕЅІЈКМНОРСТУХаеѕіјорсух";
const LATIN = "ABESIJKMHOPCTYXaesijopcyx";
const ALIKE: ReadonlyMap<string, string> = new Map(
  [...CYRILLIC].map((letter, at): [string, string] => [letter, LATIN.charAt(at)]),
);

const CYRILLIC_LETTER = /\p{Script=Cyrillic}/gu;
const MIXED_WORD =
  /[\p{L}\p{M}]*(?:\p{Script=Latin}\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*\p{Script=Latin})[\p{L}\p{M}]*/u;

/** The first word that mixes Latin and Cyrillic letters, which nobody types on purpose; null when there is none. */
export function mixedWord(text: string): string | null {
  return MIXED_WORD.exec(text)?.[0] ?? null;
}

/** What a text looks like in Latin letters, where each of its Cyrillic ones prints like one of them; else null. */
function toLookalike(text: string): string | null {
  if (text.search(CYRILLIC_LETTER) < 0) return null;
  const latin = text.replace(CYRILLIC_LETTER, (letter) => ALIKE.get(letter) ?? letter);
  return latin.search(CYRILLIC_LETTER) < 0 ? latin : null;
}

/** Every name of a party; other spellings that are only guessed tell nothing. */
export function spellingsOf({ name, names = {}, aliases = [] }: Party): readonly string[] {
  return [name, ...Object.values(names), ...aliases.flatMap((alias) => (alias.basis === "inferred" ? [] : alias.name))];
}

/** Keys under which a party meets others of the same name, whatever script, marks and signs it is written with. */
export function lookalikeKeys(party: Party, fold: (text: string) => string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const spelling of spellingsOf(party)) {
    for (const text of [spelling, toLookalike(spelling)]) {
      const key = text === null ? "" : fold(text);
      if (key !== "") keys.add(key);
    }
  }
  return keys;
}
