import { describe, expect, it } from "vitest";
import { readSheets } from "../../src/sheets/readSheets.ts";
import { createRandom } from "../fixtures/createRandom.ts";
import { runImport } from "../fixtures/importedText.ts";
import { AGREEMENTS, goodBook, PARTIES } from "./makeFiles.ts";

const SIGNS = [
  ",",
  ";",
  "\n",
  '"',
  "'",
  "=",
  "[",
  "]",
  "(",
  ")",
  "?",
  "\u202e",
  "\u0000",
  "id",
  "parties",
  "north",
  "2023-13",
  "__proto__",
  " ",
];

describe("damaged files", () => {
  it("never make the reader of workbooks throw, whichever bytes are changed", async () => {
    const good = await goodBook();
    for (let seed = 0; seed < 150; seed++) {
      const random = createRandom(seed);
      const bytes = good.slice(0, random.next() < 0.2 ? random.below(good.length) : good.length);
      for (let times = 0; times < 1 + random.below(20); times++) bytes[random.below(bytes.length)] = random.below(256);
      const result = await readSheets(bytes, "book.xlsx", null);
      if (result.kind === "ok") expect(runImport(result.tables).tables.length).toBeGreaterThan(0);
      else expect(result.remedy).not.toBe("");
    }
  });

  it("never make the import throw or lose count, whatever stands in the cells", async () => {
    for (let seed = 0; seed < 150; seed++) {
      const random = createRandom(seed);
      const spoil = (text: string): string => {
        const letters = [...text];
        for (let times = 0; times < 1 + random.below(6); times++)
          letters.splice(random.below(letters.length), random.below(3), random.pick(SIGNS));
        return letters.join("");
      };
      const read = await Promise.all(
        [["parties.csv", spoil(PARTIES)] as const, ["agreements.csv", spoil(AGREEMENTS)] as const].map(([name, text]) =>
          readSheets(new TextEncoder().encode(text), name, null),
        ),
      );
      const { tables } = runImport(read.flatMap((result) => (result.kind === "ok" ? result.tables : [])));
      for (const { rows, imported, warned, refused, left } of tables)
        expect(imported + warned + refused + left).toBe(rows);
    }
  });
});
