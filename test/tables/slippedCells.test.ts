import { describe, expect, it } from "vitest";
import { listAt } from "../../src/dataset/isRecord.ts";
import { formatFinding } from "../../src/tables/formatAccount.ts";
import { makeTable, runImport } from "../fixtures/importedText.ts";
import { recordIn } from "../fixtures/recordIn.ts";

const PARTIES = makeTable("Parties", [
  ["name", "kind"],
  ["North", "city"],
  ["South", "city"],
]);
const SOURCES = makeTable("Sources", [
  ["id", "title", "publisher"],
  ["first", "Two towns agree", "Daryo"],
  ["second", "A bridge", "Gazette"],
  ["third", "A road", "Gazette"],
]);
const run = (head: readonly string[], ...rows: readonly (readonly string[])[]) =>
  runImport([PARTIES, SOURCES, makeTable("Agreements", [head, ...rows])]);
const told = (...args: Parameters<typeof run>): readonly string[] => run(...args).findings.map(formatFinding);

describe("a side in round brackets", () => {
  it("is told to stand in square ones", () => {
    expect(told(["title", "parties"], ["Plan", "North (Akra)"])).toEqual([
      expect.stringContaining('there is no party "North (Akra)"  write a side in square brackets: [Akra];'),
    ]);
  });

  it("is told too where no table of parties is given, and the whole became a party", () => {
    const rows = makeTable("Agreements", [
      ["title", "parties"],
      ["Plan", "North [Akra]; South (Akra)"],
      ["Road", "North [Akra]; Works (Ltd)"],
    ]);
    expect(runImport([rows]).findings.map(formatFinding)).toEqual([
      'book.xlsx, Agreements!B2  warning: "Akra" is a side, but stands in round brackets behind a party  write a side in square brackets: [Akra]',
    ]);
  });
});

describe("a source that a row names by its publisher", () => {
  it("is understood where it is the only one, and that is said", () => {
    const { dataset, findings, guesses } = run(
      ["title", "parties", "source", "quote"],
      ["Plan", "North", "daryo", "agree"],
    );
    expect(findings).toEqual([]);
    expect(listAt(recordIn(dataset, "agreements", "plan"), "claims")).toMatchObject([
      { source: "first", quote: "agree" },
    ]);
    expect(guesses.map(({ what }) => what)).toContain(
      'source "daryo" was taken for "first", the only one of this publisher',
    );
  });

  it("is refused with the ids where there are several", () => {
    expect(told(["title", "parties", "source"], ["Plan", "North", "Gazette"])).toEqual([
      'book.xlsx, Agreements!C2  refused: 2 records of sources have the publisher "Gazette"  write the id of the one that is meant: second, third',
    ]);
  });

  it("is understood where tables are added to a dataset", () => {
    const earlier = run(["title", "parties"], ["Plan", "North"]).dataset;
    const rows = makeTable("Agreements", [
      ["title", "parties", "source", "quote"],
      ["Road", "South", "Daryo", "a road"],
    ]);
    expect(runImport([rows], { earlier, isAdding: true }).findings).toEqual([]);
  });
});

describe("a quotation in the column basis", () => {
  it("is told to be moved, once and with no second word on the quotation", () => {
    expect(
      told(["title", "parties", "source", "basis"], ["Plan", "North", "first", "both towns agreed to build"]),
    ).toEqual([
      'book.xlsx, Agreements!D2  refused: "both towns agreed to build" looks like a quotation, and stands in the column basis  move it to the column quote, and leave basis empty',
    ]);
  });

  it("is told in the sheet of claims too", () => {
    const claims = makeTable("Claims", [
      ["record", "source", "basis"],
      ["plan", "first", "both towns agreed to build"],
    ]);
    const agreements = makeTable("Agreements", [
      ["title", "parties"],
      ["Plan", "North"],
    ]);
    const { findings } = runImport([PARTIES, SOURCES, agreements, claims]);
    expect(findings.map(({ remedy }) => remedy)).toEqual(["move it to the column quote, and leave basis empty"]);
  });
});
