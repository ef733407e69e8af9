import { describe, expect, it } from "vitest";
import { isRecord, listAt, type LooseRecord } from "../../src/dataset/isRecord.ts";
import { formatDataset } from "../../src/tables/formatDataset.ts";
import { makeTable, runImport } from "../fixtures/importedText.ts";

const HEAD = "id name kind country parent name_ru name_uz aliases wikidata lei lat lon place note note_ru own".split(
  " ",
);
const row = (cells: Readonly<Record<string, string>>): readonly string[] => HEAD.map((header) => cells[header] ?? "");
const SAME = { same: [{ keep: "a", drop: "b" }] };
const party = ({ dataset }: { readonly dataset: LooseRecord }): LooseRecord =>
  listAt(dataset, "parties").filter(isRecord)[0] ?? {};
const join = (first: Readonly<Record<string, string>>, second: Readonly<Record<string, string>>) =>
  runImport(
    [
      makeTable("Parties", [
        HEAD,
        row({ id: "a", name: "North", kind: "city", ...first }),
        row({ id: "b", name: "Northtown", kind: "city", ...second }),
        row({ id: "c", name: "Land", kind: "country" }),
      ]),
    ],
    SAME,
  );

describe("two parties that a person called the same", () => {
  it("become one that has what only the second had", () => {
    const result = join(
      { name_ru: "Север" },
      {
        country: "UZ",
        parent: "Land",
        name_ru: "Северный",
        name_uz: "Shimol",
        aliases: "N-town",
        wikidata: "Q1",
        lei: "L1",
        lat: "40.5",
        lon: "60.5",
        place: "centre",
        note: "By the lake",
        note_ru: "У озера",
        own: "17",
      },
    );
    expect(result.faults).toEqual([]);
    expect(party(result)).toEqual({
      id: "a",
      name: "North",
      kind: "city",
      country: "UZ",
      parent: "c",
      names: { ru: "Север", uz: "Shimol" },
      aliases: [
        { name: "Northtown", basis: "recorded" },
        { name: "Северный", basis: "recorded" },
        { name: "N-town", basis: "recorded" },
      ],
      ids: { wikidata: "Q1", lei: "L1" },
      location: { lat: 40.5, lon: 60.5, label: "centre" },
      note: "By the lake",
      notes: { ru: "У озера" },
      "x-own": "17",
      formerIds: ["b"],
    });
    expect(result.joined).toEqual(['"Northtown" (b) went into "North" (a)', "3 parties became 2"]);
  });

  it("keep what the second says otherwise, and a line tells of each such field", () => {
    const good = join(
      { country: "UZ", wikidata: "Q1", lat: "40.5", lon: "60.5", place: "centre", note: "A", own: "1" },
      {
        kind: "region",
        country: "DE",
        wikidata: "Q2",
        lei: "L1",
        lat: "41.5",
        lon: "61.5",
        place: "hill",
        note: "B",
        note_ru: "Б",
        own: "2",
      },
    );
    expect(good.faults).toEqual([]);
    expect(party(good)).toMatchObject({
      kind: "city",
      country: "UZ",
      ids: { wikidata: "Q1", lei: "L1" },
      location: { lat: 40.5, lon: 60.5, label: "centre" },
      note: "A",
      "x-own": "1",
      "x-otherwise": [
        { field: "kind", value: "region" },
        { field: "country", value: "DE" },
        { field: "ids.wikidata", value: "Q2" },
        { field: "location", value: { lat: 41.5, lon: 61.5, label: "hill" } },
        { field: "note", value: "B" },
        { field: "notes", value: { ru: "Б" } },
        { field: "x-own", value: "2" },
      ],
    });
    expect(party(good)).not.toHaveProperty("notes");
    const line = (field: string, kept: string, other: string): string =>
      `${field} of "North" (a): ${kept} stays; ${other} is kept as x-otherwise, which is not shown`;
    expect(good.joined).toEqual(
      expect.arrayContaining([
        line("country", '"UZ"', '"DE"'),
        line("note", '"A"', '"B"'),
        line("ids.wikidata", '"Q1"', '"Q2"'),
      ]),
    );
    expect(good.joined).toHaveLength(2 + 7);
  });

  it("keep a translated note that translates no note of the first", () => {
    const result = join({ note: "N" }, { note_ru: "Я" });
    expect(result.faults).toEqual([]);
    expect(party(result)).toMatchObject({ note: "N", "x-otherwise": [{ field: "notes", value: { ru: "Я" } }] });
    expect(party(result)).not.toHaveProperty("notes");
    expect(result.joined[1]).toBe(
      'notes of "North" (a): nothing stays; {"ru":"Я"} is kept as x-otherwise, which is not shown',
    );
  });

  it.each([
    ["the first in the second", { parent: "b" }, {}],
    ["the second in the first", {}, { parent: "a" }],
  ])("are no parent of themselves where a table puts %s", (_, first, second) => {
    const result = join(first, second);
    expect(result.faults).toEqual([]);
    expect(party(result)).not.toHaveProperty("parent");
    expect(party(result)).not.toHaveProperty("x-otherwise");
    expect(result.joined[1]).toBe('parent of "North" (a): left out, since no party is its own parent');
  });

  it("change nothing more when their table is added to what was made of it", () => {
    const cells = [
      { wikidata: "Q1", lat: "40.5", lon: "60.5", place: "centre", note: "A", name_ru: "Север" },
      {
        country: "DE",
        parent: "a",
        wikidata: "Q2",
        lat: "41.5",
        lon: "61.5",
        place: "hill",
        note: "B",
        note_ru: "Б",
        name_ru: "Северный",
      },
    ] as const;
    const tables = [
      makeTable("Parties", [
        HEAD.filter((header) => header !== "id"),
        ...cells.map((one, place) =>
          row({
            name: ["North", "Northtown"][place] ?? "",
            kind: "city",
            ...one,
            parent: place === 0 ? "" : "North",
          }).slice(1),
        ),
      ]),
      makeTable("Sources", [
        ["id", "title"],
        ["paper", "Paper"],
      ]),
      makeTable("Claims", [
        ["record", "source", "quote"],
        ["Northtown", "paper", "a town in the north"],
      ]),
    ];
    const request = {
      same: [{ keep: "north", drop: "northtown" }],
      confirmed: new Map([["Northtown", ["northtown"]]]),
    };
    const { dataset } = runImport(tables, request);
    expect(party({ dataset })).toMatchObject({ claims: [{ source: "paper" }] });
    for (const isAdding of [true, false]) {
      const again = runImport(tables, { ...request, earlier: dataset, isAdding });
      expect([again.faults, again.findings, again.lost]).toEqual([[], [], []]);
      expect(formatDataset(again.dataset)).toBe(formatDataset(dataset));
    }
  });

  it("are disputed by a claim that speaks of nothing but the field in which they differ", () => {
    const { dataset, faults } = runImport(
      [
        makeTable("Parties", [
          ["id", "name", "kind", "country"],
          ["a", "North", "city", "UZ"],
          ["b", "Northtown", "city", "DE"],
        ]),
        makeTable("Sources", [
          ["id", "title"],
          ["paper", "Paper"],
        ]),
        makeTable("Claims", [
          ["record", "field", "source", "quote"],
          ["b", "country", "paper", "a German town"],
          ["b", "country; name", "paper", "Northtown in Germany"],
        ]),
      ],
      SAME,
    );
    expect(faults).toEqual([]);
    expect(party({ dataset })["claims"]).toEqual([
      { source: "paper", fields: ["country"], quote: "a German town", basis: "stated", value: "DE", disputes: true },
      { source: "paper", fields: ["name"], quote: "Northtown in Germany", basis: "stated" },
    ]);
  });

  it("keep what is only inferred of a spelling", () => {
    const alias = { name: "N", basis: "inferred", note: "by its sign" };
    const earlier = {
      format: "accord-atlas/1",
      title: "x",
      language: "en",
      sources: [],
      agreements: [],
      parties: [
        { id: "a", name: "North", kind: "city" },
        { id: "b", name: "Northtown", kind: "city", aliases: [alias] },
      ],
    };
    const { dataset } = runImport([makeTable("Parties", [["name"], ["East"]])], { ...SAME, earlier, isAdding: true });
    expect(party({ dataset })["aliases"]).toEqual([{ name: "Northtown", basis: "recorded" }, alias]);
  });
});
