import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardCell, unguardCell } from "../../src/dataset/guardCell.ts";

describe("cells that no spreadsheet may run", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["North; =HYPERLINK(1)", "North; '=HYPERLINK(1)"],
    ["\tx", "'\tx"],
    ["North; South", "North; South"],
  ])("%j is written as %j", (text, guarded) => {
    expect(guardCell(text)).toBe(guarded);
  });

  it("come back as they were, whatever they hold", () => {
    const pieces = fc.constantFrom("=", "+", "-", "@", "'", '"', ";", ",", "\t", "\n", "\r", " ", "\uFF1D", "a", "1");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join("");
        expect(unguardCell(guardCell(text))).toBe(text);
      }),
      { seed: 20231005, numRuns: 5000 },
    );
  });
});
