import { describe, expect, it } from "vitest";
import { isRecord, listAt, type LooseRecord } from "../../src/dataset/isRecord.ts";
import { formatDataset } from "../../src/tables/formatDataset.ts";
import { makeTable, runImport } from "../fixtures/importedText.ts";

const claims = [{ source: "paper", basis: "stated", quote: "agreed" }];
const FIRST: LooseRecord = {
  format: "accord-atlas/1",
  title: "First",
  language: "en",
  sources: [{ id: "paper", title: "The Paper" }],
  parties: [
    { id: "north", name: "North", kind: "city", country: "UZ", "x-own": 1 },
    { id: "south", name: "South", kind: "city" },
  ],
  agreements: [
    {
      id: "plan",
      title: "Plan",
      type: "action-plan",
      participants: [{ party: "north" }, { party: "south" }],
      signed: "2023",
      updates: [{ date: "2024", text: "Renewed.", claims }],
      responses: [{ date: "2024", name: "The mayor", text: "Not so." }],
      claims,
    },
  ],
};

const second = (signed: string, parties = "North; South") => [
  makeTable(
    "Sources",
    [
      ["id", "title"],
      ["gazette", "The Gazette"],
    ],
    "second.xlsx",
  ),
  makeTable(
    "Parties",
    [
      ["id", "name", "kind", "country"],
      ["", "South", "city", "DE"],
      ["", "East", "city", ""],
    ],
    "second.xlsx",
  ),
  makeTable(
    "Agreements",
    [
      ["id", "title", "type", "parties", "signed", "source", "quote", "sectors"],
      ["", "Plan", "action-plan", parties, signed, "gazette", "a plan was signed", "Trade"],
      ["", "Bridge", "contract", "East; North", "2024", "gazette", "will build a bridge", ""],
    ],
    "second.xlsx",
  ),
];

const grow = (signed: string, earlier = FIRST) => runImport(second(signed), { earlier, isAdding: true });
const agreement = (dataset: LooseRecord): LooseRecord =>
  listAt(dataset, "agreements")
    .filter(isRecord)
    .find(({ id }) => id === "plan") ?? {};

describe("a second report", () => {
  it("adds records, fields and claims, and parties recur by name", () => {
    const { dataset, faults } = grow("2023");
    expect(faults).toEqual([]);
    expect(listAt(dataset, "parties")).toEqual([
      listAt(FIRST, "parties")[0],
      { id: "south", name: "South", kind: "city", country: "DE" },
      { id: "east", name: "East", kind: "city" },
    ]);
    expect(agreement(dataset)["claims"]).toEqual([
      ...claims,
      { source: "gazette", basis: "stated", quote: "a plan was signed" },
      // The quotation does not say that it speaks of the date: the row does.
      {
        source: "second",
        basis: "recorded",
        fields: ["signed", "status"],
        locator: { file: "second.xlsx", sheet: "Agreements", row: 2 },
      },
    ]);
    expect(agreement(dataset)["sectors"]).toEqual(["trade"]);
  });

  it("leaves updates, responses, own fields and the title of the first alone", () => {
    const { dataset } = grow("2024-02");
    expect(dataset["title"]).toBe("First");
    const [before] = listAt(FIRST, "agreements").filter(isRecord);
    expect(agreement(dataset)).toMatchObject({ updates: before?.["updates"], responses: before?.["responses"] });
    expect(listAt(dataset, "parties")[0]).toMatchObject({ "x-own": 1 });
  });

  it("stands beside the first as disputed where the two differ", () => {
    const { dataset, findings } = grow("2024-02");
    expect(agreement(dataset)["signed"]).toBe("2023");
    expect(listAt(agreement(dataset), "claims").at(-1)).toEqual({
      // The quotation does not say the date: the row does.
      source: "second",
      basis: "recorded",
      locator: { file: "second.xlsx", sheet: "Agreements", row: 2 },
      fields: ["signed"],
      value: "2024-02",
      disputes: true,
    });
    expect(findings.map(({ message }) => message)).toEqual([
      "this says otherwise than the dataset of signed; the first value stands, this one is beside it as disputed",
    ]);
  });

  it("changes nothing when it is added a second time", () => {
    const once = grow("2024-02").dataset;
    const twice = grow("2024-02", once).dataset;
    expect(formatDataset(twice)).toBe(formatDataset(once));
  });

  it("makes another agreement of the same title between others", () => {
    const tables = [
      makeTable(
        "Agreements",
        [
          ["title", "parties"],
          ["Plan", "North"],
        ],
        "third.csv",
      ),
    ];
    const { dataset } = runImport(tables, { earlier: FIRST, isAdding: true });
    expect(
      listAt(dataset, "agreements")
        .filter(isRecord)
        .map(({ id }) => id),
    ).toEqual(["plan", "plan-2"]);
  });

  it("disputes who takes part when it names others under the same id", () => {
    const tables = [
      makeTable(
        "Agreements",
        [
          ["id", "title", "parties"],
          ["plan", "Plan", "north; east"],
        ],
        "third.csv",
      ),
      makeTable(
        "Parties",
        [
          ["id", "name", "kind"],
          ["east", "East", "city"],
        ],
        "third.csv",
      ),
    ];
    const { dataset } = runImport(tables, { earlier: FIRST, isAdding: true });
    expect(agreement(dataset)["participants"]).toEqual([{ party: "north" }, { party: "south" }]);
    expect(listAt(agreement(dataset), "claims")).toContainEqual(
      expect.objectContaining({ fields: ["participants"], value: "North; East", disputes: true }),
    );
  });
});

