import { describe, expect, it } from "vitest";
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
