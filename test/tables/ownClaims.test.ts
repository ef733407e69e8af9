import { describe, expect, it } from "vitest";
import { isRecord, listAt } from "../../src/dataset/isRecord.ts";
import { isNamedOnly } from "../../src/dataset/isNamedOnly.ts";
import { formatFinding } from "../../src/tables/formatAccount.ts";
import { formatDataset } from "../../src/tables/formatDataset.ts";
import { formatTables } from "../../src/tables/formatTables.ts";
import type { ImportRequest } from "../../src/tables/importTables.ts";
import { importedText, makeTable, parseRecord, runImport } from "../fixtures/importedText.ts";

const SHEETS = [
  makeTable("Parties", [
    ["id", "name", "kind"],
    ["north", "North", "city"],
  ]),
  makeTable("Sources", [
    ["id", "title", "publisher", "url"],
    ["paper", "Two towns agree", "The Paper", "https://example.org/a"],
  ]),
];
const HEAD = ["id", "title", "type", "parties", "signed", "source", "source_url", "paragraph", "quote", "basis"];
const tables = (...cells: readonly string[]) => [
  ...SHEETS,
  makeTable("Agreements", [HEAD, ["plan", "Plan", "roadmap", "north", "2023", ...cells]]),
];
const claimsOf = (cells: readonly string[], request: Partial<ImportRequest> = {}) => {
  const result = runImport(tables(...cells), request);
  expect(result.faults).toEqual([]);
  return { ...result, claims: listAt(listAt(result.dataset, "agreements").filter(isRecord)[0] ?? {}, "claims") };
};
const LOCATOR = { file: "book.xlsx", sheet: "Agreements", row: 2 };
const FIELDS = ["participants", "type", "signed", "status"];

