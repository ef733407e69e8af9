import { describe, expect, it } from "vitest";
import { listAt } from "../../src/dataset/isRecord.ts";
import { formatFinding } from "../../src/tables/formatAccount.ts";
import { readType } from "../../src/tables/readKind.ts";
import { makeTable, runImport } from "../fixtures/importedText.ts";

const typeOf = (words: string): unknown => {
  const result = readType(words);
  return result.kind === "ok" && result.warning === undefined ? result.value : result;
};

describe("kinds and types of a table", () => {
  it.each([
    ["contract", ["договор", "Dogovor", "shartnoma", "Шартнома", "контракт", "kontrakt"]],
    ["agreement", ["соглашение", "bitim", "kelishuv", "Келишув"]],
    ["memorandum", ["меморандум", "Memorandum", "MoU", "Меморандум о сотрудничестве", "anglashuv memorandumi"]],
    ["protocol", ["протокол", "protokol", "bayonnoma", "Баённома"]],
    ["action-plan", ["план", "план мероприятий", "reja", "chora-tadbirlar rejasi"]],
    ["roadmap", ["дорожная карта", "yoʻl xaritasi", "yo'l xaritasi", "Йўл харитаси"]],
    ["declaration", ["декларация", "deklaratsiya", "совместное заявление", "qoʻshma bayonot"]],
    ["treaty", ["международный договор", "xalqaro shartnoma"]],
    ["event", ["мероприятие", "tadbir"]],
  ])("know the words for %s in Russian and Uzbek", (type, words) => {
    for (const word of words) expect(typeOf(word)).toBe(type);
  });

  it("warn of a misspelt word and say which one may be meant", () => {
    const { findings, tables } = runImport([
      makeTable("Parties", [
        ["name", "kind"],
        ["A", "compny"],
        ["B", "компаня"],
        ["C", "spaceship"],
      ]),
      makeTable("Agreements", [
        ["title", "parties", "type"],
        ["One", "A", "contrakt"],
        ["Two", "A", "меморандом"],
        ["Three", "A", "sister-city"],
        ["Four", "A", "evnt"],
      ]),
    ]);
    expect(findings.map(formatFinding)).toEqual([
      'book.xlsx, Parties!B2  warning: the kind "compny" is not known  did you mean "company"? write that, if so; the word was kept',
      'book.xlsx, Parties!B3  warning: the kind "компаня" is not known  did you mean "company"? write that, if so; the word was kept',
      'book.xlsx, Parties!B4  warning: the kind "spaceship" is not known  write one of country, region, city, government, ministry, agency, company, chamber, council, technopark, fund, university, organisation, person, other; the word was kept as x-kind',
      'book.xlsx, Agreements!C2  warning: the type "contrakt" is not known  did you mean "contract"? write that, if so; the word was kept',
      'book.xlsx, Agreements!C3  warning: the type "меморандом" is not known  did you mean "memorandum"? write that, if so; the word was kept',
      'book.xlsx, Agreements!C5  warning: the type "evnt" is not known  did you mean "event"? write that, if so; the word was kept',
    ]);
    expect(tables.map(({ imported, warned, refused }) => [imported, warned, refused])).toEqual([
      [0, 3, 0],
      [1, 3, 0],
    ]);
  });

  it.each([
    ["city", ["village", "municipality", "село", "посёлок", "qishloq", "shaharcha"]],
    ["fund", ["investment fund", "инвестиционный фонд"]],
    ["university", ["institute", "college", "институт", "вуз", "kollej", "oliygoh"]],
    ["company", ["bank", "Bank", "банк", "factory", "holding", "завод", "ООО", "zavod", "MChJ"]],
    ["agency", ["committee", "embassy", "управление", "посольство", "qoʻmita", "qo'mita"]],
    ["government", ["administration", "хокимият", "hokimlik"]],
    ["organisation", ["school", "research institute", "НИИ", "maktab", "association", "NGO", "музей", "uyushma"]],
    ["region", ["district", "район", "tuman"]],
    // A state may be one of several that are no countries: who wrote it is told what became of it.
    ["country", ["state", "kingdom"]],
  ])("take the words of what is a %s for it, keep them and say so", (kind, words) => {
    const names = words.map((_, place) => `P${place}`);
    const result = runImport([
      makeTable("Parties", [["name", "kind"], ...words.map((word, place) => [names[place] ?? "", word])]),
    ]);
    expect(result.findings).toEqual([]);
    expect(listAt(result.dataset, "parties")).toEqual(
      words.map((word, place) => ({ id: `p${place}`, name: names[place], kind, "x-kind": word })),
    );
    const told = result.guesses.map(({ what }) => what);
    for (const word of words)
      expect(told).toContain(`kind "${word}" was taken for "${kind}"; its word is kept as x-kind`);
  });

  it("are not guessed of words that name a country as well as a club", () => {
    const { dataset, findings } = runImport([
      makeTable("Parties", [
        ["name", "kind"],
        ["P", "federation"],
        ["Q", "федерация"],
      ]),
    ]);
    expect(findings).toHaveLength(2);
    expect(listAt(dataset, "parties")).toMatchObject([
      { kind: "other", "x-kind": "federation" },
      { kind: "other", "x-kind": "федерация" },
    ]);
  });

  it("lose no word where the table has a column for it", () => {
    const { dataset } = runImport([
      makeTable("Parties", [
        ["name", "kind", "x-kind"],
        ["A", "bank", "own"],
      ]),
      makeTable("Agreements", [
        ["title", "parties", "type", "type_text"],
        ["One", "A", "sister-city", "a pact"],
      ]),
    ]);
    expect(listAt(dataset, "parties")[0]).toMatchObject({ kind: "company", "x-kind": "own", "x-kind-2": "bank" });
    expect(listAt(dataset, "agreements")[0]).toMatchObject({ typeText: "a pact", "x-typeText": "sister-city" });
  });
});
