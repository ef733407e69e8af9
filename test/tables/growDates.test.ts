import { describe, expect, it } from "vitest";
import { isRecord, listAt, type LooseRecord } from "../../src/dataset/isRecord.ts";
import { formatDataset } from "../../src/tables/formatDataset.ts";
import { growParticipants } from "../../src/tables/growParticipants.ts";
import { makeTable, runImport } from "../fixtures/importedText.ts";

const HEAD = ["id", "title", "type", "parties", "signed", "period_start", "period_end"];
const table = (file: string, ...dates: readonly string[]) =>
  makeTable("Agreements", [HEAD, ["plan", "Plan", "contract", "North", ...dates]], file);
const locatorOf = (file: string) => ({ file, sheet: "Agreements", row: 2 });
const plan = (dataset: LooseRecord): LooseRecord => listAt(dataset, "agreements").filter(isRecord)[0] ?? {};

function add(first: readonly string[], second: readonly string[]) {
  const tables = [table("first.xlsx", ...first), table("second.xlsx", ...second)];
  const before = runImport(tables.slice(0, 1)).dataset;
  const grown = runImport(tables.slice(1), { earlier: before, isAdding: true });
  expect(grown.faults).toEqual([]);
  for (const one of tables)
    expect(formatDataset(runImport([one], { earlier: grown.dataset, isAdding: true }).dataset)).toBe(
      formatDataset(grown.dataset),
    );
  return { ...grown, plan: plan(grown.dataset) };
}

describe("a date that a second source gives more or less exactly", () => {
  it("is no dispute: the finer one is taken, and each claim says what its source says", () => {
    const grown = add(["2024"], ["2024-06-20"]);
    expect(grown.findings).toEqual([]);
    expect(grown.plan).toMatchObject({ signed: "2024-06-20" });
    expect(grown.plan["claims"]).toEqual([
      {
        source: "first",
        basis: "recorded",
        fields: ["participants", "type", "status"],
        locator: locatorOf("first.xlsx"),
      },
      { source: "first", basis: "recorded", fields: ["signed"], locator: locatorOf("first.xlsx"), value: "2024" },
      {
        source: "second",
        basis: "recorded",
        fields: ["participants", "type", "signed", "status"],
        locator: locatorOf("second.xlsx"),
      },
    ]);
    expect(grown.joined).toEqual([
      'signed of "Plan" (plan): 2024-06-20 takes the place of 2024; both can be true, this says it more exactly',
    ]);
  });

  it("stays where the second source says less", () => {
    const grown = add(["2024-06-12"], ["2024-06"]);
    expect(grown.findings).toEqual([]);
    expect(grown.plan).toMatchObject({ signed: "2024-06-12" });
    expect(listAt(grown.plan, "claims").at(-1)).toMatchObject({
      source: "second",
      fields: ["signed"],
      value: "2024-06",
    });
    expect(grown.joined).toEqual(['signed of "Plan" (plan): 2024-06-12 stays; 2024-06 says the same less exactly']);
  });

  it("is taken from either of two periods", () => {
    const { plan: grown, findings } = add(["", "2024", "2025-06"], ["", "2024-03", "2025"]);
    expect(findings).toEqual([]);
    expect(grown).toMatchObject({ period: { start: "2024-03", end: "2025-06" } });
    expect(JSON.stringify(grown["claims"])).not.toContain("disputes");
    expect(JSON.stringify(grown["claims"])).toContain("2024-03 – 2025");
  });

  it("is disputed as before where both cannot be true", () => {
    const grown = add(["2024-06"], ["2024-07-01"]);
    expect(grown.plan).toMatchObject({ signed: "2024-06" });
    expect(listAt(grown.plan, "claims").at(-1)).toMatchObject({ value: "2024-07-01", disputes: true });
    expect(grown.joined).toEqual([]);
  });

  it("is told of a participant too", () => {
    const grown = growParticipants([{ party: "a", from: "2024" }], [{ party: "a", from: "2024-05" }]);
    expect(grown).toEqual({ participants: [{ party: "a", from: "2024-05" }], isDisputed: false });
    expect(growParticipants([{ party: "a", from: "2024" }], [{ party: "a", from: "2023-05" }]).isDisputed).toBe(true);
  });
});
