import { describe, expect, it } from "vitest";
import { listAt } from "../../src/dataset/isRecord.ts";
import { formatDataset } from "../../src/tables/formatDataset.ts";
import { formatFinding } from "../../src/tables/formatAccount.ts";
import { makeTable, parseRecord, runImport } from "../fixtures/importedText.ts";

const FIRST = {
  format: "accord-atlas/1",
  title: "First",
  language: "en",
  sources: [],
  parties: [{ id: "akra", name: "Akra", kind: "company", country: "UZ" }],
  agreements: [],
};
const SECOND = makeTable("Parties", [
  ["name", "kind", "country"],
  ["Akra", "agency", "DE"],
]);

describe("a row without a source that says otherwise", () => {
  it("changes no value, is kept, and the person is told the truth about it", () => {
    const { dataset, findings } = runImport([SECOND], { earlier: FIRST, isAdding: true });
    expect(dataset["parties"]).toMatchObject([
      {
        kind: "company",
        country: "UZ",
        "x-otherwise": [
          { field: "kind", value: "agency" },
          { field: "country", value: "DE" },
        ],
      },
    ]);
    expect(findings.map(formatFinding).join()).toContain("this one was kept as x-otherwise, which is not shown");
  });

  it("is kept once, however often it is added", () => {
    const add = (earlier: object) => runImport([SECOND], { earlier: { ...earlier }, isAdding: true }).dataset;
    const once = formatDataset(add(FIRST));
    expect(formatDataset(add(parseRecord(once)))).toBe(once);
  });
});

describe("a column or field of one's own with the name of the field that the import keeps", () => {
  it.each(["x-otherwise", "otherwise"])("is another, and its cells stay: %s", (header) => {
    const table = makeTable("Parties", [
      ["id", "name", "kind", "country", header],
      ["a", "Akra", "company", "UZ", "mine"],
      ["b", "Akra Ltd", "company", "DE", "theirs"],
    ]);
    const { dataset, findings } = runImport([table], { same: [{ keep: "a", drop: "b" }] });
    expect(findings.map(formatFinding).join()).toContain("is not known; its cells were kept as x-otherwise-2");
    expect(dataset["parties"]).toMatchObject([
      {
        "x-otherwise-2": "mine",
        "x-otherwise": [
          { field: "country", value: "DE" },
          { field: "x-otherwise-2", value: "theirs" },
        ],
      },
    ]);
  });

  it("keeps what it holds in another, where it stands in a file", () => {
    const own = { ...FIRST, parties: [{ ...FIRST.parties[0], "x-otherwise": "mine" }] };
    const grown = runImport([SECOND], { earlier: own, isAdding: true }).dataset;
    expect(grown["parties"]).toMatchObject([
      { "x-otherwise-2": "mine", "x-otherwise": [{ field: "kind" }, { field: "country" }] },
    ]);
    const two = { ...own, parties: [{ ...FIRST.parties[0] }, { ...own.parties[0], id: "b", country: "DE" }] };
    const same = [{ keep: "akra", drop: "b" }];
    const joined = runImport([SECOND], { earlier: two, isAdding: true, same }).dataset;
    expect(listAt(joined, "parties")[0]).toMatchObject({
      "x-otherwise-2": "mine",
      "x-otherwise": [{ field: "country", value: "DE" }, { field: "kind" }],
    });
  });
});

describe("a second table", () => {
  it("does not make one point or sum of two", () => {
    const point = (cells: readonly string[]) =>
      makeTable("Parties", [
        ["id", "name", "kind", "lat", "lon", "place"],
        ["a", "A", "city", ...cells],
      ]);
    const earlier = runImport([point(["40.5", "60.5", "centre"])]).dataset;
    const { dataset } = runImport([point(["41.5", "60.5", "hill"])], { earlier, isAdding: true });
    expect(listAt(dataset, "parties")[0]).toMatchObject({
      location: { lat: 40.5, lon: 60.5, label: "centre" },
      "x-otherwise": [{ field: "location", value: { lat: 41.5, lon: 60.5, label: "hill" } }],
    });
  });
});
