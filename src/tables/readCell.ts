import { checkText } from "../dataset/checkText.ts";
import { isDeviceName } from "../dataset/isDeviceName.ts";
import { isWebUrl } from "../dataset/isWebUrl.ts";
import { nearestWord } from "../dataset/nearestWord.ts";
import { showValue } from "../dataset/showValue.ts";
import { BASES, ID_PATTERN, STATUSES } from "../dataset/vocabulary.ts";
import { cleanText, splitItems } from "./cleanText.ts";
import { makeId } from "./makeId.ts";
import { readAmount } from "./readAmount.ts";
import { readCountry } from "./readCountry.ts";
import { readCurrency } from "./readCurrency.ts";
import { readDate } from "./readDate.ts";
import { readKind, readType } from "./readKind.ts";
import type { Cell, Codec, Lore, OddCell, ReadResult } from "./types.ts";

const ok = (value: unknown): ReadResult => ({ kind: "ok", value });
const bad = (message: string, remedy: string): ReadResult => ({ kind: "bad", message, remedy });

const YES = new Set(["true", "yes", "y", "1", "да", "ha"]);
const NO = new Set(["false", "no", "n", "0", "нет", "yoʻq", "yo'q", "yoq"]);

function readId(text: string): ReadResult {
  if (ID_PATTERN.test(text) && !isDeviceName(text)) return ok(text);
  const proposal = makeId(text);
  return bad(
    `${showValue(text)} cannot be an id`,
    `${proposal === null ? "write" : `write ${showValue(proposal)}, or`} 1 to 64 of a-z, 0-9 and inner hyphens, or leave the cell empty and one is made`,
  );
}

function readUrl(text: string): ReadResult {
  if (isWebUrl(text)) return ok(text);
  const withScheme = `https://${text}`;
  return bad(
    `${showValue(text)} is not a web address`,
    isWebUrl(withScheme) && text.includes(".") && !text.includes("://")
      ? `write ${showValue(withScheme)}`
      : "write it whole, beginning with https://",
  );
}

function readNumber(text: string): ReadResult {
  const plain = /^-?\d+(?:[.,]\d+)?$/.test(text) && !/,\d{3}$/.test(text);
  if (plain) return ok(Number(text.replace(",", ".")));
  return bad(`${showValue(text)} is not a number that can be read for certain`, "write digits and a point: 1234.5");
}

function readCount(text: string): ReadResult {
  if (/^\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text))) return ok(Number(text));
  return bad(`${showValue(text)} is not a whole number`, "write digits only, such as 7");
}

function readBoolean(text: string): ReadResult {
  const word = text.toLowerCase();
  if (YES.has(word) || NO.has(word)) return ok(YES.has(word));
  return bad(`${showValue(text)} is neither yes nor no`, "write yes or no");
}

function readListed(text: string, known: readonly string[]): ReadResult {
  const word = text.toLowerCase().replaceAll(" ", "-");
  if (known.includes(word)) return ok(word);
  const near = nearestWord(word, known);
  return bad(
    `${showValue(text)} is not known here`,
    `write ${near === null ? `one of ${known.join(", ")}` : `"${near}"`}`,
  );
}

/** As many words are a sentence, not a slip in one of ours. */
const SENTENCE = 4;

function readBasis(text: string): ReadResult {
  const result = readListed(text, BASES);
  if (result.kind === "ok" || text.split(" ").length < SENTENCE) return result;
  return bad(
    `${showValue(text)} looks like a quotation, and stands in the column basis`,
    "move it to the column quote, and leave basis empty",
  );
}

/** Far more than any field of a dataset has; what comes later goes through values step into step. */
const DEPTH_MAX = 60;

/** Whether lists and objects stand in each other more than so many times. */
function isDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= DEPTH_MAX; depth++) {
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
}

function readJson(text: string): ReadResult {
  try {
    const value: unknown = JSON.parse(text);
    return isDeep(value)
      ? bad("the text in this column is nested too deeply", "do not edit the column; take it from the export again")
      : ok(value);
  } catch {
    return bad("the text in this column is damaged", "do not edit the column; take it from the export again");
  }
}

const READERS: Readonly<Record<Exclude<Codec, "date" | "amount">, (text: string, lore: Lore) => ReadResult>> = {
  text: (text) => ok(cleanText(text)),
  own: (text) => ok(text.trim()),
  raw: (text) => ok(text.trim()),
  quote: (text) =>
    ok(
      text
        .split(/[\n\r]+/)
        .map(cleanText)
        .filter((line) => line !== ""),
    ),
  id: (text) => readId(cleanText(text)),
  reference: (text) => ok(cleanText(text)),
  references: (text) => ok(splitItems(text)),
  ids: (text) => ok(splitItems(text)),
  texts: (text) => ok(splitItems(text)),
  participants: (text) => ok(splitItems(text)),
  names: (text) => ok(splitItems(text).map((name) => ({ name, basis: "recorded" }))),
  words: (text) => ok(cleanText(text).toLowerCase()),
  url: (text) => readUrl(cleanText(text)),
  count: (text) => readCount(cleanText(text)),
  number: (text) => readNumber(cleanText(text)),
  currency: (text) => readCurrency(cleanText(text)),
  boolean: (text) => readBoolean(cleanText(text)),
  language: (text) => ok(cleanText(text)),
  kind: (text) => readKind(cleanText(text)),
  type: (text) => readType(cleanText(text)),
  status: (text) => readListed(cleanText(text), STATUSES),
  basis: (text) => readBasis(cleanText(text)),
  country: (text, { countries }) => readCountry(cleanText(text), countries),
  json: readJson,
};

/** JSON may hold anything, escaped; all else is text that people read, fields of one's own too: those are exported. */
const isFree = (codec: Codec): boolean => codec === "raw" || codec === "json";

function refuseOdd(cell: OddCell): ReadResult | null {
  if (cell.kind === "merged")
    return bad(`the cell is joined with others (${cell.text})`, "split the joined cell and fill every row");
  if (cell.kind === "error")
    return bad(`the cell holds the error ${showValue(cell.text)}`, "correct the formula, or write the value itself");
  if (cell.kind === "formula" && cell.text.trim() === "")
    return bad("the cell holds a formula without a stored result", "copy the cell and paste it as a value");
  return null;
}

const FORMULA_WARNING = {
  message: "the cell is calculated by a formula; its stored result was taken",
  remedy: "paste it as a value, if it is right",
};

/** What a cell says, by the codec of its column; null when it is empty. Never throws, whatever the cell. */
export function readCell(cell: Cell, codec: Codec, lore: Lore): ReadResult | null {
  const text = typeof cell === "string" ? cell : cell.text;
  if (typeof cell !== "string") {
    const refused = refuseOdd(cell);
    if (refused !== null) return refused;
  }
  if (text.trim() === "") return null;
  const refused = isFree(codec) ? null : checkText(text.replace(/[\t\n\r]/g, " "));
  if (refused !== null)
    return bad(
      `the text holds a ${refused.name} at character ${refused.offset + 1}`,
      "delete it, or type the text anew",
    );
  const isFormula = typeof cell !== "string" && cell.kind === "formula";
  const result =
    codec === "date"
      ? readDate(isFormula ? text : cell)
      : codec === "amount"
        ? readAmount(cell)
        : READERS[codec](text, lore);
  return isFormula && result.kind === "ok" ? { warning: FORMULA_WARNING, ...result } : result;
}
