import type { Formats } from "./formats.ts";

interface Alphabet {
  /** Place of a letter, also of one made of several signs. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly digraph: RegExp | null;
  readonly latinFirst: boolean;
}

const alphabets = new Map<Formats, Alphabet>();

function alphabetOf(formats: Formats): Alphabet {
  const known = alphabets.get(formats);
  if (known !== undefined) return known;
  const long = formats.alphabet.filter((letter) => letter.length > 1);
  const made: Alphabet = {
    ranks: new Map(formats.alphabet.map((letter, rank) => [letter, rank])),
    digraph: long.length === 0 ? null : new RegExp(`^(?:${long.join("|")})`),
    latinFirst: formats.firstScript === "latin",
  };
  alphabets.set(formats, made);
  return made;
}

/** Weight of one letter: signs, then digits, then the two scripts, then all others; inside the alphabet by its order, else by code point. */
function weigh(letter: string, { ranks, latinFirst }: Alphabet): number {
  const rank = ranks.get(letter);
  const code = letter.codePointAt(0) ?? 0;
  const isLatin = /^\p{Script=Latin}/u.test(letter);
  const isCyrillic = /^\p{Script=Cyrillic}/u.test(letter);
  const block = isLatin
    ? latinFirst
      ? 3
      : 4
    : isCyrillic
      ? latinFirst
        ? 4
        : 3
      : /^\p{L}/u.test(letter)
        ? 5
        : /^\p{N}/u.test(letter)
          ? 2
          : 1;
  return block * 0x1000000 + (rank === undefined ? code + 0x1000 : rank);
}

/** Apostrophes that stand for the sign after o and g, whatever the keyboard gave. */
const AFTER_O_G = /([og])['`’‘ʼʻ]/g;

function weights(text: string, alphabet: Alphabet): readonly number[] {
  const found: number[] = [];
  let rest = text.normalize("NFC").toLowerCase();
  if (alphabet.digraph !== null) rest = rest.replace(AFTER_O_G, "$1ʻ");
  while (rest !== "") {
    const letter = alphabet.digraph?.exec(rest)?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0);
    rest = rest.slice(letter.length);
    // A letter of its own (й) keeps its mark; any other sorts as its base (ё as е, é as e).
    const base = alphabet.ranks.has(letter) ? letter : letter.normalize("NFD").replace(/\p{M}/gu, "");
    if (base !== "") found.push(weigh(base, alphabet));
  }
  return found;
}

/**
 * Order of two texts in the alphabet of `formats`: by letters, then marks (ё after е), then small letters before capitals.
 * Browsers know no Uzbek order, and a list must be in the same order in the built page and in the browser.
 */
export function compareTexts(formats: Formats, a: string, b: string): number {
  const alphabet = alphabetOf(formats);
  const left = weights(a, alphabet);
  const right = weights(b, alphabet);
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  if (left.length !== right.length) return left.length - right.length;
  const [lowA, lowB] = [a.normalize("NFC").toLowerCase(), b.normalize("NFC").toLowerCase()];
  if (lowA !== lowB) return lowA < lowB ? -1 : 1;
  // Capitals have the lower code points; small letters come first, as in ICU.
  return a === b ? 0 : a > b ? -1 : 1;
}
