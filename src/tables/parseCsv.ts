import { unguardCell } from "../dataset/guardCell.ts";
import type { Cell } from "./types.ts";

export type CsvResult =
  | { readonly kind: "ok"; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: "bad"; readonly row: number; readonly message: string; readonly remedy: string };

const DELIMITERS = [",", ";", "\t", "|"] as const;
const SAMPLE_ROWS = 20;
const SAMPLE_LENGTH = 65_536;
interface Parsed {
  readonly rows: readonly (readonly string[])[];
  /** Row in which a quotation mark opens that never closes; 0 when all close. */
  readonly openRow: number;
}

/** Rows and fields by RFC 4180, with any line ends; `limit` rows at most. A quotation mark within a bare field is a character. */
function split(text: string, delimiter: string, limit: number): Parsed {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < limit) {
    let field = "";
    if (text[at] === '"') {
      const start = rows.length + 1;
      for (at++; ; at++) {
        const end = text.indexOf('"', at);
        if (end === -1) return { rows, openRow: start };
        field += text.slice(at, end);
        at = end + 1;
        if (text[at] !== '"') break;
        field += '"';
      }
    }
    let end = at;
    while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end++;
    row.push(field + text.slice(at, end));
    at = end;
    if (text[at] === delimiter) {
      at++;
      if (at === text.length) row.push("");
      else continue;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    at++;
    rows.push(row);
    row = [];
  }
  return { rows, openRow: 0 };
}

/** The delimiter by which most rows have the same number of fields, and more than one. */
function findDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  let best = { delimiter: ",", score: 0 };
  for (const delimiter of DELIMITERS) {
    const { rows } = split(sample, delimiter, SAMPLE_ROWS);
    const widths = rows.filter((row) => row.length > 1).map((row) => row.length);
    const [first = 0] = widths;
    const score = widths.filter((width) => width === first).length * 1000 + Math.min(first, 999);
    if (first > 1 && score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function toCell(text: string): Cell {
  return text.startsWith("=") ? { kind: "formula", text: "" } : unguardCell(text);
}

/**
 * Rows of a CSV or TSV text without byte order mark. The delimiter (comma, semicolon, tab, bar) is found by itself, or named in a
 * first line `sep=;`, which then counts as an empty row. Cells that begin with an equals sign are formulas.
 */
export function parseCsv(text: string): CsvResult {
  const [line = "", named = ""] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const body = text.slice(line.length);
  const { rows, openRow } = split(body, named === "" ? findDelimiter(body) : named, Infinity);
  const before = line === "" ? 0 : 1;
  if (openRow > 0)
    return {
      kind: "bad",
      row: openRow + before,
      message: `a quotation mark opens in row ${openRow + before} and never closes`,
      remedy: "close it, or double it where it is part of the text",
    };
  const cells = rows.map((row) => row.map(toCell));
  return { kind: "ok", rows: before === 0 ? cells : [[], ...cells] };
}
