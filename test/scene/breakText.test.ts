import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakText, cutText, textUnits } from "../../src/scene/breakText.ts";

describe("breakText", () => {
  test.each([
    ["Fergana", 20, ["Fergana"]],
    ["Government of Bashkortostan", 16, ["Government of", "Bashkortostan"]],
    ["Узбекско-Российский совет", 14, ["Узбекско-", "Российский", "совет"]],
    ["Agriculture/Industry", 12, ["Agriculture/", "Industry"]],
    ["Cooperation, 2023-2025", 14, ["Cooperation,", "2023-2025"]],
    ["  spaces   between ", 30, ["spaces between"]],
    ["no\u00a0break here", 9, ["no\u00a0break", "here"]],
    ["Verylongwordwithoutanyspace", 12, ["Verylongword", "withoutanysp", "ace"]],
  ] as const)("breaks %j at %i units", (text, units, lines) => {
    expect(breakText(text, units, 3)).toEqual(lines);
  });

  test("ends what does not fit in an ellipsis", () => {
    const lines = breakText("one two three four five six seven eight nine ten", 8, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  test("keeps every line within the width, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.integer({ min: 6, max: 40 }), (text, units) => {
        const lines = breakText(text, units, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(textUnits(line)).toBeLessThanOrEqual(units + 1e-9);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test("loses no letter of what fits", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zа-яʻ]{1,9}$/u), { maxLength: 5 }), (words) => {
        expect(breakText(words.join(" "), 24, 9).join(" ")).toBe(words.join(" "));
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

test("cutText leaves a text that fits alone and marks one that does not", () => {
  expect(cutText("ministry", 20)).toBe("ministry");
  expect(cutText("ministry of everything", 10)).toMatch(/^minis.*…$/);
});
