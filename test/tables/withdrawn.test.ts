import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/tables/formatAccount.ts";
import { formatDataset } from "../../src/tables/formatDataset.ts";
import { formatTables } from "../../src/tables/formatTables.ts";
import { importedText, makeTable, runImport } from "../fixtures/importedText.ts";
import { recordIn } from "../fixtures/recordIn.ts";

const PARTIES = makeTable("Parties", [
  ["name", "kind"],
  ["North", "city"],
]);
const run = (...rows: readonly (readonly string[])[]) => runImport([PARTIES, makeTable("Agreements", rows)]);

describe("a withdrawn agreement in a table", () => {
  it.each([
    ["English", ["title", "parties", "withdrawn", "withdrawn_because"]],
    ["Russian", ["Название", "Стороны", "Отозвано", "Причина отзыва"]],
    ["Uzbek", ["Nomi", "Tomonlar", "Qaytarib olingan", "Qaytarib olish sababi"]],
  ])("is read from headers in %s", (_, head) => {
    const { dataset, findings } = run(head, ["Plan", "North", "2024-05", "A mistake."]);
    expect(findings).toEqual([]);
    expect(recordIn(dataset, "agreements", "plan")["withdrawn"]).toEqual({ date: "2024-05", reason: "A mistake." });
  });

  it("needs the day and the reason, each told at its own cell", () => {
    const { findings } = run(
      ["title", "parties", "withdrawn", "withdrawn_because"],
      ["Plan", "North", "2024", ""],
      ["Road", "North", "", "A mistake."],
    );
    expect(findings.map(formatFinding)).toEqual([
      'book.xlsx, Agreements!D2  refused: "withdrawn_because" is missing  fill in the column withdrawn_because',
      'book.xlsx, Agreements!C3  refused: "withdrawn" is missing  fill in the column withdrawn',
    ]);
    expect(run(["title", "parties", "withdrawn"], ["Plan", "North", "2024"]).findings.map(formatFinding)).toEqual([
      'book.xlsx, Agreements!C2  refused: "withdrawn_because" is missing  fill in the column withdrawn_because',
    ]);
  });

  it("goes to columns of its own and back, and stays whole where its reason is translated", () => {
    const { dataset } = run(
      ["title", "parties", "withdrawn", "withdrawn_because"],
      ["Plan", "North", "2024", "A slip."],
    );
    const written = (one: typeof dataset) => formatTables(one).find(({ title }) => title === "Agreements")?.rows ?? [];
    expect(written(dataset)[0]).toEqual(expect.arrayContaining(["withdrawn", "withdrawn_because"]));
    expect(written(dataset)[0]).not.toContain("more");
    const withdrawn = { date: "2024", reason: "A slip.", reasons: { ru: "Ошибка." } };
    const translated = { ...dataset, agreements: [{ ...recordIn(dataset, "agreements", "plan"), withdrawn }] };
    for (const one of [dataset, translated])
      expect(importedText(formatTables(one).map(({ title, rows }) => makeTable(title, rows)))).toBe(formatDataset(one));
  });
});
