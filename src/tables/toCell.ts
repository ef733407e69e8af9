import { checkText } from "../dataset/checkText.ts";
import { isCalendarDate } from "../dataset/isCalendarDate.ts";
import { isDeviceName } from "../dataset/isDeviceName.ts";
import { isRecord } from "../dataset/isRecord.ts";
import { isWebUrl } from "../dataset/isWebUrl.ts";
import { AGREEMENT_TYPES, BASES, COUNTRY_PATTERN, ID_PATTERN, PARTY_KINDS, STATUSES } from "../dataset/vocabulary.ts";
import { cleanText } from "./cleanText.ts";
import { amountText } from "./readAmount.ts";
import type { Codec } from "./types.ts";

/** Longest text of a cell: XLSX allows 32,767 characters, and exporters must stay below also with an apostrophe before it. */
export const CELL_MAX = 32_000;
/** What XLSX takes for an escaped character (ECMA-376, part 1, 22.9.2.19). */
const ESCAPE = /_x[0-9a-f]{4}_/i;

/** Whether a text comes back from a cell as it went in. */
function isPlain(text: unknown): text is string {
  return (
    typeof text === "string" &&
    text !== "" &&
    text.length <= CELL_MAX &&
    cleanText(text) === text &&
    !ESCAPE.test(text) &&
    checkText(text) === null
  );
}

const isItem = (text: unknown): text is string => isPlain(text) && !text.includes(";");
const isId = (text: unknown): text is string =>
  typeof text === "string" && ID_PATTERN.test(text) && !isDeviceName(text);

function joinItems(value: unknown, isGood: (item: unknown) => item is string): string | null {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isGood)) return null;
  const text = value.join("; ");
  return text.length <= CELL_MAX ? text : null;
}

const plain = (value: unknown): string | null => (isPlain(value) ? value : null);
const listed =
  (words: readonly string[]) =>
  (value: unknown): string | null =>
    typeof value === "string" && words.includes(value) ? value : null;

function nameItems(value: unknown): string | null {
  if (!Array.isArray(value)) return null;
  const isName = (one: unknown): boolean =>
    isRecord(one) && Object.keys(one).length === 2 && one["basis"] === "recorded" && isItem(one["name"]);
  return value.every(isName)
    ? joinItems(
        value.map((one: unknown) => (isRecord(one) ? one["name"] : one)),
        isItem,
      )
    : null;
}

function numberText(value: unknown): string | null {
  if (typeof value !== "number" || Object.is(value, -0)) return null;
  const text = String(value);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? text : null;
}

const WRITERS: Readonly<Record<Codec, (value: unknown) => string | null>> = {
  text: plain,
  own: plain,
  raw: plain,
  quote: () => null,
  id: (value) => (isId(value) ? value : null),
  reference: (value) => (isId(value) ? value : null),
  references: (value) => joinItems(value, isId),
  ids: (value) => joinItems(value, isItem),
  texts: (value) => joinItems(value, isItem),
  names: nameItems,
  words: (value) => (isPlain(value) && value.toLowerCase() === value ? value : null),
  date: (value) => (typeof value === "string" && isCalendarDate(value) ? value : null),
  url: (value) => (isPlain(value) && isWebUrl(value) ? value : null),
  count: (value) => (Number.isSafeInteger(value) && Number(value) >= 0 ? numberText(value) : null),
  number: numberText,
  amount: (value) => (typeof value === "number" ? amountText(value) : null),
  currency: (value) => (typeof value === "string" && /^[A-Z]{3}$/.test(value) ? value : null),
  boolean: (value) => (typeof value === "boolean" ? (value ? "yes" : "no") : null),
  language: plain,
  kind: listed(PARTY_KINDS),
  type: listed(AGREEMENT_TYPES),
  status: listed(STATUSES),
  basis: listed(BASES),
  country: (value) => (typeof value === "string" && COUNTRY_PATTERN.test(value) ? value : null),
  // Written together with the details that need a sheet of their own.
  participants: () => null,
  json: () => null,
};

/** The text of a cell from which the import reads this very value, or null when there is none. */
export function toCell(value: unknown, codec: Codec): string | null {
  return WRITERS[codec](value);
}

const UNSAFE = /[^\x20-\x7e\p{L}\p{N}\p{P}\p{S}\p{M}]|[\p{Default_Ignorable_Code_Point}\ufffd]/gu;

const escapeUnits = (text: string): string =>
  [...Array(text.length).keys()].map((place) => `\\u${text.charCodeAt(place).toString(16).padStart(4, "0")}`).join("");

/** Any value as JSON in as few cells as hold it, without a character that a file format may change. */
export function toJsonCells(value: unknown): readonly string[] {
  const text = JSON.stringify(value)
    .replace(UNSAFE, escapeUnits)
    .replace(/_x(?=[0-9a-f]{4}_)/gi, "_\\u0078");
  const cells: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = at + CELL_MAX;
    // Half of a pair would be damaged.
    const isPair = /[\ud800-\udbff]/.test(text[end - 1] ?? "");
    cells.push(text.slice(at, isPair ? end - 1 : end));
    at = isPair ? end - 1 : end;
  }
  return cells;
}
