import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDeviceName } from "../../src/dataset/isDeviceName.ts";
import { nearestWord } from "../../src/dataset/nearestWord.ts";
import { proposeId } from "../../src/dataset/proposeId.ts";
import { ID_PATTERN, LANGUAGE_PATTERN } from "../../src/dataset/vocabulary.ts";

const SEED = { seed: 20231005 };

describe("ids", () => {
  it("are proposed in a form that passes, or not at all", () => {
    expect(proposeId("Tashkent Metro / TMX")).toBe("tashkent-metro-tmx");
    expect(proposeId("Élan ñ")).toBe("elan-n");
    expect(proposeId("Фергана")).toBeNull();
    expect(proposeId("CON")).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (text) => {
        const id = proposeId(text);
        if (id !== null) expect(ID_PATTERN.test(id) && !isDeviceName(id)).toBe(true);
      }),
      { ...SEED, numRuns: 2000 },
    );
  });

  it("are refused by no slow pattern", { timeout: 30_000 }, () => {
    const start = performance.now();
    for (const pattern of [ID_PATTERN, LANGUAGE_PATTERN])
      for (const unit of ["a", "-", "a-", "aa-AAAA-", "a\n"]) pattern.test(unit.repeat(100_000));
    proposeId("é-".repeat(100_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("nearestWord", () => {
  const known = ["signed", "inForce", "status", "party", "fergana", "fergana-gov"];

  it.each([
    ["singed", "signed"],
    ["inforce", "inForce"],
    ["STATUS", "status"],
    ["partys", "party"],
    ["fregana", "fergana"],
    ["fergana-gvo", "fergana-gov"],
    ["x", null],
    ["weather", null],
    ["", null],
    ["y".repeat(100_000), null],
  ])("finds for %s the word %s", (word, found) => {
    expect(nearestWord(word, known)).toBe(found);
  });

  it("finds a word from which one letter is missing, doubled, changed or swapped", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 4, maxLength: 20, unit: "grapheme-ascii" }),
        fc.nat(18),
        fc.constantFrom("drop", "double", "change", "swap"),
        (word, at, how) => {
          const place = at % (word.length - 1);
          const [before, here, next, after] = [
            word.slice(0, place),
            word[place] ?? "",
            word[place + 1] ?? "",
            word.slice(place + 2),
          ];
          const wrong = {
            drop: before + next + after,
            double: before + here + here + next + after,
            change: `${before}~${next}${after}`,
            swap: before + next + here + after,
          }[how];
          expect(nearestWord(wrong, [word])).toBe(word);
        },
      ),
      { ...SEED, numRuns: 2000 },
    );
  });
});
