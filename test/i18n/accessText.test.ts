import { describe, expect, it } from "vitest";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { accessText } from "../../src/i18n/accessText.ts";
import { enAccess, type AccessId } from "../../src/i18n/catalogs/enAccess.ts";
import { ruAccess } from "../../src/i18n/catalogs/ruAccess.ts";
import { uzAccess } from "../../src/i18n/catalogs/uzAccess.ts";
import { promiseIds } from "../../src/i18n/promiseIds.ts";

const CATALOGS = { en: enAccess, uz: uzAccess, ru: ruAccess } as const;
const IDS = Object.keys(enAccess) as AccessId[];
const namesIn = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();

describe.each(LANGS)("the words of the accessibility sheet in %s", (lang) => {
  it("I2 are those of English, with the same values", () => {
    expect(Object.keys(CATALOGS[lang])).toEqual(IDS);
    for (const id of IDS) expect(namesIn(CATALOGS[lang][id]), id).toEqual(namesIn(enAccess[id]));
  });

  it("have no blank at an end, no double blank and no straight quotes", () => {
    for (const id of IDS) expect(CATALOGS[lang][id], id).toMatch(/^(?!.* {2})(?!.*["'])\S.*\S$/);
  });

  it("promise something else in every line", () => {
    expect(new Set(promiseIds.map((id) => CATALOGS[lang][id])).size).toBe(promiseIds.length);
  });
});

it("58 promises are made: K1 to K14, V1 to V12, M1 to M12, I1 to I10 and R1 to R10", () => {
  const upTo = (letter: string, most: number): readonly string[] =>
    Array.from({ length: most }, (_item, at) => `${letter}${String(at + 1)}`);
  expect(promiseIds).toEqual([
    ...upTo("K", 14),
    ...upTo("V", 12),
    ...upTo("M", 12),
    ...upTo("I", 10),
    ...upTo("R", 10),
  ]);
});

it("I3 the Uzbek words write oʻ and gʻ with U+02BB, other apostrophes with U+02BC, and use no Cyrillic", () => {
  for (const id of IDS) {
    expect(uzAccess[id], id).not.toMatch(/[\u2018\u2019'`´]|\p{Script=Cyrillic}/u);
    // The letters themselves are named, with nothing around them.
    expect(uzAccess[id].replaceAll(" ʼ ", " "), id).not.toMatch(/(?<![oOgG])\u02BB|[oOgG]\u02BC/);
  }
});

it("the Russian words hold no Latin but names and keys", () => {
  const names =
    /\{\w+\}|WCAG|AA?\b|NVDA|JAWS|VoiceOver|TalkBack|Chromium|Firefox|Safari|JavaScript|Tab|Enter|Esc|Ctrl|oʻ|gʻ/g;
  for (const id of IDS) expect(ruAccess[id].replace(names, ""), id).not.toMatch(/[a-z]/i);
});

it("values are put in, and what is not given leaves nothing", () => {
  expect(accessText("en", "passed", { passed: "12" })).toBe("tests passed: 12");
  expect(accessText("uz", "passed")).toBe("oʻtgan testlar: ");
});
