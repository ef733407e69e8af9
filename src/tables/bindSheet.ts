import { foldCell } from "./foldCell.ts";
import { showValue } from "../dataset/showValue.ts";
import { LANGUAGE_PATTERN } from "../dataset/vocabulary.ts";
import { cleanText } from "./cleanText.ts";
import { columnLetters } from "./formatPlace.ts";
import { isBlankRow } from "./isBlankRow.ts";
import { OTHERWISE } from "./putOtherwise.ts";
import { SHEET_SPECS } from "./sheetSpecs.ts";
import type { BoundColumn, Cell, ColumnSpec, Sheet, SheetSpec, Table } from "./types.ts";

export type BindResult =
  /** `clashes`: fields of one's own whose name another column has already, with that column. */
  | {
      readonly kind: "ok";
      readonly sheet: Sheet;
      readonly unknown: readonly BoundColumn[];
      readonly clashes: readonly Clash[];
    }
  /** `isOurs`: the name says that the rows were meant for us. */
  | { readonly kind: "bad"; readonly isOurs: boolean; readonly message: string; readonly remedy: string };

export interface Clash {
  readonly column: BoundColumn;
  readonly other: BoundColumn;
}

/** Titles and notes may stand above the headers, but not more rows of them than this. */
const HEADER_ROWS_MAX = 30;
/** No header is longer; a cell of a million underscores would keep the pattern below busy for hours. */
const HEADER_MAX = 200;
const LANGUAGE_BEHIND = /^(.+?)[\s_.:]*[\s_.:(]\(?([a-z]{2,3}(?:-[a-z0-9]+)*)\)?$/i;

interface Vocabulary {
  readonly spec: SheetSpec;
  readonly names: ReadonlySet<string>;
  readonly exact: ReadonlyMap<string, ColumnSpec>;
  readonly also: ReadonlyMap<string, ColumnSpec>;
  readonly translated: ReadonlyMap<string, string>;
}

const keysOf = (words: string): readonly string[] =>
  words
    .split(",")
    .map(foldCell)
    .filter((key) => key !== "");

function vocabularyOf(spec: SheetSpec): Vocabulary {
  const alsoOf = (header: string): readonly string[] =>
    keysOf(spec.columns.find((column) => column.header === header)?.also ?? "");
  return {
    spec,
    names: new Set([foldCell(spec.title), ...keysOf(spec.also)]),
    exact: new Map(spec.columns.map((column) => [foldCell(column.header), column])),
    also: new Map(spec.columns.flatMap((column) => keysOf(column.also ?? "").map((key) => [key, column]))),
    translated: new Map(
      spec.translated.flatMap(([header, field]) => [foldCell(header), ...alsoOf(header)].map((key) => [key, field])),
    ),
  };
}

const VOCABULARIES = [...SHEET_SPECS.values()].map(vocabularyOf);
/** Sheets that may go by any name: their headers tell what they are. */
const GUESSED = new Set(["agreements", "parties", "sources", "claims"]);

/** `UZ-cyrl` as BCP 47 writes it: `uz-Cyrl`; null for what is no language tag. */
function languageOf(text: string): string | null {
  const tag = text
    .toLowerCase()
    .split("-")
    .map((part, place) =>
      place === 0 || part.length > 4
        ? part
        : part.length === 4
          ? (part[0] ?? "").toUpperCase() + part.slice(1)
          : part.toUpperCase(),
    )
    .join("-");
  return LANGUAGE_PATTERN.test(tag) ? tag : null;
}

/** A header without what nobody sees in it: the name of a field must not hide anything. */
const seenPart = (header: string): string => cleanText(header.replace(/[\p{C}\p{Default_Ignorable_Code_Point}]/gu, ""));

const textOf = (cell: Cell | undefined): string =>
  cleanText(cell === undefined ? "" : typeof cell === "string" ? cell : cell.text);

function columnOf(words: Vocabulary, header: string): ColumnSpec | null {
  if (header.length > HEADER_MAX) return null;
  const own = seenPart(header);
  // The import writes into that field itself: a column of one's own gets another.
  if (own === OTHERWISE) return null;
  if (/^x-\S/.test(own)) return { header, path: [own], codec: "own" };
  if (/^more(?:_\d+)?$/i.test(header)) return { header: header.toLowerCase(), path: ["more"], codec: "json" };
  const key = foldCell(header);
  const known = words.exact.get(key) ?? words.also.get(key);
  if (known !== undefined) return known;
  const [, base = "", tag = ""] = LANGUAGE_BEHIND.exec(header) ?? [];
  const field = words.translated.get(foldCell(base));
  const language = languageOf(tag);
  if (field === undefined || language === null) return null;
  return { header, path: [field, language], codec: field === "scopes" ? "texts" : "text" };
}

/** Added to the score of a row that has every header that is needed. */
const WHOLE = 1000;

interface Found {
  readonly words: Vocabulary;
  readonly row: number;
  readonly score: number;
}

/** The row with the most known headers; a row of data rarely holds more than one word that could be a header. */
function findHeaders(table: Table, words: Vocabulary): Found {
  let best = { row: 0, headers: new Set<string>() };
  for (const [place, cells] of table.rows.slice(0, HEADER_ROWS_MAX).entries()) {
    const headers = new Set(
      cells.map((cell) => columnOf(words, textOf(cell))?.header).filter((header) => header !== undefined),
    );
    if (headers.size > best.headers.size) best = { row: place + 1, headers };
  }
  const isWhole = words.spec.needs.every((header) => best.headers.has(header));
  return { words, row: best.row, score: best.headers.size + (best.row > 0 && isWhole ? WHOLE : 0) };
}

function namedVocabularies(table: Table): readonly Vocabulary[] {
  const name = foldCell(table.sheet ?? table.file.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, ""));
  const whole = VOCABULARIES.filter(({ names }) => names.has(name));
  if (whole.length > 0 || name === "") return whole;
  const words = new Set(name.split(" "));
  return VOCABULARIES.filter(({ spec, names }) => GUESSED.has(spec.kind) && [...names].some((one) => words.has(one)));
}

