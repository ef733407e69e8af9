import { describe, expect, it } from "vitest";
import { listAt } from "../../src/dataset/isRecord.ts";
import { formatFinding } from "../../src/tables/formatAccount.ts";
import { makeTable, runImport } from "../fixtures/importedText.ts";

describe("cells that could be taken for something else", () => {
  it("take UK for its country, and say what is no country's code", () => {
    const parties = makeTable("Parties", [
      ["name", "kind", "country"],
      ["North", "city", "UK"],
      ["South", "city", "EU"],
    ]);
    const { dataset, findings } = runImport([parties]);
    expect(listAt(dataset, "parties")).toMatchObject([{ country: "GB" }, { country: "EU" }]);
    expect(findings.map(formatFinding).join()).toContain('"EU" is no country of ISO 3166-1; it was kept as it is');
  });

  it("refuse fields that are nested without end, and do not fall over them", () => {
    const more = `{"x-a":${"[".repeat(20_000)}${"]".repeat(20_000)}}`;
    const parties = makeTable("Parties", [
      ["name", "kind", "more"],
      ["North", "city", more],
    ]);
    const { findings } = runImport([parties]);
    expect(findings.map(formatFinding).join()).toContain("nested too deeply");
  });
});
