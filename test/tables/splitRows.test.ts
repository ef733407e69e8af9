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

describe("the parties of a row of type event", () => {
  const parties = makeTable("Parties", [
    ["name", "kind"],
    ["North", "city"],
    ["South", "city"],
  ]);
  const rows = (cell: string, ...more: readonly string[]) =>
    makeTable("Agreements", [
      ["title", "type", "parties", "signed", "scope"],
      ["Forum", "event", cell, "2023", ...more],
    ]);

  it("are read as those who attended it, and that is said", () => {
    const { dataset, findings, guesses } = runImport([parties, rows("North; south; North", "")]);
    expect(findings).toEqual([]);
    expect(listAt(dataset, "events")).toEqual([{ id: "forum", name: "Forum", date: "2023" }]);
    expect(listAt(dataset, "attendance")).toEqual([
      { event: "forum", person: "north", presence: "attended" },
      { event: "forum", person: "south", presence: "attended" },
    ]);
    expect(guesses.map(({ what }) => what)).toContain(
      'the parties of the event "Forum" were taken for those who attended it',
    );
    const tables = formatTables(dataset).map(({ title, rows: cells }) => makeTable(title, cells));
    expect(importedText(tables)).toBe(formatDataset(dataset));
    const again = runImport([parties, rows("North; south", "")], { earlier: dataset, isAdding: true });
    expect(again.dataset).toEqual(dataset);
  });

  it("are refused where nobody has the name, and made where no table of parties is given", () => {
    expect(runImport([parties, rows("Nroth", "")]).findings.map(formatFinding)).toEqual([
      'book.xlsx, Agreements!C2  refused: there is no party "Nroth"  write "North", if that is meant, or add a row to the sheet of parties',
    ]);
    const { dataset } = runImport([rows("East", "")]);
    expect(listAt(dataset, "attendance")).toEqual([{ event: "forum", person: "east", presence: "attended" }]);
  });

  it("lose their side, and other fields that an event lacks are kept, with a warning each", () => {
    const { dataset, findings } = runImport([parties, rows("North [1]", "talks")]);
    expect(listAt(dataset, "attendance")).toEqual([{ event: "forum", person: "north", presence: "attended" }]);
    expect(dataset["sides"]).toBeUndefined();
    expect(findings.map(formatFinding)).toEqual([
      "book.xlsx, Agreements!E2  warning: the row is an event, which has no such field; it was kept as x-scope, which is not shown  leave the cell empty, or write an agreement as a row of its own",
      'book.xlsx, Agreements!C2  warning: "North [1]" attended an event, which has no sides, roles or unknown parties; only the name was read  write the agreement that they signed there as a row of its own',
    ]);
  });
});
