/** Tables and what becomes of their rows. A row number is that of the spreadsheet: the first row is 1. Columns count from 0. */

/** A cell that is more than text. */
export interface OddCell {
  /**
   * `day`: a date cell that shows its day; `date`: one that does not; `formula`: calculated, `text` is the stored result;
   * `merged`: hidden under a cell that was joined over it, `text` is the range; `error`: a result such as #REF!.
   */
  readonly kind: "number" | "boolean" | "day" | "date" | "formula" | "merged" | "error";
  readonly text: string;
  /** Of a `formula`: whether its result is a number, and not text that may look like one. */
  readonly isNumber?: boolean;
}

/** Text as it stands in the cell; empty when there is nothing. */
export type Cell = string | OddCell;

/** One sheet of a workbook, or one CSV file. */
export interface Table {
  readonly file: string;
  /** Null for a file that has no sheets, such as CSV. */
  readonly sheet: string | null;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell, or a row when `column` is null. */
export interface Place {
  readonly table: Table;
  readonly row: number;
  readonly column: number | null;
}

export type SheetKind =
  | "dataset"
  | "sources"
  | "parties"
  | "sides"
  | "sectors"
  | "events"
  | "tallies"
  | "agreements"
  | "participants"
  | "claims"
  | "attendance"
  | "statements"
  | "corrections";

/** Lists of a dataset that have a sheet. */
export type ListName = Exclude<SheetKind, "dataset" | "participants" | "claims">;

/** How the text of a cell is read. */
export type Codec =
  | "text"
  | "quote"
  | "id"
  | "reference"
  | "references"
  | "ids"
  | "texts"
  | "names"
  | "words"
  | "date"
  | "url"
  | "count"
  | "number"
  | "amount"
  | "currency"
  | "boolean"
  | "language"
  | "kind"
  | "type"
  | "status"
  | "basis"
  | "country"
  | "participants"
  | "json"
  | "own"
  | "raw";

export interface ColumnSpec {
  /** The header that is written, and that is shown in messages. */
  readonly header: string;
  /** Where the value stands in the record: a field, or a field within a field. A name that begins with `:` is not stored as it is. */
  readonly path: readonly string[];
  readonly codec: Codec;
  /** The list that ids of this column point into. */
  readonly list?: ListName;
  /** Other headers that mean the same, in English, Russian and Uzbek. */
  readonly also?: string;
}

/** What a sheet may hold. */
export interface SheetSpec {
  readonly kind: SheetKind;
  /** Name of the sheet that is written. */
  readonly title: string;
  /** Other names of the sheet or file, separated by commas. */
  readonly also: string;
  readonly columns: readonly ColumnSpec[];
  /** Headers that take a language behind them (`name_ru`), with the field that holds the translations. */
  readonly translated: readonly (readonly [header: string, field: string])[];
  /** Headers without which no row can be read. */
  readonly needs: readonly string[];
}

/** A column of a table that has been understood. */
export interface BoundColumn extends ColumnSpec {
  /** Place in the row. */
  readonly at: number;
}

/** A table with the meaning of its columns. */
export interface Sheet {
  readonly table: Table;
  readonly spec: SheetSpec;
  /** Row of the headers. */
  readonly headerRow: number;
  readonly columns: readonly BoundColumn[];
}

/** A record in the making. What is in `record` is shaped as in the dataset, but names may stand where ids belong. */
export interface Draft {
  readonly list: ListName;
  readonly sheet: Sheet;
  readonly row: number;
  readonly record: Record<string, unknown>;
  /** What the row says beside the record's own fields: keys begin with `:`. */
  readonly beside: Map<string, unknown>;
  /** Rows of other sheets that say more of the record, with the claim that each of them is, if it is one. */
  readonly attached: { readonly place: Place; readonly claim: unknown }[];
  /** Of a record that was made because rows name it: those rows, with the field that names it. Absent where a row describes it. */
  readonly users?: { readonly draft: Draft; readonly field: string }[];
}

/** Something to say about a row, or about a table when `place.row` is 0. */
export interface RowFinding {
  readonly severity: "refused" | "warning";
  readonly place: Place;
  readonly message: string;
  readonly remedy: string;
}

/** What became of the rows of one table. The four numbers add up to `rows`. */
export interface TableAccount {
  readonly table: Table;
  readonly kind: SheetKind | null;
  readonly rows: number;
  readonly imported: number;
  readonly warned: number;
  readonly refused: number;
  readonly left: number;
  /** Why rows were left out; empty when none was. */
  readonly why: string;
}

/** What is wrong or doubtful, and what to do about it. */
export interface Advice {
  readonly message: string;
  readonly remedy: string;
}

/** What a cell says. */
export type ReadResult =
  | {
      readonly kind: "ok";
      readonly value: unknown;
      readonly warning?: Advice;
      /** What was taken for what; the same guesses are counted together. */
      readonly guess?: string;
      /** Further fields of the record that keep the words of the cell. */
      readonly also?: readonly (readonly [field: string, value: string])[];
    }
  | ({ readonly kind: "bad" } & Advice);

/** What reading needs to know of the world: folded names of countries, with their codes. */
export interface Lore {
  readonly countries: ReadonlyMap<string, string>;
}
