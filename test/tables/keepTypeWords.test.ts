import { describe, expect, it } from "vitest";
import { isTypeQuoted } from "../../src/dataset/isTypeQuoted.ts";
import { isRecord, listAt } from "../../src/dataset/isRecord.ts";
import { parseDataset } from "../../src/dataset/parseDataset.ts";
import { formatDataset } from "../../src/tables/formatDataset.ts";
import { formatTables } from "../../src/tables/formatTables.ts";
import { importedText, makeTable, runImport } from "../fixtures/importedText.ts";

const table = (type: string, quote: string, file = "book.xlsx") =>
  makeTable(
    "Agreements",
    [
      ["title", "type", "parties", "source", "quote"],
      ["Deal", type, "North; South", quote === "" ? "" : "Paper", quote],
    ],
    file,
  );

function read(type: string, quote: string) {
  const { dataset } = runImport([table(type, quote)]);
  const text = formatDataset(dataset);
  expect(importedText(formatTables(dataset).map(({ title, rows }) => makeTable(title, rows)))).toBe(text);
  const checked = parseDataset(text, "a.json");
  if (checked.kind === "bad") throw new Error("the dataset is faulty");
  const [agreement] = checked.dataset.agreements;
  if (agreement === undefined) throw new Error("there is no agreement");
  return { record: listAt(dataset, "agreements").filter(isRecord)[0], isQuoted: isTypeQuoted(agreement) };
}

describe("the word that a table has for a type", () => {
  it("is the source's where a quotation of the row has it", () => {
    const { record, isQuoted } = read("договор", "Договор подписан в Самарканде");
    expect(record).toMatchObject({ type: "contract", typeText: "договор" });
    expect(record).not.toHaveProperty("x-type");
    expect(isQuoted).toBe(true);
  });

  it("is the table's own where none has it", () => {
    for (const quote of ["", "the parties met"]) {
      const { record } = read("shartnoma", quote);
      expect(record).toMatchObject({ type: "contract", "x-type": "shartnoma" });
      expect(record).not.toHaveProperty("typeText");
    }
  });

  it("is kept for a type that is not known, as the table's unless it is quoted", () => {
    const kept = read("sister-city", "");
    expect(kept.record).toMatchObject({ type: "other", typeText: "sister-city" });
    expect(kept.isQuoted).toBe(false);
    expect(read("sister-city", "the parties met").isQuoted).toBe(false);
    expect(read("sister-city", "a sister-city was found").isQuoted).toBe(true);
  });

  it("is no dispute where two tables call one type differently, and both words stay", () => {
    const earlier = runImport([table("договор", "")]).dataset;
    const second = [table("shartnoma", "", "second.xlsx")];
    const { dataset, findings } = runImport(second, { earlier, isAdding: true });
    expect(findings).toEqual([]);
    expect(listAt(dataset, "agreements")[0]).toMatchObject({ "x-type": "договор; shartnoma" });
    expect(formatDataset(runImport(second, { earlier: dataset, isAdding: true }).dataset)).toBe(formatDataset(dataset));
  });

  it("loses nothing when a file that was imported before is read again", () => {
    const earlier = runImport([table("договор", "")]).dataset;
    const [agreement] = listAt(earlier, "agreements").filter(isRecord);
    const { "x-type": typeText, ...rest } = agreement ?? {};
    const old = { ...earlier, agreements: [{ ...rest, typeText }] };
    expect(runImport([table("договор", "")], { earlier: old }).lost).toEqual([]);
  });
});
