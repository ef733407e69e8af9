import { showValue } from "../dataset/showValue.ts";
import { bindSheet } from "./bindSheet.ts";
import type { Account } from "./createAccount.ts";
import { columnLetters } from "./formatPlace.ts";
import { isBlankRow } from "./isBlankRow.ts";
import { isExample } from "./isExample.ts";
import type { Cell, Sheet, Table } from "./types.ts";

export interface Opened {
  readonly sheets: readonly Sheet[];
  /** False when a table that was meant for us could not be understood: then nothing may be made up in its place. */
  readonly areAll: boolean;
}

const textOf = (cell: Cell): string => (typeof cell === "string" ? cell : cell.text);

/** Opens the account of every table, and gives those that were understood. Hidden sheets and untouched examples are left out. */
export function openSheets(tables: readonly Table[], account: Account): Opened {
  let areAll = true;
  const sheets = tables.flatMap((table) => {
    const rows = table.rows.flatMap((cells, place) => (isBlankRow(cells) ? [] : [place + 1]));
    if (table.isHidden) {
      account.open(table, null, rows);
      account.leaveAll(table, "the sheet is hidden; show it, if its rows are meant");
      return [];
    }
    const result = bindSheet(table);
    if (result.kind === "bad") {
      account.open(table, null, rows);
      if (result.isOurs && rows.length > 0) {
        areAll = false;
        account.refuseAll(table, result);
      } else account.leaveAll(table, `${result.message}; ${result.remedy}`);
      return [];
    }
    const { sheet } = result;
    account.open(
      table,
      sheet.spec.kind,
      rows.filter((row) => row > sheet.headerRow),
    );
    for (const { at, header, path } of result.unknown)
      account.warn(
        { table, row: sheet.headerRow, column: at },
        {
          message: `the column ${showValue(header)} is not known; its cells were kept as ${String(path[0])}`,
          remedy: "rename it, if it is one of those in docs/spreadsheets.md",
        },
      );
    for (const { column, other } of result.clashes)
      account.warn(
        { table, row: sheet.headerRow, column: column.at },
        {
          message: `the columns ${showValue(other.header)} (${columnLetters(other.at)}) and ${showValue(column.header)} (${columnLetters(column.at)}) would both be kept as ${String(other.path[0])}; the second was kept as ${String(column.path[0])}`,
          remedy: "give one of the two another name",
        },
      );
    leaveExamples(sheet, account);
    tellTexts(sheet, account);
    return [sheet];
  });
  return { sheets, areAll };
}

function leaveExamples({ table, headerRow }: Sheet, account: Account): void {
  for (const [place, cells] of table.rows.entries())
    if (place >= headerRow && isExample(cells.map(textOf)))
      account.leave({ table, row: place + 1, column: null }, "example row ignored");
}

function tellTexts({ table, spec, headerRow, columns }: Sheet, account: Account): void {
  const column = columns.find(({ path }) => spec.kind === "sources" && path[0] === ":text");
  if (column === undefined) return;
  for (const [place, cells] of table.rows.entries())
    if (place >= headerRow && textOf(cells[column.at] ?? "").trim() !== "")
      account.warn(
        { table, row: place + 1, column: column.at },
        {
          message: "the text of a source is not stored, since it belongs to its publisher",
          remedy: "keep it in a file of its own; npm run data -- check --text compares the quotes with it",
        },
      );
}
