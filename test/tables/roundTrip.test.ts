import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import type { LooseRecord } from "../../src/dataset/isRecord.ts";
import { parseDataset } from "../../src/dataset/parseDataset.ts";
import { formatDataset } from "../../src/tables/formatDataset.ts";
import { formatTables } from "../../src/tables/formatTables.ts";
import { ROOT } from "../../scripts/rules/readHouse.mjs";
import { importedText, makeTable, parseRecord, runImport } from "../fixtures/importedText.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { readFixture } from "../fixtures/readFixture.ts";
import { TINY } from "../fixtures/tinyDataset.ts";
import { createRandom } from "../fixtures/createRandom.ts";
import { vexDataset } from "../fixtures/vexDataset.ts";

const again = (dataset: LooseRecord): string =>
  importedText(formatTables(dataset).map(({ title, rows }) => makeTable(title, rows)));

const checkRoundTrip = (dataset: LooseRecord): void => {
  const text = formatDataset(dataset);
  expect(parseDataset(text, "d.json").kind).toBe("ok");
  expect(again(dataset)).toBe(text);
};

describe("a dataset that goes to sheets and back", () => {
  it.each(["full.json", "small.json", "hostile.json"])("is the same: %s", (name) => {
    checkRoundTrip(parseRecord(readFixture(name)));
  });

  it("is the same: the bundled dataset", () => {
    checkRoundTrip(parseRecord(readFileSync(join(ROOT, "data/forum-2023.json"), "utf8")));
  });

  it("is the same: the tiny dataset", () => checkRoundTrip(TINY));

  it.each([1, 2, 3])("is the same: generated, seed %i", (seed) => {
    checkRoundTrip(parseRecord(JSON.stringify(makeDataset({ seed, agreements: 60, sides: seed }))));
  });

  test.each(Array.from({ length: 40 }, (_, seed) => seed))("is the same with odd fields and texts, seed %i", (seed) => {
    const random = createRandom(seed);
    const base = parseRecord(JSON.stringify(makeDataset({ seed, agreements: 12, parties: 9, sides: seed % 3 })));
    checkRoundTrip(vexDataset(base, random));
  });

  it("is the same when nothing is in its lists", () => {
    checkRoundTrip({ format: "accord-atlas/1", title: "x", language: "en", sources: [], parties: [], agreements: [] });
  });

  it("has every row accounted for as imported", () => {
    const tables = formatTables(TINY).map(({ title, rows }) => makeTable(title, rows));
    const result = runImport(tables);
    expect(result.findings.map(({ message }) => message)).toEqual([
      '"constructor" takes part twice and is counted once',
    ]);
    for (const one of result.tables) expect(one.imported + one.warned).toBe(one.rows);
  });
});