/** What a table is and what its columns mean, from its name and its headers, whatever their order, case and language. */
export function bindSheet(table: Table): BindResult {
  const named = namedVocabularies(table);
  const candidates = named.length > 0 ? named : VOCABULARIES.filter(({ spec }) => GUESSED.has(spec.kind));
  const [best] = candidates.map((words) => findHeaders(table, words)).toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score < WHOLE || (named.length === 0 && best.score < WHOLE + 2))
    return explainMiss(table, best, named.length > 0);
  return bindColumns(table, best);
}

function explainMiss(table: Table, best: Found | undefined, isOurs: boolean): BindResult {
  const headers = (table.rows.find((row) => !isBlankRow(row)) ?? []).map(textOf).filter((text) => text !== "");
  const shown = headers.slice(0, 8).map(showValue).join(", ");
  if (headers.length === 0)
    return {
      kind: "bad",
      isOurs,
      message: "there is nothing in it",
      remedy: "write a row of headers, and rows below it",
    };
  if (best === undefined || best.score === 0 || !isOurs) {
    const isOne = headers.length === 1 && table.sheet === null;
    return {
      kind: "bad",
      isOurs: isOurs || table.sheet === null,
      message: `no row of headers was found; the first row has ${shown}`,
      remedy: isOne
        ? "separate the columns by commas, semicolons or tabs, and write headers such as id, title, type, parties"
        : "name the columns as in the template, such as id, name, kind, country or id, title, type, parties",
    };
  }
  const present = new Set((table.rows[best.row - 1] ?? []).map((cell) => columnOf(best.words, textOf(cell))?.header));
  const missing = best.words.spec.needs.filter((header) => !present.has(header));
  return {
    kind: "bad",
    isOurs: true,
    message: `the column ${missing.map(showValue).join(" and ")} is missing; row ${best.row} has ${shown}`,
    remedy: `add ${missing.length === 1 ? "a column with this header" : "columns with these headers"}`,
  };
}

function bindColumns(table: Table, { words, row }: Found): BindResult {
  const headers = (table.rows[row - 1] ?? []).map(textOf);
  const seen = new Map<string, number>();
  for (const [at, header] of headers.entries()) {
    const earlier = header === "" ? undefined : seen.get(foldCell(header) || header);
    if (earlier !== undefined)
      return {
        kind: "bad",
        isOurs: true,
        message: `the header ${showValue(header)} stands in ${columnLetters(earlier)}${row} and in ${columnLetters(at)}${row}`,
        remedy: "give one of the two another name, or delete that column",
      };
    seen.set(foldCell(header) || header, at);
  }
  const width = table.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const isTaken = (path: string): boolean => bound.some((other) => other.path.join(".") === path);
  const bound: BoundColumn[] = [];
  const unknown: BoundColumn[] = [];
  const place = (at: number, column: ColumnSpec): void => void bound.push({ ...column, at });
  for (const [at, header] of headers.entries()) {
    const exact = words.exact.get(foldCell(header));
    if (exact !== undefined && exact.codec !== "json") place(at, exact);
  }
  for (let at = 0; at < width; at++) {
    const header = headers[at] ?? "";
    if (bound.some((column) => column.at === at)) continue;
    const column = header === "" ? null : columnOf(words, header);
    const isFree = column !== null && (column.codec === "json" || !isTaken(column.path.join(".")));
    if (column !== null && isFree) place(at, column);
    else
      unknown.push({ header: header || `column ${columnLetters(at)}`, path: [ownField(header, at)], codec: "own", at });
  }
  const used = unknown.filter(({ at }) => table.rows.slice(row).some((cells) => textOf(cells[at]) !== ""));
  const { columns: own, clashes } = parted(bound, used);
  const columns = [...bound, ...own].toSorted((a, b) => a.at - b.at);
  return { kind: "ok", sheet: { table, spec: words.spec, headerRow: row, columns }, unknown: own, clashes };
}

/** Columns of one's own, each with a field to itself: `x-foo-2` for the second that would be kept as `x-foo`. */
function parted(
  bound: readonly BoundColumn[],
  unknown: readonly BoundColumn[],
): { readonly columns: readonly BoundColumn[]; readonly clashes: readonly Clash[] } {
  const byField = new Map(bound.map((column) => [column.path.join("."), column]));
  const clashes: Clash[] = [];
  const columns = unknown.map((column) => {
    const field = String(column.path[0]);
    const other = byField.get(field);
    let free = field;
    for (let number = 2; free === OTHERWISE || byField.has(free); number++) free = `${field}-${number}`;
    const own = { ...column, path: [free] };
    byField.set(free, own);
    if (other !== undefined) clashes.push({ column: own, other });
    return own;
  });
  return { columns, clashes };
}

const ownField = (header: string, at: number): string => {
  const name = seenPart(header).replaceAll(" ", "-").slice(0, 100);
  if (name === "") return `x-column-${columnLetters(at)}`;
  return /^x-./.test(name) ? name : `x-${name}`;
};
