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
});