describe("a row that names a source without its words", () => {
  it("is what this table records; the source is named and not said to say it", () => {
    const { claims, findings } = claimsOf(["paper", "https://example.org/b", "3"]);
    expect(claims).toEqual([
      { source: "book", basis: "recorded", fields: FIELDS, locator: LOCATOR },
      {
        source: "paper",
        basis: "inferred",
        confidence: "low",
        paragraph: 3,
        url: "https://example.org/b",
        locator: LOCATOR,
      },
    ]);
    expect(findings.map(formatFinding)).toEqual([
      'book.xlsx, Agreements!F2  warning: no quotation: readers see that this row has it, not that its source says so  write words of the source into the column quote, or "recorded" into basis if it is a register that holds this',
    ]);
  });

  it("stands otherwise once it is quoted, or called a register", () => {
    const quoted = claimsOf(["paper", "", "", "they agreed"]);
    expect([quoted.findings, quoted.claims[0]]).toEqual([
      [],
      { source: "paper", basis: "stated", quote: "they agreed" },
    ]);
    const register = claimsOf(["paper", "", "", "", "recorded"]);
    expect(register.findings).toEqual([]);
    expect(register.claims).toEqual([{ source: "paper", basis: "recorded", fields: FIELDS, locator: LOCATOR }]);
  });

  it("leaves the address to the quotation, and gives the row's own claim none", () => {
    const { claims } = claimsOf(["paper", "https://example.org/b", "3", "they agreed"]);
    expect(claims).toEqual([
      { source: "paper", basis: "stated", quote: "they agreed", paragraph: 3, url: "https://example.org/b" },
      { source: "book", basis: "recorded", fields: ["signed", "status"], locator: LOCATOR },
    ]);
  });

  it("needs no warning where it names no source but its own file", () => {
    for (const source of ["", "book.xlsx"]) {
      const sheets = [
        ...tables(source),
        makeTable("Sources", [
          ["id", "title"],
          ["book", "book.xlsx"],
        ]),
      ];
      const { findings, dataset } = runImport(sheets);
      expect(findings).toEqual([]);
      expect(listAt(dataset, "agreements")).toMatchObject([{ claims: [{ source: "book", basis: "recorded" }] }]);
    }
  });

  it.each(["en", "ru", "uz", "uz-Cyrl", "kk"])(
    "has no text of its own in the data, whose language is %s",
    (language) => {
      const { claims } = claimsOf(["paper"], { defaults: { title: "Test", language } });
      expect(claims[1]).toEqual({ source: "paper", basis: "inferred", confidence: "low", locator: LOCATOR });
    },
  );

  it("comes back from an export as it was, and adding it again changes nothing", () => {
    const { dataset } = claimsOf(["paper", "https://example.org/b", "3"]);
    const text = formatDataset(dataset);
    expect(importedText(formatTables(dataset).map(({ title, rows }) => makeTable(title, rows)))).toBe(text);
    const again = tables("paper", "https://example.org/b", "3");
    expect(importedText(again, { earlier: parseRecord(text), isAdding: true })).toBe(text);
  });

  it("is treated alike in the sheet of claims", () => {
    const claims = makeTable("Claims", [
      ["record", "field", "source", "paragraph", "url", "basis"],
      ["plan", "signed", "paper", "2", "https://example.org/c", ""],
      ["plan", "type", "paper", "", "https://example.org/c", "recorded"],
    ]);
    const { dataset, findings, faults } = runImport([...tables(), claims]);
    expect(faults).toEqual([]);
    expect(findings.map(formatFinding).join()).toContain("book.xlsx, Claims!C2  warning: no quotation");
    expect(findings).toHaveLength(1);
    expect(listAt(dataset, "agreements")).toMatchObject([
      {
        claims: [
          { source: "book", basis: "recorded", fields: ["signed"], locator: { sheet: "Claims", row: 2 } },
          {
            source: "paper",
            basis: "inferred",
            paragraph: 2,
            url: "https://example.org/c",
            locator: { sheet: "Claims", row: 2 },
          },
          { source: "paper", basis: "recorded", fields: ["type"], url: "https://example.org/c" },
        ],
      },
    ]);
  });

  it("notes each source once that its rows name, and none of which one of them has the words", () => {
    const claims = makeTable("Claims", [
      ["record", "field", "source", "quote"],
      ["plan", "type", "paper", ""],
      ["plan", "scope", "paper", ""],
    ]);
    const named = (own: readonly string[]) =>
      listAt(listAt(runImport([...tables(...own), claims]).dataset, "agreements").filter(isRecord)[0] ?? {}, "claims")
        .filter(isRecord)
        .filter(isNamedOnly);
    expect(named(["paper"])).toHaveLength(1);
    expect(named([""])).toHaveLength(1);
    expect(named(["paper", "", "", "they agreed"])).toEqual([]);
  });

  it("keeps every paragraph and address that rows name, and of two rows that name the same the more exact one", () => {
    const placesOf = (rows: readonly (readonly string[])[]) => {
      const claims = makeTable("Claims", [["record", "field", "source", "paragraph", "url", "quote"], ...rows]);
      return listAt(listAt(runImport([...tables(), claims]).dataset, "agreements").filter(isRecord)[0] ?? {}, "claims")
        .filter(isRecord)
        .filter(isNamedOnly)
        .map(({ paragraph, url }) => [paragraph, url]);
    };
    const bare = (paragraph: string, url: string) => ["plan", "type", "paper", paragraph, url, ""];
    const [B, C] = ["https://example.org/b", "https://example.org/c"];
    expect(placesOf([bare("3", B), bare("9", C)])).toEqual([
      [3, B],
      [9, C],
    ]);
    expect(placesOf([bare("", ""), bare("3", ""), bare("3", B), bare("3", B), bare("", B)])).toEqual([[3, B]]);
    expect(placesOf([bare("3", B), ["plan", "signed", "paper", "", "", "signed in 2023"]])).toEqual([[3, B]]);
    expect(placesOf([bare("3", ""), ["plan", "signed", "paper", "3", "", "signed in 2023"]])).toEqual([]);
  });
});
