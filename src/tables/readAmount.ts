import { showValue } from "../dataset/showValue.ts";
import { cleanText } from "./cleanText.ts";
import type { OddCell, ReadResult } from "./types.ts";

/** Digits, or groups of three between spaces; then what may be a point. */
const AMOUNT = /^(-?)(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d+))?$/;
/** One point or comma before just three digits: thousands in one country, thousandths in the other. */
const AMBIGUOUS = /^-?([1-9]\d{0,2})[.,](\d{3})$/;

const bad = (message: string, remedy: string): ReadResult => ({ kind: "bad", message, remedy });
/** Without zeros that say nothing: `007.50` is `7.5`. */
const trimmed = (whole: string, part: string): string => {
  const fraction = part.replace(/0+$/, "");
  return whole.replace(/^0+(?=\d)/, "") + (fraction === "" ? "" : `.${fraction}`);
};

/**
 * A sum of money. Thousands may stand apart by spaces; a comma is a point. What can be read in two ways (`1.500`), and what has more
 * digits than a number keeps, is refused. In a cell of numbers, or of a formula that gives one, nothing is in doubt.
 */
export function readAmount(cell: string | OddCell): ReadResult {
  const text = cleanText(typeof cell === "string" ? cell : cell.text);
  const isNumber = typeof cell !== "string" && (cell.kind === "number" || cell.isNumber === true);
  if (isNumber && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text)) return toNumber(text, Number(text), true);
  const [, whole = "", part = ""] = AMBIGUOUS.exec(text) ?? [];
  if (whole !== "") {
    const sign = text.startsWith("-") ? "-" : "";
    const [large, small] = [`${sign}${whole}${part}`, `${sign}${trimmed(whole, part)}`];
    // Written with one more zero, three digits cannot be thousands.
    const sure = AMBIGUOUS.test(small) ? `${small}0` : small;
    return bad(`${showValue(text)} can be read as ${large} and as ${small}`, `write ${large} or ${sure}`);
  }
  const [found, sign = "", digits = "", fraction = ""] = AMOUNT.exec(text) ?? [];
  if (found === undefined)
    return bad(`${showValue(text)} is not a number that can be read for certain`, "write digits and a point: 1234.5");
  const plain = trimmed(digits.replaceAll(" ", ""), fraction);
  const number = Number(`${sign}${plain}`);
  return toNumber(text, number, String(Math.abs(number)) === plain || Math.abs(number) < 1e-6);
}

function toNumber(text: string, number: number, isExact: boolean): ReadResult {
  if (isExact && Math.abs(number) <= Number.MAX_SAFE_INTEGER) return { kind: "ok", value: number === 0 ? 0 : number };
  return bad(
    `${showValue(text)} has more digits than can be kept`,
    "round it to 15 digits, and write the exact sum into the note",
  );
}

/** The text of a number from which `readAmount` reads it again; null where there is none. */
export function amountText(number: number): string | null {
  const text = String(number);
  if (!/^-?\d+(?:\.\d+)?$/.test(text) || Object.is(number, -0) || Math.abs(number) > Number.MAX_SAFE_INTEGER)
    return null;
  return AMBIGUOUS.test(text) ? `${text}0` : text;
}
