import { fold } from "../dataset/fold.ts";

/** Longest text of a dataset; a cell may hold a million characters, and folding takes the square of some of them. */
const TEXT_MAX = 2000;

/** `fold` for the text of a cell, of which only the beginning counts. */
export function foldCell(text: string): string {
  return fold(text.slice(0, TEXT_MAX));
}
