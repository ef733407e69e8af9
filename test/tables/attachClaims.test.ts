import { describe, expect, it } from "vitest";
import { makeTable, runImport } from "../fixtures/importedText.ts";
import { recordIn } from "../fixtures/recordIn.ts";

const PARTIES = makeTable("Parties", [
  ["id", "name", "kind", "country"],
  ["north", "North", "city", "UZ"],
  ["south", "South", "city", "DE"],
]);

const agreements = (...rows: readonly (readonly string[])[]) => makeTable("Agreements", rows);

describe("rows of the sheet of claims", () => {
  const tables = (...rows: readonly (readonly string[])[]) => [
    PARTIES,
    makeTable("Sources", [
      ["id", "title"],
      ["paper", "The Paper"],
    ]),
    agreements(["id", "title", "parties"], ["plan", "Plan", "north"]),
    makeTable("Claims", [["record", "source", "field", "quote", "url"], ...rows]),
  ];

  it("join several sources on one agreement, which then needs none of its own", () => {
    const { dataset } = runImport(
      tables(["plan", "paper", "signed", "was signed", ""], ["North", "paper", "", "a town", ""]),
    );
    expect(recordIn(dataset, "agreements", "plan")["claims"]).toEqual([
      { source: "paper", fields: ["signed"], quote: "was signed", basis: "stated" },
    ]);
    expect(recordIn(dataset, "parties", "north")["claims"]).toHaveLength(1);
  });

  it("are refused alone: the record and its other claims stay", () => {
    const {
      dataset,
      faults,
      tables: accounts,
    } = runImport(
      tables(
        ["plan", "paper", "sined", "was signed", ""],
        ["plan", "paper", "", "they agreed", ""],
        ["plan", "paper", "", "words", "no address"],
      ),
    );
    expect(faults).toEqual([]);
    expect(recordIn(dataset, "agreements", "plan")["claims"]).toEqual([
      { source: "paper", quote: "they agreed", basis: "stated" },
    ]);
    expect(accounts.map(({ refused }) => refused)).toEqual([0, 0, 0, 2]);
  });

  it("go with a record that is refused", () => {
    const { tables: accounts } = runImport([
      PARTIES,
      agreements(["id", "title", "parties"], ["plan", "Plan", "nobody"]),
      makeTable("Sources", [
        ["id", "title"],
        ["paper", "The Paper"],
      ]),
      makeTable("Claims", [
        ["record", "source", "quote"],
        ["plan", "paper", "words"],
      ]),
    ]);
    expect(accounts.map(({ refused }) => refused)).toEqual([0, 1, 0, 1]);
  });
});
