import { describe, expect, test } from "vitest";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import type { Claim, Dataset, Lang } from "../../src/dataset/types.ts";
import { agreementSentence } from "../../src/i18n/agreementSentence.ts";
import {
  agreementTitle,
  partyName,
  scopeTexts,
  shortAgreementTitle,
  shortPartyName,
  sourceTitle,
} from "../../src/i18n/localText.ts";
import { partySentence } from "../../src/i18n/partySentence.ts";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { createAllWords } from "../../src/publish/createAllWords.ts";
import type { BuiltSite } from "./builtSites.ts";

const words = createAllWords(LANGS);
const flat = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ");

/** Text that a part of a page shows, as one line. */
function textOf(site: BuiltSite, file: string, selector: string): string {
  const page = site.pages.find((one) => one.file === file);
  if (page === undefined) throw new Error(`${file} was not built`);
  return flat(page.document.querySelector(selector)?.textContent);
}

/** Everything that must stand beside a claim: its words, who published it and when. */
function claimTexts(dataset: Dataset, claims: readonly Claim[], lang: Lang): readonly string[] {
  return claims.flatMap(({ quote, source: id, basis }) => {
    const source = dataset.sources.find((one) => one.id === id);
    const date = source?.published === undefined ? [] : [words.get(lang)?.date(source.published) ?? ""];
    return [
      ...(quote === undefined ? [] : [quote]),
      source?.publisher ?? "",
      ...date,
      words.get(lang)?.t(`basis.${basis}`) ?? "",
    ];
  });
}

/** Sources of every quote that a page of an agreement, party or source shows, and the language of each source. */
function quotesOf({
  agreements,
  attendance = [],
  events = [],
  parties,
  sources,
  statements = [],
  tallies = [],
}: Dataset) {
  const claims = new Map<string, readonly string[]>();
  for (const { claims: own = [] } of [...agreements, ...attendance, ...events, ...parties, ...statements, ...tallies]) {
    for (const { basis, quote, source } of own) {
      if (quote !== undefined && basis !== "background")
        claims.set(flat(quote), [...(claims.get(flat(quote)) ?? []), source]);
    }
  }
  return { claims, sources: new Map<string, string | undefined>(sources.map(({ id, language }) => [id, language])) };
}

