import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortenText, utf8Bytes } from "../../src/i18n/shortenText.ts";

describe("a text that has to fit", () => {
  it.each([
    ["stays whole when it does", "Metro cars", 10, "Metro cars"],
    ["has its spaces tidied", "  Metro\n  cars\t", 10, "Metro cars"],
    ["ends with a whole word", "Agreement on metro cars", 18, "Agreement on…"],
    ["keeps a last word that just fits", "Agreement on metro cars", 19, "Agreement on metro…"],
    ["leaves no comma, dash or bracket before the ellipsis", "Fergana, (Jizzakh) and others", 12, "Fergana…"],
    ["is cut inside a word that fills it alone", "Kooperationsvereinbarungen", 10, "Kooperati…"],
    ["is nothing where there is nothing", "", 5, ""],
    ["is never cut inside a pair of halves", "😀😀😀", 4, "😀…"],
    ["keeps an accent with its letter", "aaae\u0301bbb", 5, "aaa…"],
    ["keeps a family whole or leaves it", "abc 👩‍👩‍👧 def", 8, "abc…"],
  ])("%s", (_what, text, characters, wanted) => {
    const short = shortenText(text, { characters });
    expect(short.length).toBeLessThanOrEqual(characters);
    expect(short).toBe(wanted);
  });

  it("is measured in bytes too, where a Cyrillic letter counts double", () => {
    const text = "План действий по сотрудничеству";
    const short = shortenText(text, { characters: 70, bytes: 40 });
    expect(short).toBe("План действий по…");
    expect(utf8Bytes(short)).toBeLessThanOrEqual(40);
    expect(shortenText(text, { characters: 70, bytes: 67 })).toBe(text);
  });

  it("never outgrows its room, never holds half a letter, and begins as the text does", () => {
    const texts = fc.array(fc.constantFrom("a", "ў", "👩‍👧", "é", "😀", " ", "שלום", "word", ",", "\u0301", "𝒳"), {
      maxLength: 60,
    });
    const rooms = fc.record({ characters: fc.integer({ min: 2, max: 80 }), bytes: fc.integer({ min: 4, max: 120 }) });
    fc.assert(
      fc.property(texts, rooms, (parts, room) => {
        const short = shortenText(parts.join(""), room);
        expect(short.length).toBeLessThanOrEqual(room.characters);
        expect(utf8Bytes(short)).toBeLessThanOrEqual(room.bytes);
        expect(short.isWellFormed()).toBe(true);
        const tidy = parts.join("").replace(/\s+/g, " ").trim();
        expect(short === tidy || (short.endsWith("…") && tidy.startsWith(short.slice(0, -1)))).toBe(true);
      }),
      { seed: 20231005, numRuns: 3000 },
    );
  });

  it("has as many bytes as an encoder writes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(utf8Bytes(text)).toBe(new TextEncoder().encode(text).length);
      }),
      { seed: 20231005, numRuns: 500 },
    );
  });
});
