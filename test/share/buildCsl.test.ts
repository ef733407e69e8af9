import { describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { projectDataset } from "../../src/dataset/projectDataset.ts";
import type { Dataset, Detail } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { citationText } from "../../src/i18n/citationText.ts";
import { buildCsl, type CslItem } from "../../src/share/buildCsl.ts";
import { forum, full, small } from "../fixtures/knownDatasets.ts";
import { WORDS } from "../i18n/words.ts";

const PLACE = { siteName: "Test Atlas", url: "https://atlas.example/en/agreement/x/" } as const;
/** Fields of `csl-data.json` (Citation Style Language 1.0.2) that we may use. */
const FIELDS = /^(?:id|type|title|container-title|publisher|author|version|issued|accessed|language|URL)$/;

const opensOf = ({ agreements, parties, sources }: Dataset): readonly Detail["open"][] => [
  ...agreements.map(({ id }): Detail["open"] => ({ kind: "agreement", id })),
  ...parties.map(({ id }): Detail["open"] => ({ kind: "party", id })),
  ...sources.map(({ id }): Detail["open"] => ({ kind: "source", id })),
];

function expectValid(item: CslItem): void {
  for (const field of Object.keys(item)) expect(field).toMatch(FIELDS);
  expect(item.id).not.toBe("");
  expect(["webpage", "document"]).toContain(item.type);
  for (const { "date-parts": parts } of [item.issued, item.accessed].filter((date) => date !== undefined)) {
    expect(parts).toHaveLength(1);
    const [[year = 0, month = 1, day = 1]] = parts;
    expect(parts[0].length).toBeLessThanOrEqual(3);
    expect([Number.isInteger(year), month >= 1 && month <= 12, day >= 1 && day <= 31]).toEqual([true, true, true]);
  }
}

describe("CSL-JSON", () => {
  it.each([forum, full, small])("of every page of $title has what reference managers need", (dataset) => {
    for (const lang of LANGS) {
      const index = createIndex(projectDataset(dataset, lang));
      for (const open of opensOf(dataset)) {
        const items = buildCsl(WORDS[lang], index, open, PLACE);
        expect(items.length).toBeGreaterThan(0);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        for (const item of items) expectValid(item);
        expect(items[0]).toMatchObject({ id: `${open.kind}-${open.id}`, URL: PLACE.url, publisher: "Test Atlas" });
        expect(items[0]?.title).not.toBe("");
      }
    }
  });

  it("dates the page by the dataset, and names sources in their own words and language", () => {
    const [agreement] = forum.agreements;
    const [source] = forum.sources;
    if (agreement === undefined || source === undefined) throw new Error("the forum is empty");
    const index = createIndex(projectDataset(forum, "ru"));
    const [page, article] = buildCsl(WORDS.ru, index, { kind: "agreement", id: agreement.id }, PLACE);
    expect(page).toMatchObject({
      title: agreement.titles?.["ru"],
      language: "ru",
      version: forum.version,
      issued: { "date-parts": [(forum.updated ?? "").split("-").map(Number)] },
    });
    expect(article).toMatchObject({
      title: source.title,
      language: source.language,
      publisher: source.publisher,
      URL: source.url,
      issued: { "date-parts": [(source.published ?? "").split("-").map(Number)] },
    });
  });

  it("leaves out what the data does not say, and is empty for a record that is not there", () => {
    const index = createIndex(small);
    const [agreement] = small.agreements;
    if (agreement === undefined) throw new Error("the fixture has no agreement");
    const [page] = buildCsl(WORDS.en, index, { kind: "agreement", id: agreement.id }, { ...PLACE, url: null });
    expect(Object.keys(page ?? {})).toEqual(["id", "type", "title", "container-title", "publisher", "language"]);
    const gone = forum.agreements.flatMap(({ id }): Detail["open"] => ({ kind: "agreement", id }))[0];
    if (gone === undefined) throw new Error("the forum has no agreement");
    expect([buildCsl(WORDS.en, index, gone, PLACE), citationText(WORDS.en, index, gone, PLACE)]).toEqual([[], null]);
  });
});

describe("the citation in plain text", () => {
  const table = [
    [
      "en",
      /^“.+”\. .+, version 1, updated \d+\s\w+\s\d{4}\. Test Atlas\. Source: .+, “.+”, 5\sOctober\s2023, https:\/\/\S+\. /,
    ],
    [
      "uz",
      /^“.+”\. .+, 1-versiya, yangilangan: \d+-\w+,\s\d{4}\. Test Atlas\. Manba: .+, “.+”, 5-oktabr,\s2023, https:\/\/\S+\. /,
    ],
    [
      "ru",
      /^«.+»\. .+, версия 1, обновлено: \d+\s\S+\s\d{4}\sг\. Test Atlas\. Источник: .+, «.+», 5\sоктября\s2023\sг\., https:\/\/\S+\. /,
    ],
  ] as const;
  it.each(table)("%s: names record, dataset, version, date, site, source and address", (lang, form) => {
    const index = createIndex(projectDataset(forum, lang));
    for (const { id } of forum.agreements) {
      const text = citationText(WORDS[lang], index, { kind: "agreement", id }, PLACE) ?? "";
      expect(text).toMatch(form);
      expect(text.endsWith(` ${PLACE.url}`)).toBe(true);
      expect(text).toContain(forum.sources[0]?.title);
      expect(text).not.toMatch(/\.\.|undefined|\n/);
    }
  });

  it("does not cite general knowledge as a source", () => {
    const known = forum.parties.find(({ claims = [] }) => claims.every(({ basis }) => basis === "background"));
    if (known === undefined) throw new Error("every party of the forum is in its source");
    expect(createIndex(forum).agreementsOf(known.id)).toEqual([]);
    const text = citationText(WORDS.en, createIndex(forum), { kind: "party", id: known.id }, PLACE);
    expect(text).not.toContain("Source");
  });

  it("counts the sources beyond three", () => {
    const [first] = small.sources;
    const [agreement] = small.agreements;
    if (first === undefined || agreement === undefined) throw new Error("the fixture is empty");
    const sources = ["a", "b", "c", "d", "e"].map((id) => ({
      ...first,
      id: id as typeof first.id,
      title: `Gazette ${id}`,
    }));
    const claims = sources.map(({ id }) => ({ source: id, basis: "stated" as const, quote: "agreed" }));
    const many = createIndex({ ...small, sources, agreements: [{ ...agreement, claims }] });
    const text = citationText(WORDS.en, many, { kind: "agreement", id: agreement.id }, PLACE);
    expect(text).toContain("Sources: “Gazette a”; “Gazette b”; “Gazette c”; 2 other sources.");
  });
});
