import { describe, expect, it } from "vitest";
import { isRecord, listAt } from "../../src/dataset/isRecord.ts";
import { formatDataset } from "../../src/tables/formatDataset.ts";
import { makeTable, parseRecord, runImport } from "../fixtures/importedText.ts";

const PARTIES = makeTable("Parties", [
  ["name", "kind"],
  ["North", "city"],
  ["South", "city"],
]);
const tables = (...years: readonly string[]) => [
  PARTIES,
  makeTable("Agreements", [
    ["title", "type", "parties", "signed"],
    ...years.map((year) => ["Memorandum", "memorandum", "North; South", year]),
  ]),
];
const again = (first: readonly string[], second: readonly string[]): readonly unknown[] => {
  const earlier = parseRecord(formatDataset(runImport(tables(...first)).dataset));
  const { dataset } = runImport(tables(...second), { earlier });
  return listAt(dataset, "agreements")
    .filter(isRecord)
    .map(({ id, signed }) => [id, signed]);
};

describe("agreements of one title between the same parties", () => {
  it("keep their addresses when one of another day is put before them", () => {
    expect(again(["2019", "2021"], ["2015", "2019", "2021"])).toEqual([
      ["memorandum-3", "2015"],
      ["memorandum", "2019"],
      ["memorandum-2", "2021"],
    ]);
  });

  it("keep them in another order, and when the day of one is corrected", () => {
    expect(again(["2019", "2021"], ["2021", "2019"])).toEqual([
      ["memorandum-2", "2021"],
      ["memorandum", "2019"],
    ]);
    expect(again(["2019", "2021"], ["2018", "2021"])).toEqual([
      ["memorandum", "2018"],
      ["memorandum-2", "2021"],
    ]);
  });
});