describe("parties that may be one", () => {
  const table = makeTable("Parties", [
    ["name", "kind", "country"],
    ["Ташкент", "city", "UZ"],
    ["Tashkent", "city", "UZ"],
    ["Toshkent", "city", "UZ"],
    ["Santa Cruz", "city", "UZ"],
    ["Santa Cruz", "city", "DE"],
    ["Works of Machines", "company", "UZ"],
    ["Machines of Works", "company", "UZ"],
  ]);

  it("are listed with a score, across scripts and spellings, but not across countries", () => {
    const { alike } = runImport([table]);
    expect(alike.pairs.map(({ a, b, score, why }) => [a["id"], b["id"], score, why])).toEqual([
      ["tashkent", "tashkent-2", 1, "same name"],
      ["works-of-machines", "machines-of-works", 0.95, "same words"],
      ["tashkent", "toshkent", 0.74, "similar spelling"],
      ["tashkent-2", "toshkent", 0.74, "similar spelling"],
    ]);
  });

  it("are joined when a person says so, with both spellings and both ids kept", () => {
    const rows = [
      table,
      makeTable("Agreements", [
        ["title", "parties"],
        ["Plan", "Tashkent; Works of Machines"],
      ]),
    ];
    const { dataset, faults } = runImport(rows, {
      same: [{ keep: "tashkent", drop: "tashkent-2" }],
      confirmed: new Map([["Tashkent", ["tashkent-2"]]]),
    });
    expect(faults).toEqual([]);
    expect(listAt(dataset, "parties")[0]).toMatchObject({
      id: "tashkent",
      name: "Ташкент",
      aliases: [{ name: "Tashkent", basis: "recorded" }],
      formerIds: ["tashkent-2"],
    });
    expect(listAt(dataset, "agreements")[0]).toMatchObject({
      participants: [{ party: "tashkent" }, { party: "works-of-machines" }],
    });
  });

  it("are found among 20,000 without comparing each with each", () => {
    const parties = Array.from({ length: 20_000 }, (_, place) => ({
      id: `p${place}`,
      name: `Place ${(place * 7919) % 20_011} of ${place % 97}`,
      country: `C${place % 50}`,
    }));
    const { total } = runImport([
      makeTable("Parties", [["id", "name"], ...parties.map(({ id, name }) => [id, name])]),
    ]).alike;
    expect(total).toBeGreaterThanOrEqual(0);
  });
});
