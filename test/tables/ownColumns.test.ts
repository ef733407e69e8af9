import { describe, expect, it } from "vitest";
import { listAt } from "../../src/dataset/isRecord.ts";
import { formatFinding } from "../../src/tables/formatAccount.ts";
import { formatDataset } from "../../src/tables/formatDataset.ts";
import { formatTables } from "../../src/tables/formatTables.ts";
import { importedText, makeTable, runImport } from "../fixtures/importedText.ts";

const PARTIES = makeTable("Parties", [
  ["id", "name", "kind"],
  ["north", "North", "city"],
]);
const agreements = (headers: readonly string[], cells: readonly string[]) =>
  makeTable("Agreements", [
    ["id", "title", "parties", ...headers],
    ["plan", "Plan", "north", ...cells],
  ]);

describe("columns of one's own", () => {
  it.each([
    [["x-file", "file"], { "x-file": "a", "x-file-2": "b" }],
    [["file", "x-file"], { "x-file": "b", "x-file-2": "a" }],
    [
      [`${"w".repeat(120)} one`, `${"w".repeat(120)} two`],
      { [`x-${"w".repeat(100)}`]: "a", [`x-${"w".repeat(100)}-2`]: "b" },
    ],
    [["x-file", "file", "x-file-2"], { "x-file": "a", "x-file-3": "b", "x-file-2": "c" }],
  ])("keep the cells of both where two become one field: %j", (headers, fields) => {
    const result = runImport([PARTIES, agreements(headers, ["a", "b", "c"].slice(0, headers.length))]);
    expect(result.faults).toEqual([]);
    expect(listAt(result.dataset, "agreements")[0]).toMatchObject(fields);
    const told = result.findings.map(formatFinding).filter((line) => line.includes("would both be kept as"));
    expect(told).toHaveLength(1);
    for (const header of headers.slice(0, 2)) expect(told[0]).toContain(header.slice(0, 30));
    const again = formatTables(result.dataset).map(({ title, rows }) => makeTable(title, rows));
    expect(importedText(again)).toBe(formatDataset(result.dataset));
  });

  it.each([
    ["a bidirectional control", "x-file", "a\u202eb", "bidirectional control U+202E"],
    ["a zero-width space", "Signed by", "a\u200bb", "zero-width space U+200B"],
    ["a damaged character", "x-file", "a\ufffdb", "replacement character (text damaged in conversion) U+FFFD"],
  ])("hold no text that others may not hold: %s", (_, header, text, what) => {
    const { findings, tables } = runImport([PARTIES, agreements([header], [text])]);
    expect(findings.map(formatFinding)).toContain(
      `book.xlsx, Agreements!D2  refused: the text holds a ${what} at character 2  delete it, or type the text anew`,
    );
    expect(tables.map(({ refused }) => refused)).toEqual([0, 1]);
  });

  it("have names in which nothing is hidden", () => {
    const result = runImport([PARTIES, agreements(["x-fi\u200ble", "Whe\u202ere", "\u200b"], ["a", "b", "c"])]);
    expect(listAt(result.dataset, "agreements")[0]).toMatchObject({
      "x-file": "a",
      "x-Where": "b",
      "x-column-F": "c",
    });
  });

  it("that a dataset has in its file come back from an export as they are, whatever they hold", () => {
    const earlier = runImport([PARTIES]).dataset;
    const odd = {
      ...earlier,
      "x-top": "a\u202eb",
      parties: [{ id: "north", name: "North", kind: "city", "x-a\u200b": "a\u200bb" }],
    };
    const tables = formatTables(odd).map(({ title, rows }) => makeTable(title, rows));
    expect(importedText(tables)).toBe(formatDataset(odd));
  });
});
