import { describe, expect, it } from "vitest";
import { isRecord, listAt } from "../../src/dataset/isRecord.ts";
import { formatDataset } from "../../src/tables/formatDataset.ts";
import { makeTable, runImport } from "../fixtures/importedText.ts";

const SAME = { same: [{ keep: "a", drop: "b" }] };

describe("two parties that a person called the same", () => {
  it.each([
    ["the second", "", "m", "a"],
    ["the first", "m", "", "b"],
    ["both", "m", "m", "b"],
  ])("do not belong to a party that belongs to them where the table says so of %s", (_, first, second, above) => {
    const tables = [
      makeTable("Parties", [
        ["id", "name", "kind", "parent"],
        ["a", "North", "city", first],
        ["m", "Mill", "city", "n"],
        ["n", "Ward", "city", above],
        ["b", "Northtown", "city", second],
      ]),
    ];
    const result = runImport(tables, SAME);
    expect([result.faults, result.findings]).toEqual([[], []]);
    const [joined, , ward] = listAt(result.dataset, "parties").filter(isRecord);
    expect(joined).not.toHaveProperty("parent");
    expect(joined).toMatchObject({ "x-otherwise": [{ field: "parent", value: "m" }] });
    expect(ward).toMatchObject({ id: "n", parent: "a" });
    expect(result.joined.slice(1, -1)).toEqual([
      'parent of "North" (a): "m" is kept as x-otherwise, which is not shown, since that party belongs to this one',
    ]);
    for (const isAdding of [true, false]) {
      const again = runImport(tables, { ...SAME, earlier: result.dataset, isAdding });
      expect([again.faults, again.findings, again.lost]).toEqual([[], [], []]);
      expect(formatDataset(again.dataset)).toBe(formatDataset(result.dataset));
    }
    const called = [
      makeTable("Parties", [
        ["name", "kind", "parent"],
        ["Northtown", "city", "Mill"],
      ]),
    ];
    const more = runImport(called, { earlier: result.dataset, isAdding: true });
    expect([more.faults, formatDataset(more.dataset)]).toEqual([[], formatDataset(result.dataset)]);
  });
});
