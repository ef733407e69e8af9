import { describe, expect, it } from "vitest";
import { listAt, type LooseRecord } from "../../src/dataset/isRecord.ts";
import { makeTable, runImport } from "../fixtures/importedText.ts";

const tables = (kind: string, type: string, header = "sectors", cells = ["A [Nrth]; B", "Trde", ""]) => [
  makeTable("Parties", [
    ["name", "kind"],
    ["A", kind],
    ["B", "city"],
  ]),
  makeTable("Agreements", [
    ["title", "type", "parties", header, "source_url", "signed"],
    ["Plan", type, ...cells, "2023"],
  ]),
];
const again = (made: ReturnType<typeof tables>, earlier: LooseRecord) => runImport(made, { earlier });

describe("a corrected table, imported into the same file", () => {
  const first = runImport(tables("compny", "contrakt", "sectrs")).dataset;

  it("loses nothing that the import itself had made of misspelt words", () => {
    expect(listAt(first, "parties")[0]).toMatchObject({ "x-kind": "compny" });
    expect(listAt(first, "agreements")[0]).toMatchObject({ typeText: "contrakt", "x-sectrs": "Trde" });
    const result = again(tables("company", "contract", "sectors", ["A [North]; B", "Trade", ""]), first);
    expect(result.lost).toEqual([]);
    expect(listAt(result.dataset, "parties")[0]).toEqual({ id: "a", name: "A", kind: "company" });
    expect(listAt(result.dataset, "agreements")[0]).toMatchObject({ id: "plan", type: "contract", sectors: ["trade"] });
  });

  it("loses nothing where a sector or an event was misspelt", () => {
    const { dataset } = runImport(tables("city", "evnt", "sectors"));
    expect(again(tables("city", "treaty", "sectors", ["A [North]; B", "Trade", ""]), dataset).lost).toEqual([]);
    expect(again(tables("city", "event", "sectors"), dataset).lost).toEqual([]);
  });

  it("still loses a field of one's own, whose column is gone", () => {
    const own = tables("city", "treaty", "x-file");
    const { dataset } = runImport(own);
    expect(again(tables("city", "treaty", "x-other"), dataset).lost).toEqual(['x-file of agreements "plan"']);
  });

  it("keeps former ids, except one that is in use again", () => {
    const { dataset } = runImport(tables("city", "treaty"));
    const parties = listAt(dataset, "parties").map((one) => ({ ...Object(one), formerIds: ["old-a", "c"] }));
    const earlier = { ...dataset, parties: [parties[0], Object(listAt(dataset, "parties")[1])] };
    const same = again(tables("city", "treaty"), earlier);
    expect([same.lost, same.faults]).toEqual([[], []]);
    expect(listAt(same.dataset, "parties")[0]).toMatchObject({ id: "a", formerIds: ["old-a", "c"] });
    const [, agreements] = tables("city", "treaty");
    const withC = makeTable("Parties", [
      ["id", "name", "kind"],
      ["a", "A", "city"],
      ["", "B", "city"],
      ["c", "C", "city"],
    ]);
    const other = runImport(agreements === undefined ? [withC] : [withC, agreements], { earlier });
    expect([other.lost, other.faults]).toEqual([[], []]);
    expect(listAt(other.dataset, "parties")[0]).toMatchObject({ formerIds: ["old-a"] });
  });
});
