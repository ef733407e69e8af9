import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withLetters } from "../../scripts/rules/uzbekApostrophes.mjs";
import { findApostrophes } from "../../src/dataset/findApostrophes.ts";
import { fixApostrophes, isUzbekLatin } from "../../src/dataset/fixApostrophes.ts";
import { fold } from "../../src/dataset/fold.ts";
import type { Dataset } from "../../src/dataset/types.ts";
import { forum, full, small } from "../fixtures/knownDatasets.ts";

/** Typed by people, and as it should be. */
const WORDS = [
  ["Farg'ona", "Fargʻona"],
  ["Farg‘ona", "Fargʻona"],
  ["Farg`ona", "Fargʻona"],
  ["FARGʼONA", "FARGʻONA"],
  ["O’zbekiston", "Oʻzbekiston"],
  ["ma'no", "maʼno"],
  ["maʻno", "maʼno"],
  ["ma’lumotlar, san‘at va jur´at", "maʼlumotlar, sanʼat va jurʼat"],
  ["to‘g‘ri yo'l", "toʻgʻri yoʻl"],
  ["tog', bog’ va sog‘.", "togʻ, bogʻ va sogʻ."],
  ["Xo'jayev (O'zbekiston)", "Xoʻjayev (Oʻzbekiston)"],
] as const;

/** Not ours to judge: quotations, feet and minutes, signs that stand alone, other scripts. */
const LEFT = [
  "‘salom’ dedi",
  "'yaxshi yo'",
  "5' va 6’",
  "ʻ va ʼ",
  "подъезд’",
  "Toshkent",
  "",
  "aʼlo oʻrmon",
  "kitoblar'",
];

describe("the letters of Uzbek", () => {
  it.each(WORDS)("I3 %s becomes %s", (typed, right) => {
    expect(fixApostrophes(typed)).toBe(right);
    expect(fixApostrophes(right)).toBe(right);
    expect(typed).toHaveLength(right.length);
  });

  it.each(WORDS)("I3 the words of the site are held to the same: %s becomes %s", (typed, right) => {
    expect(withLetters(typed)).toBe(right);
  });

  it.each(LEFT)("I3 what is no letter of a word stays: %s", (text) => {
    expect(fixApostrophes(text)).toBe(text);
  });

  it("I3 only apostrophes ever change, one for one, and search finds the same words", () => {
    const text = fc.string({ unit: fc.constantFrom(..."oOgGasʻʼ'`´‘’ 5,.Цz"), maxLength: 30 });
    fc.assert(
      fc.property(text, (typed) => {
        const fixed = fixApostrophes(typed);
        expect(fixed).toHaveLength(typed.length);
        expect(fixed.replaceAll(/['`´‘’ʻʼ]/g, "_")).toBe(typed.replaceAll(/['`´‘’ʻʼ]/g, "_"));
        expect(fold(fixed)).toBe(fold(typed));
        expect(fixed).not.toMatch(/[og]['`´‘’ʼ](?=[a-z])|(?<![og])[asz]['`´‘’ʻ](?=[a-z])/i);
      }),
      { seed: 20231005, numRuns: 2000 },
    );
  });

  it("are asked of Uzbek in Latin letters, not of Uzbek in Cyrillic nor of another language", () => {
    expect(["uz", "uz-Latn", "uz-UZ", "UZ"].filter(isUzbekLatin)).toHaveLength(4);
    expect(["uz-Cyrl", "uzs", "ru", "en"].filter(isUzbekLatin)).toEqual([]);
  });
});

const first = small.parties[0];
if (first === undefined) throw new Error("the fixture has no party");

describe("Uzbek texts of a dataset", () => {
  it.each([forum, full, small])("I3 are right in $title", (dataset) => {
    expect(findApostrophes(dataset)).toEqual([]);
  });

  it("I3 are its translations, and its own texts where its language is Uzbek; what others wrote is left alone", () => {
    const typed = "Farg'ona";
    const mixed: Dataset = {
      ...small,
      titles: { uz: typed, ru: typed, "uz-Cyrl": typed },
      sources: small.sources.map((source) => ({ ...source, title: typed, language: "en", note: typed })),
      parties: [
        { ...first, name: typed, aliases: [{ name: typed, basis: "stated", note: typed }] },
        ...small.parties.slice(1),
      ],
      agreements: small.agreements.map((agreement) => ({
        ...agreement,
        typeText: typed,
        scope: ["bir", typed],
        scopes: { uz: [typed] },
        claims: agreement.claims.map((claim) => ({ ...claim, quote: typed, note: typed })),
      })),
    };
    const paths = (dataset: Dataset) => findApostrophes(dataset).map(({ path }) => path.join("."));
    expect(paths(mixed)).toEqual(["agreements.0.scopes.uz.0", "titles.uz"]);
    expect(paths({ ...mixed, language: "uz" }).toSorted()).toEqual(
      [
        "titles.uz",
        "sources.0.note",
        "parties.0.name",
        "agreements.0.scope.1",
        "agreements.0.scopes.uz.0",
        "agreements.0.claims.0.note",
      ].toSorted(),
    );
  });
});
