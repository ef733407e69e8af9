import { describe, expect, test } from "vitest";
import { en } from "../../src/i18n/catalogs/en.ts";
import { enAccess } from "../../src/i18n/catalogs/enAccess.ts";
import { wordsIn } from "../scene/wordsIn.ts";

/** Vowels in a row are one syllable; a silent e at the end is none, save after another consonant and l. */
function syllablesOf(word: string): number {
  const bare = word
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .replace(/(?:[^laeiouy]es|[^laeiouy]ed|[^laeiouy]e)$/, "");
  return Math.max(1, bare.match(/[aeiouy]+/g)?.length ?? 0);
}

/**
 * Grade of school that a text needs, by Flesch and Kincaid: J. P. Kincaid and others, "Derivation of New Readability Formulas",
 * Naval Technical Training Command, 1975. Made for English prose; every sentence of a page counts as one.
 */
function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[A-Za-z][A-Za-z'’-]*/g) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Sentences of a text: messages are cut at full stops and semicolons, what ICU fills in is left out. */
const sentencesOf = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.replace(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, "seven").split(/[.!?;:]\s+|[.!?]$/))
    .filter((sentence) => (sentence.match(/[A-Za-z]+/g) ?? []).length >= 4);

describe("the formula", () => {
  test("V8 gives a nursery rhyme a low grade and a contract a high one", () => {
    expect(gradeOf(["Jack and Jill went up the hill to fetch a pail of water"])).toBeLessThan(4);
    expect(
      gradeOf([
        "Notwithstanding any provision hereof, the participating administrations undertake to facilitate interregional cooperation",
      ]),
    ).toBeGreaterThan(14);
  });
});

test("V8 how to read the picture, the legend and what is missing are written for grade 9 or below", () => {
  const words = wordsIn("en");
  const texts = [
    words.t("start.howToText"),
    words.t("start.howToNetwork"),
    words.t("legend.dotted"),
    words.t("legend.lineDotted"),
    words.t("legend.lineDashed"),
    words.t("legend.context"),
    words.t("gap.unnamed", { min: 2, max: 3 }),
    words.t("gap.dates"),
    words.t("gap.signatories"),
  ];
  expect(gradeOf(sentencesOf(texts))).toBeLessThanOrEqual(9);
});

test("V8 the English interface as a whole is written for grade 9 or below", () => {
  const sentences = sentencesOf([...Object.values(en), ...Object.values(enAccess)]);
  expect(sentences.length).toBeGreaterThan(120);
  expect(gradeOf(sentences)).toBeLessThanOrEqual(9);
});
