import { describe, expect, it } from "vitest";
import { isRecord, listAt, type LooseRecord } from "../../src/dataset/isRecord.ts";
import { formatFinding } from "../../src/tables/formatAccount.ts";
import { makeTable, runImport } from "../fixtures/importedText.ts";
import { recordIn } from "../fixtures/recordIn.ts";

const PARTIES = makeTable("Parties", [
  ["id", "name", "kind", "country"],
  ["north", "North", "city", "UZ"],
  ["south", "South", "city", "DE"],
]);

const agreements = (...rows: readonly (readonly string[])[]) => makeTable("Agreements", rows);

describe("tables of one's own", () => {
  it.each([
    ["English", ["ID", "Title", "Type", "Date", "Parties", "Sector", "Source URL"]],
    ["Russian", ["Код", "Название", "Тип", "Дата подписания", "Стороны", "Отрасль", "Ссылка"]],
    ["Uzbek", ["Kod", "Nomi", "Turi", "Imzolangan sana", "Tomonlar", "Soha", "Havola"]],
  ])("are understood with headers in %s, in any order", (_, head) => {
    const row = [
      "plan",
      "The plan",
      "Memorandum of understanding",
      "2023-10",
      "North; South",
      "Trade",
      "https://example.org/a",
    ];
    for (const order of [
      [0, 1, 2, 3, 4, 5, 6],
      [6, 4, 2, 0, 5, 3, 1],
    ]) {
      const pick = (cells: readonly string[]): readonly string[] => order.map((at) => cells[at] ?? "");
      const { dataset, findings } = runImport([PARTIES, makeTable("Sheet1", [pick(head), pick(row)])]);
      expect(findings).toEqual([]);
      expect(recordIn(dataset, "agreements", "plan")).toMatchObject({
        title: "The plan",
        type: "memorandum",
        "x-type": "Memorandum of understanding",
        signed: "2023-10",
        participants: [{ party: "north" }, { party: "south" }],
        sectors: ["trade"],
        claims: [
          {
            source: "book",
            basis: "recorded",
            url: "https://example.org/a",
            locator: { file: "book.xlsx", sheet: "Sheet1", row: 2 },
          },
        ],
      });
    }
  });

  it("keep what is not understood in fields of one's own, and say so", () => {
    const { dataset, findings } = runImport([
      PARTIES,
      agreements(["title", "parties", "Signed by whom", "x-file"], ["Plan", "north", "The mayor", "17"]),
    ]);
    expect(recordIn(dataset, "agreements", "plan")).toMatchObject({ "x-Signed-by-whom": "The mayor", "x-file": "17" });
    expect(findings.map(formatFinding)).toEqual([
      'book.xlsx, Agreements!C1  warning: the column "Signed by whom" is not known; its cells were kept as x-Signed-by-whom  rename it, if it is one of those in docs/spreadsheets.md',
    ]);
  });

  it("take countries by name, and keep a name that is not known", () => {
    const { dataset, findings } = runImport([
      makeTable("Parties", [
        ["name", "kind", "country"],
        ["A", "city", "Uzbekistan"],
        ["B", "city", "Grece"],
        ["C", "city", "uz"],
      ]),
    ]);
    expect(listAt(dataset, "parties")).toMatchObject([{ country: "UZ" }, { "x-country": "Grece" }, { country: "UZ" }]);
    expect(findings.map(({ remedy }) => remedy)).toEqual(['if "greece" (GR) is meant, write its two letters']);
  });

  it("have kinds guessed from names, and every guess told", () => {
    const { dataset, guesses } = runImport([
      makeTable("Parties", [
        ["name", "kind"],
        ["Ministry of Water", ""],
        ["Хокимият", "махалля"],
        ["Uzbekistan", ""],
      ]),
    ]);
    expect(listAt(dataset, "parties")).toMatchObject([
      { kind: "ministry" },
      { kind: "other", "x-kind": "махалля" },
      { kind: "country" },
    ]);
    expect(guesses.map(({ what }) => what).filter((what) => what.startsWith("kind"))).toEqual([
      'kind of "Ministry of Water": "ministry"',
      'kind of "Хокимият": "other" (kind "махалля" is not known; it was kept as x-kind)',
      'kind of "Uzbekistan": "country"',
    ]);
  });

  it("give parties when there is no table of them", () => {
    const { dataset, faults } = runImport([
      agreements(["title", "parties"], ["Plan", "Городская больница; Ишчи [2] (buyer)"]),
    ]);
    expect(faults).toEqual([]);
    expect(listAt(dataset, "parties")).toMatchObject([{ id: "gorodskaya-bolnitsa" }, { id: "ishchi" }]);
    expect(listAt(dataset, "sides")).toEqual([{ id: "2", label: "Side 2" }]);
    expect(recordIn(dataset, "agreements", "plan")["participants"]).toEqual([
      { party: "gorodskaya-bolnitsa" },
      { party: "ishchi", role: "buyer", side: "2" },
    ]);
  });

  it("may have titles above the headers", () => {
    const { dataset } = runImport([
      PARTIES,
      agreements(["Agreements of 2024"], [], ["title", "parties"], ["Plan", "north"]),
    ]);
    expect(recordIn(dataset, "agreements", "plan")["claims"]).toMatchObject([{ locator: { row: 4 } }]);
  });
});

