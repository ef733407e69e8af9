import { describe, expect, it } from "vitest";
import { makeTable, runImport } from "../fixtures/importedText.ts";

const tables = (...rows: readonly (readonly string[])[]) => [
  makeTable("Parties", [
    ["id", "name", "kind"],
    ["north", "North", "city"],
  ]),
  makeTable("Dataset", [["field", "value", "json"], ...rows]),
];

describe("a faulty row of the sheet Dataset", () => {
  it.each([
    ["an unknown field", ["titel", "Mine"]],
    ["a list", ["sectors", "Trade"]],
    ["a list with records", ["parties", "", '[{"id":"east","name":"East","kind":"city"}]']],
    ["a later form", ["format", "accord-atlas/9"]],
    ["no language", ["language", "!!"]],
    ["a title that is too long", ["title", "x".repeat(3000)]],
    ["a title that is no text", ["title", "", "5"]],
    ["a title with a zero-width space", ["title", "Pl\u200ban"]],
    ["no date", ["updated", "2023-13"]],
    ["a damaged text", ["titles", "", "{"]],
    ["a damaged rest", ["(more)", "", "{"]],
    ["a rest that is a list", ["(more)", "", "[1]"]],
    ["a rest with an unknown field", ["(more)", "", '{"titel":1}']],
  ])("is refused alone, so that the others can be written: %s", (_, row) => {
    const { dataset, faults, tables: accounts } = runImport(tables(row, ["description", "All of them"]));
    expect(faults).toEqual([]);
    expect(dataset).toMatchObject({ title: "Test", language: "en", description: "All of them" });
    expect(accounts.map(({ imported, refused }) => [imported, refused])).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  it("leaves the title that the dataset had", () => {
    const earlier = runImport(tables(["title", "Before"])).dataset;
    expect(runImport(tables(["title", "x".repeat(3000)]), { earlier }).dataset["title"]).toBe("Before");
  });
});
