import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/tables/formatAccount.ts";
import { listAt } from "../../src/dataset/isRecord.ts";
import { makeTable, runImport } from "../fixtures/importedText.ts";

const PARTIES = makeTable("Parties", [
  ["name", "kind"],
  ["A Ltd", "company"],
  ["B Ltd", "company"],
  ["C Ltd", "company"],
]);
const HEAD = ["title", "parties", "signed", "sectors", "source"];
const titles = (result: ReturnType<typeof runImport>): readonly unknown[] =>
  listAt(result.dataset, "agreements").map((one) => Object(one).title);
const counts = (result: ReturnType<typeof runImport>) =>
  result.tables.map(({ imported, warned, refused }) => [imported, warned, refused]);

describe("a good row after a refused one", () => {
  it.each([
    ["its side and the file as source", "[1]", "[2]", "", ""],
    ["its sector", "", "", "Trade", ""],
    ["a source made of an address", "", "", "", "https://example.org/a"],
  ])("stays, also where both use %s", (_, one, two, sector, source) => {
    const result = runImport([
      PARTIES,
      makeTable("Agreements", [
        HEAD,
        ["Bad deal", `A Ltd ${one}; B Ltd ${two}`, "04.10.2023", sector, source],
        ["Good deal", `A Ltd ${one}; C Ltd ${two}`, "2023-10-04", sector, source],
      ]),
    ]);
    expect(titles(result)).toEqual(["Good deal"]);
    expect(counts(result)).toEqual([
      [3, 0, 0],
      // A source that is named and not quoted comes with a warning.
      source === "" ? [1, 0, 1] : [0, 1, 1],
    ]);
    expect(result.faults).toEqual([]);
  });

  it("keeps the parties that are made where no table gives them, and none that only a refused row names", () => {
    const result = runImport([
      makeTable("Agreements", [HEAD, ["Bad", "A; B", "04.10.2023"], ["Good", "A; C", "2023"], ["Other", "C", "2023"]]),
    ]);
    expect(titles(result)).toEqual(["Good", "Other"]);
    expect(listAt(result.dataset, "parties").map((one) => Object(one).name)).toEqual(["A", "C"]);
    expect(counts(result)).toEqual([[2, 0, 1]]);
    expect(result.guesses.map(({ what }) => what).filter((what) => what.startsWith("parties"))).toEqual([
      'parties: "A" was added, with the id "a"',
      'parties: "C" was added, with the id "c"',
    ]);
  });

  it("is refused where it needs the refused one, and is told which cell is wrong", () => {
    const result = runImport([
      makeTable("Sources", [
        ["id", "title", "publisher", "author", "url", "published"],
        ["good", "Good", "", "", "", "2023"],
        ["bad", "Bad", "", "", "", "04.10.2023"],
      ]),
      makeTable("Parties", [
        ["id", "name", "parent"],
        ["a", "A", "nobody"],
        ["b", "B", "a"],
        ["c", "C", ""],
      ]),
      makeTable("Agreements", [
        HEAD,
        ["One", "c", "2023", "", "bad"],
        ["Two", "b", "2023", "", "good"],
        ["Three", "c", "2023", "", "good"],
      ]),
      makeTable("Claims", [
        ["record", "source"],
        ["Two", "good"],
        ["Three", "bad"],
      ]),
    ]);
    expect(titles(result)).toEqual(["Three"]);
    expect(result.findings.filter(({ severity }) => severity === "refused").map(formatFinding)).toMatchInlineSnapshot(`
      [
        "book.xlsx, Sources!F3  refused: "04.10.2023" is not a date that can be read for certain  write year, month, day: 2023-10-04 or 2023-04-10",
        "book.xlsx, Parties!C2  refused: there is no party "nobody"  correct it, or add it to parties",
        "book.xlsx, Parties!C3  refused: this needs "a", which was refused  correct book.xlsx, Parties!C2 first",
        "book.xlsx, Agreements!E2  refused: this needs "bad", which was refused  correct book.xlsx, Sources!F3 first",
        "book.xlsx, Claims, row 3  refused: this needs "bad", which was refused  correct book.xlsx, Sources!F3 first",
        "book.xlsx, Agreements!B3  refused: this needs "b", which was refused  correct book.xlsx, Parties!C2 first",
        "book.xlsx, Claims, row 2  refused: the record that it speaks of was refused  correct book.xlsx, Parties!C2 first",
      ]
    `);
  });
});
