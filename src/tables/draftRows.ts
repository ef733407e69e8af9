import { isRecord } from "../dataset/isRecord.ts";
import type { Account } from "./createAccount.ts";
import type { Guesses } from "./createGuesses.ts";
import { isBlankRow } from "./isBlankRow.ts";
import { readCell } from "./readCell.ts";
import type { BoundColumn, Cell, Draft, ListName, Lore, Place, ReadResult, Sheet } from "./types.ts";

/** Beside a draft under this key: the word of its column of types, where it is none of ours. */
export const TYPE_WORDS = ":typeWords";

export interface DraftTools {
  readonly account: Account;
  readonly guesses: Guesses;
  readonly lore: Lore;
}

/** A field of a record, also where its name is one that objects of the language have. */
export function putField(record: Record<string, unknown>, field: string, value: unknown): void {
  if (field === "__proto__")
    Object.defineProperty(record, field, { value, enumerable: true, configurable: true, writable: true });
  else record[field] = value;
}

/** A field of one's own that the record does not have yet: `x-foo`, else `x-foo-2`. */
export function freeField(record: Readonly<Record<string, unknown>>, field: string): string {
  let free = field;
  for (let number = 2; record[free] !== undefined; number++) free = `${field}-${number}`;
  return free;
}

/** The rows below the headers that hold anything, as records in the making. Rows with a cell that cannot be read are refused. */
export function draftRows(sheet: Sheet, list: ListName, tools: DraftTools): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const [place, cells] of sheet.table.rows.entries()) {
    const row = place + 1;
    if (row <= sheet.headerRow || isBlankRow(cells)) continue;
    if (tools.account.isOut({ table: sheet.table, row, column: null })) continue;
    const draft = { list, sheet, row, record: {}, beside: new Map<string, unknown>(), attached: [] };
    fillDraft(draft, cells, tools);
    drafts.push(draft);
  }
  return drafts;
}

function fillDraft(draft: Draft, cells: readonly Cell[], tools: DraftTools): void {
  const { sheet, row } = draft;
  const kept: (readonly [string, string])[] = [];
  let more = "";
  for (const column of sheet.columns) {
    const cell = cells[column.at] ?? "";
    if (cell === "") continue;
    if (column.codec === "json" && column.path[0] === "more") {
      more += typeof cell === "string" ? cell : cell.text;
      continue;
    }
    const place = { table: sheet.table, row, column: column.at };
    const result = readCell(cell, column.codec, tools.lore);
    if (result === null) continue;
    if (result.kind === "bad") tools.account.refuse(place, result);
    else {
      putPath(draft, column, result.value);
      tell(result, place, tools);
      kept.push(...(result.also ?? []));
    }
  }
  for (const [field, value] of kept) {
    keepWords(draft.record, field, value);
    if (field === "typeText") draft.beside.set(TYPE_WORDS, value);
  }
  if (more !== "") addMore(draft, more, tools);
}

/** Words of a cell beside what was made of them; where the row has a column for that field, they go into one of one's own. */
function keepWords(record: Record<string, unknown>, field: string, words: string): void {
  if (record[field] === words) return;
  const own = field.startsWith("x-") ? field : `x-${field}`;
  putField(record, record[field] === undefined ? field : freeField(record, own), words);
}

function tell(result: ReadResult & { readonly kind: "ok" }, place: Place, { account, guesses }: DraftTools): void {
  if (result.warning !== undefined) account.warn(place, result.warning);
  if (result.guess !== undefined) guesses.add(result.guess);
}

function putPath({ record, beside }: Draft, { path }: BoundColumn, value: unknown): void {
  if (value === undefined) return;
  const [field = "", inner] = path;
  if (field.startsWith(":")) beside.set(field, value);
  else if (inner === undefined) putField(record, field, value);
  else {
    const holder = record[field];
    if (isRecord(holder)) putField(record, field, { ...holder, [inner]: value });
    else putField(record, field, { [inner]: value });
  }
}

function addMore(draft: Draft, text: string, { account, lore }: DraftTools): void {
  const column = draft.sheet.columns.find(({ path }) => path[0] === "more");
  const place = { table: draft.sheet.table, row: draft.row, column: column?.at ?? null };
  const result = readCell(text, "json", lore);
  if (result?.kind === "bad") account.refuse(place, result);
  if (result?.kind !== "ok") return;
  if (!isRecord(result.value)) {
    account.refuse(place, {
      message: "the text in this column is damaged",
      remedy: "do not edit the column; take it from the export again",
    });
    return;
  }
  for (const [field, value] of Object.entries(result.value)) putField(draft.record, field, value);
}

/** Whether the cell at a place holds anything. */
export function isFilled({ table, row, column }: Place): boolean {
  const cell = table.rows[row - 1]?.[column ?? -1] ?? "";
  return (typeof cell === "string" ? cell : cell.text).trim() !== "";
}

/** The cell of a draft that holds a field, or a part of it, for messages; the row where no column does. */
export function placeOf({ sheet, row }: Draft, field: string, part?: string | number): Place {
  const own = sheet.columns.filter(({ path }) => path[0] === field);
  const column = own.find(({ path }) => part !== undefined && path[1] === part) ?? own[0];
  return { table: sheet.table, row, column: column?.at ?? null };
}
