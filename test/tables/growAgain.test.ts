import { describe, expect, it } from "vitest";
import type { LooseRecord } from "../../src/dataset/isRecord.ts";
import type { ImportRequest } from "../../src/tables/importTables.ts";
import { importedText, makeTable, parseRecord } from "../fixtures/importedText.ts";
import type { Table } from "../../src/tables/types.ts";

const BOOK = [
  makeTable("Sources", [
    ["id", "title"],
    ["paper", "The Paper"],
  ]),
  makeTable("Parties", [
    ["name", "kind"],
    ["North", "city"],
    ["South", "city"],
  ]),
  makeTable("Agreements", [
    ["title", "type", "parties", "signed", "amount", "currency", "source", "source_url", "quote"],
    ["Plan", "roadmap", "North [1]; South [2]", "2023", "5", "USD", "paper", "https://example.org/a", "they agreed"],
    ["Bridge", "contract", "North", "2024", "", "", "", "https://example.org/b", ""],
  ]),
];

/** What stands in the file after an import, read again: fields then stand in the order of the schema. */
const written = (tables: readonly Table[], earlier: LooseRecord | null, request: Partial<ImportRequest> = {}): string =>
  importedText(tables, { earlier, isAdding: earlier !== null, ...request });

describe("the same file, added again", () => {
  it("changes nothing, however often", () => {
    const once = written(BOOK, null);
    const twice = written(BOOK, parseRecord(once));
    expect(twice).toBe(once);
    expect(written(BOOK, parseRecord(twice))).toBe(once);
  });

  it("changes nothing where it disputes what was there", () => {
    const first = parseRecord(written(BOOK, null));
    const other = [
      makeTable(
        "Agreements",
        [
          ["id", "title", "parties", "signed", "source", "quote"],
          ["plan", "Plan", "North; South", "2022", "paper", "it was signed in 2022"],
        ],
        "other.xlsx",
      ),
    ];
    const once = written(other, first);
    expect(once).toContain('"disputes": true');
    expect(written(other, parseRecord(once))).toBe(once);
  });
});