describe("rows of the template", () => {
  it("make one claim per quotation, and none but the stated", () => {
    const { dataset } = runImport([
      PARTIES,
      makeTable("Sources", [
        ["id", "title"],
        ["paper", "The Paper"],
      ]),
      agreements(["title", "parties", "source", "quote"], ["Plan", "north", "The Paper", "they agreed\nand signed"]),
    ]);
    expect(recordIn(dataset, "agreements", "plan")["claims"]).toEqual([
      { source: "paper", basis: "stated", quote: "they agreed" },
      { source: "paper", basis: "stated", quote: "and signed" },
    ]);
  });

  it("make events and tallies of rows of these types", () => {
    const { dataset, faults } = runImport([
      PARTIES,
      agreements(
        ["id", "title", "type", "parties", "signed", "event", "count"],
        ["forum", "The forum", "event", "", "2024-05", "", ""],
        ["seven", "Seven contracts", "tally", "", "", "forum", "7"],
        ["plan", "Plan", "roadmap", "north", "", "The forum", ""],
      ),
    ]);
    expect(faults).toEqual([]);
    expect(listAt(dataset, "events")).toMatchObject([{ id: "forum", name: "The forum", date: "2024-05" }]);
    expect(listAt(dataset, "tallies")).toMatchObject([
      { id: "seven", label: "Seven contracts", count: 7, event: "forum" },
    ]);
    expect(recordIn(dataset, "agreements", "plan")).toMatchObject({ event: "forum" });
  });

  it("take a participant who is not known with the reason", () => {
    const { dataset } = runImport([
      PARTIES,
      agreements(["title", "parties"], ["Plan", "north; ? the paper names nobody [2]"]),
    ]);
    expect(recordIn(dataset, "agreements", "plan")["participants"]).toEqual([
      { party: "north" },
      { unknown: "the paper names nobody", side: "2" },
    ]);
  });
});

describe("ids", () => {
  const table = makeTable("Parties", [
    ["name", "country"],
    ["Oʻzbekiston", "UZ"],
    ["Город", "UZ"],
    ["Город", "DE"],
    ["東京", ""],
    ["Łódź", ""],
  ]);

  it("are made of names in any script, with a number behind the second", () => {
    const { dataset } = runImport([table]);
    expect(
      listAt(dataset, "parties")
        .filter(isRecord)
        .map(({ id }) => id),
    ).toEqual(["ozbekiston", "gorod", "gorod-2", "party-1", "lodz"]);
  });

  it("stay when the tables are imported again in another order, with more rows", () => {
    const earlier = runImport([table]).dataset;
    const [head = [], ...rows] = table.rows;
    const { dataset } = runImport([makeTable("Parties", [head, ["Gorod", "DE"], ...rows])], { earlier });
    const ids = new Map(
      listAt(dataset, "parties")
        .filter(isRecord)
        .map(({ id, name }) => [name, id]),
    );
    expect(ids.get("Gorod")).toBe("gorod-3");
    expect(ids.get("Oʻzbekiston")).toBe("ozbekiston");
    expect(ids.get("東京")).toBe("party-1");
  });

  it("are never given to anybody else once they were somebody's", () => {
    const earlier: LooseRecord = {
      format: "accord-atlas/1",
      title: "x",
      language: "en",
      sources: [],
      agreements: [],
      parties: [{ id: "a", name: "A", kind: "city", formerIds: ["b"] }],
    };
    const { dataset, lost } = runImport(
      [
        makeTable("Parties", [
          ["name", "kind"],
          ["B", "city"],
        ]),
      ],
      { earlier },
    );
    expect(listAt(dataset, "parties")).toMatchObject([{ id: "b-2" }]);
    expect(lost).toEqual(['parties "a"']);
  });
});
