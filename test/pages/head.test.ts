import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { agreementSentence } from "../../src/i18n/agreementSentence.ts";
import { agreementTitle } from "../../src/i18n/localText.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { pageHead } from "../../src/pages/pageHead.ts";
import { passageLink } from "../../src/pages/passageLink.ts";
import { buildStart } from "../../src/dataset/buildStart.ts";
import { WORDS } from "../i18n/words.ts";
import { forum, full, small } from "../fixtures/knownDatasets.ts";
import { pageModel, SITE } from "../fixtures/pageModel.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { openAt } from "../fixtures/views.ts";

describe("title and description of a page", () => {
  it.each(LANGS)("%s: an agreement's are its title and the sentence of its panel", (lang) => {
    const index = createIndex(forum);
    for (const agreement of forum.agreements) {
      const { title, description } = pageHead(
        pageModel(forum, { lang, open: { kind: "agreement", id: agreement.id } }),
      );
      expect(title).toBe(`${agreementTitle(agreement, forum.language, lang).text} · ${SITE.siteName}`);
      expect(description).toBe(agreementSentence(WORDS[lang], index, agreement));
    }
  });

  it.each([
    ["", "Three Rivers water talks"],
    ["about/", `${WORDS.en.t("about.title")} · Test Atlas`],
    ["party/upland/", "Upland · Test Atlas"],
    ["source/river-post/", "Rivers agreed upon · Test Atlas"],
    ["party/nobody/", "Page not found · Test Atlas"],
    ["nonsense/", "Page not found · Test Atlas"],
  ])("of “%s” the title is “%s”", (path, title) => {
    expect(pageHead(pageModel(full, { open: openAt(path) })).title).toBe(title);
  });

  it("I10 a title in another language says so, and a party says what it is, so that no two languages title alike", () => {
    const opens = [openAt(""), openAt("agreement/bridge/"), openAt("party/north/"), openAt("source/gazette/")];
    for (const open of opens) {
      const titles = LANGS.map((lang) => pageHead(pageModel(small, { lang, open })).title);
      expect(new Set(titles).size, titles.join(" | ")).toBe(LANGS.length);
    }
    const head = pageHead(pageModel(small, { lang: "ru", open: openAt("agreement/bridge/") }));
    expect(head.name).toEqual({
      text: small.agreements[0]?.title,
      mark: ` ${WORDS.ru.t("text.inLanguage", { language: "en" })}`,
    });
  });

  it("a title of 2,000 letters is cut, and its mark is not", () => {
    const title = "Long ".repeat(400).trim();
    const long = { ...small, agreements: small.agreements.map((agreement) => ({ ...agreement, title })) };
    const head = pageHead(pageModel(long, { lang: "uz", open: openAt("agreement/bridge/") }));
    expect(head.title).toMatch(/^Long Long .*Long… \(.+\) · Test Atlas$/);
    expect(head.title.length).toBeLessThanOrEqual(200 + SITE.siteName.length + 3);
  });

  it("every page has a description, and different records have different ones", () => {
    const opens = [...forum.agreements, ...forum.parties].map(({ id }) =>
      forum.agreements.some((one) => one.id === id) ? openAt(`agreement/${id}/`) : openAt(`party/${id}/`),
    );
    const descriptions = opens.map((open) => pageHead(pageModel(forum, { open })).description);
    expect(new Set(descriptions).size).toBe(opens.length);
    expect(descriptions.every((text) => text.length > 20)).toBe(true);
    for (const dataset of [small, tinyDataset, full])
      expect(pageHead(pageModel(dataset)).description).not.toMatch(/undefined|null|\{/);
  });

  it("no text of an unknown address gets into title or description", () => {
    const { title, description } = pageHead(pageModel(small, { open: { kind: "missing", path: "buy-gold-now/" } }));
    expect(`${title} ${description}`).not.toContain("gold");
  });
});

describe("a link to a passage", () => {
  const text = (quote: string): string =>
    passageLink("https://example.org/a?b=1#part", quote).split("#:~:text=")[1] ?? "";
  it.each([
    ["for 2023-2025", "for%202023%2D2025"],
    ["rivers, lakes", "rivers%2C%20lakes"],
    ["food & drink", "food%20%26%20drink"],
    ['the "Metro" and Tashkent\'s', "the%20%22Metro%22%20and%20Tashkent's"],
    ["Fargʻona — Фергана", "Farg%CA%BBona%20%E2%80%94%20%D0%A4%D0%B5%D1%80%D0%B3%D0%B0%D0%BD%D0%B0"],
    ["100% #1", "100%25%20%231"],
  ])("spells “%s” as %s", (quote, spelt) => {
    expect(text(quote)).toBe(spelt);
  });

  it("keeps the source's address, without its own anchor", () => {
    expect(passageLink("https://example.org/a?b=1#part", "x")).toBe("https://example.org/a?b=1#:~:text=x");
  });

  it("is the plain address where the quote cannot be encoded", () => {
    expect(passageLink("https://example.org/", "a\ud800")).toBe("https://example.org/");
  });

  it("says the quote and nothing else, whatever is in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (quote) => {
        expect(text(quote)).toMatch(/^[^-,&#\s]*$/);
        expect(decodeURIComponent(text(quote))).toBe(quote);
      }),
      { seed: 20231005, numRuns: 300 },
    );
  });
});

describe("where to start", () => {
  it("names what leads among all agreements, each once, and claims nothing of the rest", () => {
    const { entries } = buildStart(createIndex(forum));
    const by = (id: string | undefined) => forum.agreements.find((one) => one.id === id);
    expect(entries.map(({ why }) => why)).toEqual(["mostParties", "busiest", "also"]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(3);
    expect(by(entries[0]?.id)?.participants).toHaveLength(
      Math.max(...forum.agreements.map(({ participants }) => participants.length)),
    );
    expect(by(entries[1]?.id)?.scope).toHaveLength(Math.max(...forum.agreements.map(({ scope = [] }) => scope.length)));
  });

  it("never is a withdrawn agreement, and the earlier one of equals", () => {
    expect(buildStart(createIndex(full)).entries.map(({ id }) => id)).toEqual(["three-rivers-treaty", "fish-protocol"]);
    expect(buildStart(createIndex(tinyDataset)).entries[0]?.id).toBe("plan");
  });

  it("is as many as there are", () => {
    expect(buildStart(createIndex(small)).entries).toEqual([{ id: "bridge", why: "mostParties" }]);
    expect(buildStart(createIndex({ ...small, agreements: [] })).entries).toEqual([]);
  });
});
