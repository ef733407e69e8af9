import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/tables/formatAccount.ts";
import { makeTable, runImport } from "../fixtures/importedText.ts";

const PARTIES = makeTable("Parties", [
  ["name", "kind"],
  ["North", "city"],
  ["Nord", "city"],
  ["South", "city"],
]);
const deals = (rows: readonly (readonly string[])[], file = "book.xlsx") =>
  makeTable("Agreements", [["title", "parties", "signed"], ...rows], file);
const told = (...args: Parameters<typeof runImport>): readonly string[] =>
  runImport(...args).findings.map(formatFinding);

describe("an agreement that may stand twice", () => {
  it("is told with the same title and other parties", () => {
    expect(
      told([
        PARTIES,
        deals([
          ["The Plan", "North; South", "2024"],
          ["the plan", "North", "2024-05"],
        ]),
      ]),
    ).toEqual([
      'book.xlsx, Agreements, row 3  warning: "the plan" may be the agreement "The Plan" (the-plan, book.xlsx, Agreements, row 2): it has the same title  is it the same agreement? keep one of the two rows; if not, leave both',
    ]);
  });

  it("is told with the same parties and nearly the same title, and once its parties are joined", () => {
    const rows = [
      ["Contract for eighty buses", "North; South", ""],
      ["Contract for eighty busses", "Nord; South", ""],
    ];
    expect(told([PARTIES, deals(rows)])).toEqual([]);
    expect(told([PARTIES, deals(rows)], { same: [{ keep: "north", drop: "nord" }] })[0]).toMatch(
      /row 3 {2}warning: "Contract for eighty busses" may be .*: it has the same parties and nearly the same title/,
    );
  });

  it("is told where a second table is added, and goes once its id is written", () => {
    const earlier = runImport([PARTIES, deals([["The plan", "North", ""]])]).dataset;
    const request = { earlier, isAdding: true };
    expect(told([deals([["The plan", "South", ""]], "b.xlsx")], request)).toEqual([
      'b.xlsx, Agreements, row 2  warning: "The plan" may be the agreement "The plan" (the-plan): it has the same title  is it the same agreement? write its id into the column id: the-plan; if not, leave both',
    ]);
    const own = makeTable("Agreements", [
      ["id", "title", "parties"],
      ["the-plan", "The plan", "North"],
    ]);
    expect(told([own], request)).toEqual([]);
  });

  it("is not told of other days, other numbers, a form that everybody uses, or a link between the two", () => {
    expect(
      told([
        PARTIES,
        deals([
          ["Memo", "North", "2023"],
          ["Memo", "North", "2024"],
        ]),
      ]),
    ).toEqual([]);
    expect(
      told([
        PARTIES,
        deals([
          ["Protocol no. 1", "North", ""],
          ["Protocol no. 2", "North", ""],
        ]),
      ]),
    ).toEqual([]);
    const many = Array.from({ length: 20 }, () => ["Memo", "North", ""]);
    expect(told([PARTIES, deals(many)])).toEqual([]);
    const linked = makeTable("Agreements", [
      ["id", "title", "parties", "amends"],
      ["memo", "Memo", "North", ""],
      ["more", "Memo", "North", "memo"],
    ]);
    expect(told([PARTIES, linked])).toEqual([]);
  });
});
