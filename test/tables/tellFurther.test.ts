import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/tables/formatAccount.ts";
import { makeTable, runImport } from "../fixtures/importedText.ts";

const PARTIES = makeTable("Parties", [
  ["name", "kind"],
  ["North", "city"],
]);
const HEAD = ["title", "parties", "signed", "period_start", "period_end", "amount", "currency", "source", "quote"];
const LONG = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen";
const told = (
  row: readonly string[],
  sources = [
    ["id", "title"],
    ["paper", "The Paper"],
  ],
) =>
  runImport([PARTIES, makeTable("Sources", sources), makeTable("Agreements", [HEAD, row])])
    .findings.map(formatFinding)
    .map((line) => line.replace("book.xlsx, Agreements!", "").replace(/ {2}(?!refused).*$/, ""));

describe("the faults of one row", () => {
  it("are all told at once where its cells can be read", () => {
    expect(told(["Plan", "North", "2024", "2025", "2024", "5", "DOLLARS", "paper", LONG])).toHaveLength(3);
  });

  it("are all told at once where some of its cells cannot be read", () => {
    const lines = told(["Plan", "Nroth", "04.05.2024", "2025", "2024", "5", "DOLLARS", "papper", LONG]);
    expect(lines.map((line) => line.slice(0, 2)).toSorted()).toEqual(["B2", "C2", "D2", "G2", "H2", "I2"]);
  });

  it("are told once each, and nothing is told that only follows from one of them", () => {
    expect(told(["Plan", "Nroth", "2024", "", "", "", "", "", ""])).toEqual(['B2  refused: there is no party "Nroth"']);
    expect(told(["Plan", "North", "x", "", "", "", "", "papper", ""]).map((line) => line.slice(0, 2))).toEqual([
      "C2",
      "H2",
    ]);
  });
});
