import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { messages as ru } from "../../src/i18n/compiled/ru.ts";
import { messages as uz } from "../../src/i18n/compiled/uz.ts";
import { createWords } from "../../src/i18n/createWords.ts";
import { FORMATS } from "../../src/i18n/formats.ts";
import { WORDS } from "./words.ts";

const SEED = 20231005;
/** British order of day and month for English. */
const LOCALES = { en: "en-GB", uz: "uz", ru: "ru" } as const;
/** ICU releases differ in which no-break space they use, and where. */
const plain = (text: string): string => text.replace(/[\u00A0\u2009\u202F]/g, " ");

describe.each(LANGS)("formats of %s", (lang) => {
  const words = WORDS[lang];

  it("I1 writes numbers as full ICU data does", () => {
    const icu = new Intl.NumberFormat(LOCALES[lang]);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer(),
          fc.integer({ min: -99_999_999, max: 99_999_999 }).map((n) => n / 8),
        ),
        (value) => {
          expect(words.number(value)).toBe(icu.format(value).replace("\u202F", "\u00A0").replace(/^-0$/, "0"));
        },
      ),
      { seed: SEED },
    );
  });

  it("I1 writes a whole date as full ICU data does, for every month", () => {
    const icu = new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: "long", timeZone: "UTC" });
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2023-${String(month).padStart(2, "0")}-05`;
      expect(plain(words.date(iso))).toBe(plain(icu.format(new Date(iso))));
    }
  });

  it("I1 writes a month and a year as full ICU data does", () => {
    const icu = new Intl.DateTimeFormat(LOCALES[lang], { year: "numeric", month: "long", timeZone: "UTC" });
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2024-${String(month).padStart(2, "0")}`;
      expect(plain(words.date(iso))).toBe(plain(icu.format(new Date(iso))));
    }
    expect(words.date("2024")).toBe("2024");
  });

  it("I1 joins lists as full ICU data does", () => {
    const icu = new Intl.ListFormat(LOCALES[lang]);
    for (const items of [[], ["A"], ["A", "B"], ["A", "B", "C"], ["A", "B", "C", "D"]])
      expect(words.list(items)).toBe(icu.format(items));
  });

  it("I6 sorts words of its alphabet as full ICU data does", () => {
    const icu = new Intl.Collator(lang);
    const letters = lang === "ru" ? [...FORMATS.ru.alphabet, "ё"] : FORMATS[lang].alphabet;
    const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(Math.sign(words.compare(a, b))).toBe(Math.sign(icu.compare(a, b)));
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it("orders any texts consistently", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 6 });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(Math.sign(words.compare(a, b))).toBe(-Math.sign(words.compare(b, a)) + 0);
        const sorted = [a, b, c].sort(words.compare);
        expect(words.compare(sorted[0] ?? "", sorted[2] ?? "")).toBeLessThanOrEqual(0);
      }),
      { seed: SEED },
    );
  });
});

describe("what the table of ICU does not say", () => {
  it.each([
    ["en", "2023-10-05", "5 October 2023"],
    ["uz", "2023-10-05", "5-oktabr, 2023"],
    ["ru", "2023-10-05", "5 октября 2023\u00A0г."],
    ["en", "not a date", "not a date"],
  ] as const)("I1 writes in %s the date %s as %s", (lang, iso, text) => {
    expect(WORDS[lang].date(iso)).toBe(text);
  });

  it.each([
    ["en", "2023", "2025", "2023–2025"],
    ["en", "2023-10-04", "2023-10-06", "4–6 October 2023"],
    ["uz", "2023-10-04", "2023-10-06", "4–6-oktabr, 2023"],
    ["ru", "2023-10-04", "2023-10-06", "4–6 октября 2023\u00A0г."],
    ["en", "2023-09-28", "2023-10-02", "28 September 2023 – 2 October 2023"],
    ["en", "2023-09", "2024", "September 2023 – 2024"],
    ["en", "2023-10-04", "2023-10-04", "4 October 2023"],
  ] as const)("I1 writes in %s the range %s to %s as %s", (lang, start, end, text) => {
    expect(WORDS[lang].dateRange(start, end)).toBe(text);
  });

  it("counts to twenty in words in English and Uzbek, and in digits beyond, and in Russian always", () => {
    expect([0, 7, 20, 21, 1000].map(WORDS.en.count)).toEqual(["zero", "seven", "twenty", "21", "1,000"]);
    expect([0, 7, 14, 20, 21].map(WORDS.uz.count)).toEqual(["nol", "yetti", "oʻn toʻrt", "yigirma", "21"]);
    expect([1, 7].map(WORDS.ru.count)).toEqual(["1", "7"]);
    expect(WORDS.en.count(1.5)).toBe("1.5");
  });

  it("I6 sorts Uzbek letters of two signs after z, whatever apostrophe was typed", () => {
    const words = ["choy", "shahar", "gʻoz", "oʻzbek", "o'rdak", "zebra", "gul", "Ovoz", "sabzi", "cola"];
    expect(words.sort(WORDS.uz.compare)).toEqual([
      "cola",
      "gul",
      "Ovoz",
      "sabzi",
      "zebra",
      "o'rdak",
      "oʻzbek",
      "gʻoz",
      "shahar",
      "choy",
    ]);
  });

  it("sorts the reader's own script first, and ё with е", () => {
    expect(["zebra", "жук", "ёлка", "елка", "ель", "7"].sort(WORDS.ru.compare)).toEqual([
      "7",
      "елка",
      "ёлка",
      "ель",
      "жук",
      "zebra",
    ]);
    expect(["жук", "zebra", "éclair", "echo"].sort(WORDS.en.compare)).toEqual(["echo", "éclair", "zebra", "жук"]);
  });

  it("puts small letters before capitals only where all else is equal", () => {
    expect(["B", "a", "A", "b"].sort(WORDS.en.compare)).toEqual(["a", "A", "b", "B"]);
  });

  it("writes numbers that are not finite or huge without failing", () => {
    expect([Number.POSITIVE_INFINITY, 1e21, -0.0001].map(WORDS.en.number)).toEqual(["Infinity", "1e+21", "0"]);
  });
});

describe("the browser's own formats", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("I1 I6 are never used, except plural rules", () => {
    const { PluralRules } = Intl;
    const refuse = new Proxy(
      { PluralRules },
      {
        get: (target, name) => {
          if (name === "PluralRules") return target.PluralRules;
          throw new Error(`Intl.${String(name)} was used`);
        },
      },
    );
    vi.stubGlobal("Intl", refuse);
    const locale = [
      vi.spyOn(String.prototype, "localeCompare"),
      vi.spyOn(Number.prototype, "toLocaleString"),
      vi.spyOn(Date.prototype, "toLocaleDateString"),
    ];
    for (const words of [createWords("uz", uz), createWords("ru", ru)]) {
      words.t("count.agreements", { n: 1234.5 });
      words.t("rest.unnamed", { min: 2, max: 3 });
      words.number(1234.5);
      words.count(5);
      words.date("2023-10-05");
      words.dateRange("2023", "2024");
      words.list(["a", "b"]);
      words.compare("shahar", "choy");
    }
    for (const spy of locale) expect(spy).not.toHaveBeenCalled();
    expect(() => new Intl.NumberFormat("uz")).toThrow("was used");
  });
});
