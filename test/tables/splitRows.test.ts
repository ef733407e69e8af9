import { describe, expect, it } from "vitest";
import { listAt } from "../../src/dataset/isRecord.ts";
import { formatFinding } from "../../src/tables/formatAccount.ts";
import { formatDataset } from "../../src/tables/formatDataset.ts";
import { formatTables } from "../../src/tables/formatTables.ts";
import { importedText, makeTable, runImport } from "../fixtures/importedText.ts";

describe("a count", () => {
  const result = runImport([
    makeTable("Parties", [
      ["name", "kind"],
      ["North", "city"],
    ]),
    makeTable("Agreements", [
      ["title", "type", "parties", "count", "x-count"],
      ["Plan", "contract", "North", "7", ""],
      ["Forum", "event", "", "3", "own"],
      ["Ten contracts", "tally", "", "10", ""],
    ]),
  ]);

  it("on a row that is no tally is kept as a field of one's own, with a warning", () => {
    expect(result.faults).toEqual([]);
    expect(listAt(result.dataset, "agreements")).toMatchObject([{ title: "Plan", "x-count": 7 }]);
    expect(listAt(result.dataset, "events")).toEqual([
      { id: "forum", name: "Forum", "x-count": "own", "x-count-2": 3 },
    ]);
    expect(listAt(result.dataset, "tallies")).toMatchObject([{ count: 10 }]);
    expect(result.findings.map(formatFinding)).toEqual([
      'book.xlsx, Agreements!D2  warning: the row is an agreement, which has no count; the number was kept as x-count, which is not shown  write "tally" into the column type, if so many were reported, or leave the cell empty',
      'book.xlsx, Agreements!D3  warning: the row is an event, which has no count; the number was kept as x-count-2, which is not shown  write "tally" into the column type, if so many were reported, or leave the cell empty',
    ]);
  });

  it("comes back from an export as it was", () => {
    const tables = formatTables(result.dataset).map(({ title, rows }) => makeTable(title, rows));
    expect(importedText(tables)).toBe(formatDataset(result.dataset));
  });
});
