import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/catalogs/en.ts";
import { compileCatalog } from "../../src/i18n/compileCatalog.ts";
import { createWords } from "../../src/i18n/createWords.ts";
import { loadMessages } from "../../src/i18n/loadMessages.ts";
import { WORDS } from "./words.ts";

const withMessage = (message: string) => createWords("en", compileCatalog({ ...en, "nav.next": message }));
const put = (message: string, values: Readonly<Record<string, string | number>>): string =>
  withMessage(message).t("nav.next", values);

describe("messages", () => {
  it.each([
    ["en", 1, "1 agreement"],
    ["en", 0, "0 agreements"],
    ["en", 1000, "1,000 agreements"],
    ["en", 1.5, "1.5 agreements"],
    ["uz", 1, "1 ta kelishuv"],
    ["uz", 5, "5 ta kelishuv"],
    ["uz", 1000, "1\u00A0000 ta kelishuv"],
    ["ru", 1, "1 соглашение"],
    ["ru", 2, "2 соглашения"],
    ["ru", 5, "5 соглашений"],
    ["ru", 11, "11 соглашений"],
    ["ru", 21, "21 соглашение"],
    ["ru", 25, "25 соглашений"],
    ["ru", 1.5, "1,5 соглашения"],
    ["ru", 1000, "1\u00A0000 соглашений"],
  ] as const)("in %s counts %d as %s", (lang, n, text) => {
    expect(WORDS[lang].t("count.agreements", { n })).toBe(text);
  });

  it("formats every number, inside and outside plurals, and leaves text as it is", () => {
    expect(put("{n} {n, plural, one {#} other {# and {m}}} {year}", { n: 1234, m: 5678, year: "2023" })).toBe(
      "1,234 1,234 and 5,678 2023",
    );
  });

  it("prefers an exact number to its category", () => {
    const message = "{n, plural, =0 {none} =1 {a single one} one {# thing} other {# things}}";
    expect([0, 1, 2].map((n) => put(message, { n }))).toEqual(["none", "a single one", "2 things"]);
  });

  it("counts the outer number in a choice inside a plural", () => {
    expect(put("{n, plural, one {#} other {{kind, select, a {# A} other {# O}}}}", { n: 2000, kind: "a" })).toBe(
      "2,000 A",
    );
  });

  it("offers every number in words, and two limits as a range", () => {
    expect(put("{n} {nInWords}", { n: 7 })).toBe("7 seven");
    const range = (min: number, max: number): string => put("{range}|{rangeInWords}", { min, max });
    expect(range(2, 3)).toBe("2 or 3|two or three");
    expect(range(2, 2)).toBe("2|two");
    expect(range(2, 5)).toBe("2 to 5|two to five");
    expect(range(0, 3)).toBe("up to 3|up to three");
  });

  it("puts in any text unchanged, also backslashes and braces", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom("\\u202e", "{n}", "#", "'", "constructor", "\\x41")),
        (text) => {
          fc.pre(!text.includes("\uFFFE"));
          expect(put("<{text}>", { text })).toBe(`<${text}>`);
        },
      ),
      { seed: 7 },
    );
  });

  it("ends a sentence with one period where a Russian date ends it", () => {
    const words = WORDS.ru;
    expect(words.t("agreement.withdrawn", { date: words.date("2024-07-01") })).toMatch(/1 июля 2024\u00A0г\.$/);
    const period = { start: words.date("2024-07"), end: words.date("2025-01-31") };
    expect(words.t("sentence.dates", period)).toMatch(/31 января 2025\u00A0г\.$/);
    expect(words.t("sentence.about", { scope: "2011\u00A0г..." })).toContain("г...");
  });

  it("refuses at build time what would need the browser's formats, and names the message", () => {
    expect(() => withMessage("{d, date, long}")).toThrow("nav.next");
    expect(() => withMessage("{n, number}")).toThrow("nav.next");
    expect(() => withMessage("{n, selectordinal, one {#st} other {#th}}")).toThrow("nav.next");
    expect(() => withMessage("{n, plural, one {#}}")).toThrow("nav.next");
    expect(() => withMessage("{n, plural")).toThrow("nav.next");
  });

  it("are plain JSON once compiled, and load by language", async () => {
    const messages = await loadMessages("uz");
    expect(createWords("uz", JSON.parse(JSON.stringify(messages))).t("count.parties", { n: 15 })).toBe(
      "15 ta ishtirokchi",
    );
    expect((await loadMessages("ru"))["view.table"]).toEqual(["Таблица"]);
    expect((await loadMessages("en"))["view.table"]).toEqual(["Table"]);
  });
});