/** Every fact of the dataset stands as text on its page, in every language, without any script. */
export function testFacts(site: () => BuiltSite, dataset: () => Dataset): void {
  describe("facts as text", () => {
    for (const lang of LANGS) {
      test(`M12 R1 ${lang}: every agreement's page says its sentence, parties, scope, quotes and sources`, () => {
        const index = createIndex(dataset());
        const own = words.get(lang);
        if (own === undefined) throw new Error(`no words for ${lang}`);
        for (const agreement of dataset().agreements) {
          const shown = textOf(site(), `${lang}/agreement/${agreement.id}/index.html`, "aside");
          const expected = [
            agreementTitle(agreement, dataset().language, lang).text,
            agreementSentence(own, index, agreement),
            own.t(`type.${agreement.type}`),
            ...agreement.participants.flatMap(({ party }) => {
              const record = index.parties.get(party ?? "");
              return record === undefined ? [] : partyName(record, dataset().language, lang).text;
            }),
            ...scopeTexts(agreement, dataset().language, lang).map(({ text }) => text),
            ...claimTexts(dataset(), agreement.claims, lang),
          ];
          expect(
            expected.filter((text) => !shown.includes(flat(text))),
            agreement.id,
          ).toEqual([]);
        }
      });

      test(`${lang}: every party's page says its sentence, its agreements and what is claimed of it`, () => {
        const index = createIndex(dataset());
        const own = words.get(lang);
        if (own === undefined) throw new Error(`no words for ${lang}`);
        for (const party of dataset().parties) {
          const shown = textOf(site(), `${lang}/party/${party.id}/index.html`, "aside");
          const its = dataset().agreements.filter(({ participants }) =>
            participants.some((one) => one.party === party.id),
          );
          const expected = [
            partyName(party, dataset().language, lang).text,
            partySentence(own, index, party),
            own.t(`kind.${party.kind}`),
            ...its.map((agreement) => shortAgreementTitle(agreement, dataset().language, lang).text),
            ...claimTexts(dataset(), party.claims ?? [], lang),
          ];
          expect(
            expected.filter((text) => !shown.includes(flat(text))),
            party.id,
          ).toEqual([]);
        }
      });

      test(`${lang}: the start page lists every agreement and party, and says its finding, sources and date`, () => {
        const lists = textOf(site(), `${lang}/index.html`, "#list");
        const all = textOf(site(), `${lang}/index.html`, "#app");
        const expected = [
          ...dataset().agreements.map((agreement) => shortAgreementTitle(agreement, dataset().language, lang).text),
          ...dataset().parties.map((party) => shortPartyName(party, dataset().language, lang).text),
        ];
        expect(expected.filter((text) => !lists.includes(flat(text)))).toEqual([]);
        for (const source of dataset().sources)
          expect(all).toContain(flat(source.publisher ?? sourceTitle(source, dataset().language, lang).text));
        if (dataset().updated !== undefined)
          expect(all).toContain(flat(words.get(lang)?.date(dataset().updated ?? "")));
      });
    }

    test("I8 R1 every quote on every page names the language of its source, and stands beside a link to that source", () => {
      const { claims, sources } = quotesOf(dataset());
      for (const lang of LANGS) {
        const seen = new Set<string>();
        for (const { file, document } of site().pages.filter((page) => page.file.startsWith(`${lang}/`))) {
          for (const quote of document.querySelectorAll("blockquote")) {
            const text = flat(quote.textContent).replace(/^“|”$/g, "");
            const own = claims.get(text) ?? [];
            expect(
              own.map((id) => sources.get(id)),
              `${file}: ${text}`,
            ).toContain(quote.getAttribute("lang"));
            const links = [...(quote.parentElement?.querySelectorAll("a") ?? [])].map((link) =>
              link.getAttribute("href"),
            );
            // On the source's own page it needs no link to itself.
            const isLinked = own.some((id) => links.some((href) => href?.endsWith(`/source/${id}/`)));
            expect(isLinked || file.includes("/source/"), `${file}: ${text}`).toBe(true);
            seen.add(text);
          }
        }
        expect(seen.size, lang).toBe(claims.size);
      }
    });

    test("I7 every file has a name of ASCII alone, and every page stands under the same address in every language", () => {
      expect(site().files.filter((file) => !/^[\w./-]+$/.test(file))).toEqual([]);
      const rest = (lang: Lang): readonly string[] =>
        site()
          .pages.filter(({ file }) => file.startsWith(`${lang}/`))
          .map(({ file }) => file.slice(lang.length));
      expect(rest("uz")).toEqual(rest("en"));
      expect(rest("ru")).toEqual(rest("en"));
    });

    test("R9 without scripts every agreement says which of how many it is, and leads to its neighbours", () => {
      const { agreements } = dataset();
      for (const lang of LANGS) {
        for (const [at, { id }] of agreements.entries()) {
          const page = site().pages.find(({ file }) => file === `${lang}/agreement/${id}/index.html`);
          const crumbs = page?.document.querySelector("aside nav");
          expect(flat(crumbs?.textContent)).toContain(
            words.get(lang)?.t("crumb.place", { n: at + 1, total: agreements.length }) ?? "no words",
          );
          const step = (rel: string) => crumbs?.querySelector(`a[rel=${rel}]`)?.getAttribute("href")?.split("/").at(-2);
          expect([step("prev"), step("next")]).toEqual([agreements[at - 1]?.id, agreements[at + 1]?.id]);
        }
      }
    });

    test("every statement and presence that the source reports stands on a page of its speaker, with its quote", () => {
      const { attendance = [], statements = [] } = dataset();
      const said = [
        ...attendance.map(({ person, claims = [] }) => ({ id: person, claims })),
        ...statements.map(({ speaker, claims }) => ({ id: speaker, claims })),
      ];
      const missing = said.flatMap(({ id, claims }) => {
        const shown = textOf(site(), `en/party/${id}/index.html`, "aside");
        return claims.flatMap(({ quote }) => (quote === undefined || shown.includes(quote) ? [] : `${id}: ${quote}`));
      });
      expect(missing).toEqual([]);
    });
  });
}

/** Text in the page's own language: without what is marked as being in another. */
function ownText(root: Element | null, lang: string): string {
  if (root === null) return "";
  const others = [...root.querySelectorAll("[lang], script")].filter(
    (element) => element.getAttribute("lang") !== lang,
  );
  const isOther = (node: Node): boolean => others.some((element) => element.contains(node));
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE && !isOther(node)) texts.push(node.nodeValue ?? "");
    for (const child of node.childNodes) walk(child);
  };
  walk(root);
  return texts.join(" ");
}

/** What goes wrong in Uzbek when a browser's own formats are used, or when keyboards choose the apostrophe. */
export function testUzbek(site: () => BuiltSite): void {
  describe("Uzbek pages", () => {
    const pages = () => site().pages.filter(({ file }) => file.startsWith("uz/"));
    test("I1 hold no date or list of a browser that does not know the language", () => {
      for (const { file, document } of pages()) {
        const text = document.querySelector("#app")?.textContent ?? "";
        // The accessibility sheet has promises that are called so: "M10 · …".
        expect(text.match(/\bM\d\d\b(?! · )/), file).toBeNull();
        expect(ownText(document.querySelector("#app"), "uz").match(/, and |\bM\d\d\b(?! · )/), file).toBeNull();
      }
    });
    test("I3 write their letters with the right sign, never with a quotation mark or an apostrophe of the keyboard", () => {
      for (const { file, document } of pages()) {
        const text = ownText(document.querySelector("#app"), "uz");
        expect(text.match(/\p{L}+[\u2018\u2019'`\u00b4]\p{L}+/gu), file).toBeNull();
        expect(text.match(/[og]\u02bc|[^ogOG\s“«(]\u02bb/gu), file).toBeNull();
      }
    });
    test("I1 hold words of their own for months", () => {
      const start = pages().find(({ file }) => file === "uz/index.html");
      expect(start?.document.querySelector("time")?.textContent).toMatch(
        /^\d{1,2}-(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr), \d{4}$/,
      );
    });
  });
}
