import { showValue } from "../dataset/showValue.ts";
import { foldCell } from "./foldCell.ts";
import type { ReadResult } from "./types.ts";

/** What people write for the codes of ISO 4217 that our tables use most. */
const WORDS: readonly (readonly [code: string, words: string])[] = [
  ["USD", "доллар, доллары, долларов, долл, долл сша, dollar, dollars, us dollar, us dollars, dollari, aqsh dollari"],
  ["RUB", "рубль, рубли, рублей, руб, р, rubl, ruble, rubles, rouble, roubles, rub"],
  ["UZS", "сум, сумов, сўм, som, soʻm, sum, soum"],
  ["EUR", "евро, evro, yevro, euro, euros"],
];
const SIGNS = new Map([
  ["$", "USD"],
  ["₽", "RUB"],
  ["€", "EUR"],
]);
const BY_WORD = new Map(
  WORDS.flatMap(([code, words]) => [code, ...words.split(",")].map((word) => [foldCell(word), code] as const)),
);

/** A currency as its three letters of ISO 4217; a word or sign for one is refused with the letters to write. */
export function readCurrency(text: string): ReadResult {
  if (/^[A-Z]{3}$/.test(text)) return { kind: "ok", value: text };
  const code =
    SIGNS.get(text) ?? BY_WORD.get(foldCell(text)) ?? (/^[a-z]{3}$/i.test(text) ? text.toUpperCase() : undefined);
  return {
    kind: "bad",
    message: `${showValue(text)} is not a currency code`,
    remedy: code === undefined ? "write the three capital letters of ISO 4217" : `write "${code}", if that is meant`,
  };
}
