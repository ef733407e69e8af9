import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkText } from "../../src/dataset/checkText.ts";
import { showText, showValue } from "../../src/dataset/showValue.ts";

const SEED = { seed: 20231005 };

describe("checkText", () => {
  it.each([
    ["\u0000", "NUL U+0000"],
    ["\t", "tab U+0009"],
    ["\r\n", "line break U+000D"],
    ["\u001b", "control character U+001B"],
    ["\u007f", "control character U+007F"],
    ["\u0085", "control character U+0085"],
    ["\u00ad", "soft hyphen U+00AD"],
    ["\u061c", "bidirectional control U+061C"],
    ["\u115f", "invisible character U+115F"],
    ["\u180e", "invisible character U+180E"],
    ["\u200b", "zero-width space U+200B"],
    ["\u200e", "bidirectional control U+200E"],
    ["\u2028", "line separator U+2028"],
    ["\u202e", "bidirectional control U+202E"],
    ["\u2060", "invisible character U+2060"],
    ["\u2066", "bidirectional control U+2066"],
    ["\u3164", "invisible character U+3164"],
    ["\ud800", "half of a surrogate pair U+D800"],
    ["\udfff", "half of a surrogate pair U+DFFF"],
    ["\ufeff", "byte order mark U+FEFF"],
    ["\ufffd", "replacement character (text damaged in conversion) U+FFFD"],
    ["\uffff", "noncharacter U+FFFF"],
    ["\u{1fffe}", "noncharacter U+1FFFE"],
    ["\u{e0041}", "tag character U+E0041"],
    ["\u{e0100}", "invisible character U+E0100"],
  ])("refuses %j by name", (char, name) => {
    expect(checkText(`ab${char}cd`)).toEqual({ offset: 2, name });
  });

  it.each([
    "Oʻzbekiston, maʼmuriyat",
    "Ўзбекистон Қорақалпоғистон",
    "می‌خواهم",
    "क्‍ष",
    "عربي, עברית, 中文",
    "❤️ 👍🏽 𝔘",
    "a\u00a0b\u2009c\u2011d – — … « » “ ” № ₽",
    "Việt é\u0301\u0302",
  ])("accepts %j", (text) => {
    expect(checkText(text)).toBeNull();
  });

  it("refuses joiners where they only hide differences", () => {
    for (const text of ["pay\u200dpal", "Мос\u200cква", "\u200dא", "a \u200c b"])
      expect(checkText(text)?.name).toContain("zero-width joiner");
  });

  it("refuses a flood of marks, however long, in linear time", { timeout: 30_000 }, () => {
    const start = performance.now();
    expect(checkText(`a${"\u0301".repeat(9)}`)?.name).toBe("more than 8 combining marks in a row");
    for (const unit of ["e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301", "می‌", "\u200d", "é", "\ufe0f"])
      checkText(unit.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("showText and showValue", () => {
  it("leave nothing that a terminal obeys or that ends the line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(`${showText(text)}${showValue(text)}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]| {2}/u);
      }),
      { ...SEED, numRuns: 3000 },
    );
  });

  it("name what is not text", () => {
    expect([null, Infinity, true, [1, 2], { a: 1 }].map(showValue)).toEqual([
      "null",
      "Infinity",
      "true",
      "a list of 2",
      "an object",
    ]);
  });
});
