import { describe, expect, it } from "vitest";
import { isRecord, listAt, type LooseRecord } from "../../src/dataset/isRecord.ts";
import { formatDataset } from "../../src/tables/formatDataset.ts";
import { makeTable, runImport } from "../fixtures/importedText.ts";

const first = (quote: string): LooseRecord => ({
  format: "accord-atlas/1",
  title: "First",
  language: "en",
  sources: [
    { id: "paper", title: "The Paper" },
    { id: "gazette", title: "The Gazette" },
  ],
  parties: [{ id: "north", name: "North", kind: "city" }],
  agreements: [
    {
      id: "plan",
      title: "Plan",
      type: "action-plan",
      participants: [{ party: "north" }],
      signed: "2023",
      scope: ["Roads"],
      claims: [{ source: "paper", basis: "stated", quote }],
    },
  ],
});
const HEAD = ["id", "title", "type", "parties", "signed", "source", "quote"];
const row = (type: string, signed: string, quote: string) =>
  makeTable("Agreements", [HEAD, ["plan", "Plan", type, "north", signed, "gazette", quote]], "second.xlsx");
const claimsOf = (dataset: LooseRecord): readonly LooseRecord[] =>
  listAt(listAt(dataset, "agreements").filter(isRecord)[0] ?? {}, "claims").filter(isRecord);
const grow = (tables: readonly ReturnType<typeof row>[], earlier = first("agreed")) => {
  const result = runImport(tables, { earlier, isAdding: true });
  expect(result.faults).toEqual([]);
  const again = runImport(tables, { earlier: result.dataset, isAdding: true });
  expect(formatDataset(again.dataset)).toBe(formatDataset(result.dataset));
  return claimsOf(result.dataset);
};
const PAPER = { source: "paper", basis: "stated", quote: "agreed" };
const LOCATOR = { file: "second.xlsx", sheet: "Agreements", row: 2 };

describe("a second source that says otherwise", () => {
  it("is quoted once where its row disputes one field, and goes on reporting the agreement", () => {
    expect(grow([row("action-plan", "2024", "signed on Friday")])).toEqual([
      PAPER,
      { source: "gazette", basis: "stated", quote: "signed on Friday" },
      { source: "second", basis: "recorded", fields: ["status"], locator: LOCATOR },
      { source: "second", basis: "recorded", fields: ["signed"], locator: LOCATOR, value: "2024", disputes: true },
    ]);
  });

  it("is quoted once where its row disputes two", () => {
    const claims = grow([row("contract", "2024", "a contract")]);
    expect(claims.filter(({ quote }) => quote === "a contract")).toHaveLength(1);
    expect(claims.filter(({ disputes }) => disputes === true)).toEqual([
      { source: "second", basis: "recorded", locator: LOCATOR, fields: ["type"], value: "contract", disputes: true },
      { source: "second", basis: "recorded", fields: ["signed"], locator: LOCATOR, value: "2024", disputes: true },
    ]);
  });

  it("has each of its quotations once, and they go on supporting the record", () => {
    const claims = grow([row("action-plan", "2024", "in 2024\nthey met")]);
    expect(claims.map(({ quote, disputes }) => [quote, disputes])).toEqual([
      ["agreed", undefined],
      ["in 2024", undefined],
      ["they met", undefined],
      [undefined, undefined],
      [undefined, true],
    ]);
  });

  it("is disputed with the words that speak of the field", () => {
    const tables = [
      row("action-plan", "2024", "they met"),
      makeTable("Claims", [
        ["record", "field", "source", "quote"],
        ["plan", "signed", "gazette", "signed in 2024"],
      ]),
    ];
    const claims = grow(tables);
    expect(claims.filter(({ disputes }) => disputes === true)).toEqual([
      {
        source: "gazette",
        basis: "stated",
        quote: "signed in 2024",
        fields: ["signed"],
        value: "2024",
        disputes: true,
      },
    ]);
    expect(claims.filter(({ quote }) => quote === "they met")).toHaveLength(1);
  });

  it("is disputed by its row alone where it records nothing else", () => {
    const tables = [
      makeTable("Agreements", [HEAD, ["plan", "Plan", "contract", "north", "", "gazette", "they met"]], "second.xlsx"),
    ];
    expect(grow(tables)).toEqual([
      PAPER,
      { source: "gazette", basis: "stated", quote: "they met" },
      { source: "second", basis: "recorded", fields: ["type"], locator: LOCATOR, value: "contract", disputes: true },
    ]);
  });

  it("does not turn words that stand already into a dispute", () => {
    const earlier = runImport([row("action-plan", "2023", "they met")], { earlier: first("agreed"), isAdding: true });
    const claims = grow([row("action-plan", "2024", "they met")], earlier.dataset);
    expect(claims.filter(({ quote }) => quote === "they met")).toEqual([
      { source: "gazette", basis: "stated", quote: "they met" },
    ]);
    expect(claims.filter(({ disputes }) => disputes === true)).toMatchObject([{ source: "second", value: "2024" }]);
  });
});
