import { foldCell } from "./foldCell.ts";
import { proposeId } from "../dataset/proposeId.ts";

const APOSTROPHES = /['`´‘’ʹʺʻʼʽʾʿˈ]/g;
/** Latin letters that are not made of a letter and a mark. */
const LETTERS = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
  ["ə", "e"],
]);

const toPlain = (text: string): string =>
  text
    .toLowerCase()
    .replace(APOSTROPHES, "")
    .replace(/[ßæœøłđðþıə]/g, (letter) => LETTERS.get(letter) ?? letter);

/** An id made from a name in Latin or Cyrillic letters, at most 64 characters, cut between words; null when no letter is left. */
export function makeId(name: string): string | null {
  const text = name.slice(0, 300);
  const plain = /\p{Script=Cyrillic}/u.test(text) ? foldCell(text) : toPlain(text);
  const whole = plain
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const cut = whole.length <= 64 ? whole : whole.slice(0, 65).replace(/-[^-]*$/, "");
  return proposeId(cut);
}

/** An id that is not taken: the one proposed, else with a number behind it, from `from` on. Gives the next number to try too. */
export function freeId(
  proposal: string,
  isTaken: (id: string) => boolean,
  from: number,
): { readonly id: string; readonly next: number } {
  if (from <= 2 && !isTaken(proposal)) return { id: proposal, next: 2 };
  for (let number = Math.max(2, from); ; number++) {
    const end = `-${number}`;
    const id = proposal.slice(0, 64 - end.length).replace(/-$/, "") + end;
    if (!isTaken(id)) return { id, next: number + 1 };
  }
}
