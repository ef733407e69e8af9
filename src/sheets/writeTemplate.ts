import { writeXlsx, type Cell } from "hucre";
import { columnLetters } from "../tables/formatPlace.ts";
import { TEMPLATE_LISTS, TEMPLATE_NOTES } from "../tables/templateNotes.ts";
import { TEMPLATE_SHEETS, type TemplateSheet } from "../tables/templateSheets.ts";

/** Rows that are text and have drop-down lists: only a cell that is written, though empty, keeps its format. */
const ROWS = 1000;
const WIDE = new Set(["title", "name", "parties", "quote", "note", "scope"]);

/** The template as the bytes of an XLSX file: three sheets with headers, notes on them, drop-down lists and examples. All is text. */
export async function writeTemplate(): Promise<Uint8Array> {
  return writeXlsx({ sheets: TEMPLATE_SHEETS.map(toSheet) });
}

function toSheet({ title, headers, examples }: TemplateSheet) {
  const notes = TEMPLATE_NOTES.get(title);
  const cells = new Map<string, Partial<Cell>>();
  for (const [at, header] of headers.entries()) {
    const text = notes?.get(header);
    cells.set(`0,${at}`, { style: { font: { bold: true } }, ...(text === undefined ? {} : { comment: { text } }) });
  }
  const empty = Array.from({ length: ROWS - examples.length - 1 }, () => headers.map(() => null));
  return {
    name: title,
    rows: [[...headers], ...examples.map((row) => row.map((text) => (text === "" ? null : text))), ...empty],
    cells,
    columns: headers.map((header) => ({ width: WIDE.has(header) ? 42 : 18, style: { numFmt: "@" } })),
    freezePane: { rows: 1 },
    dataValidations: headers.flatMap((header, at) => {
      const values = TEMPLATE_LISTS.get(header);
      if (values === undefined) return [];
      const letters = columnLetters(at);
      // Other words are allowed: they are kept, and the import says what it took them for.
      return [
        {
          type: "list" as const,
          values: [...values],
          range: `${letters}2:${letters}${ROWS}`,
          allowBlank: true,
          showErrorMessage: false,
        },
      ];
    }),
  };
}
