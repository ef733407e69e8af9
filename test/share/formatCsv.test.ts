import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import type { Dataset, Lang } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { agreementTitle } from "../../src/i18n/localText.ts";
import { CSV_COLUMNS, formatCsv } from "../../src/share/formatCsv.ts";
import { forum, full, small } from "../fixtures/knownDatasets.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { WORDS } from "../i18n/words.ts";

const BASE = "https://atlas.example/deep/";

interface Table {
  readonly text: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** The table of a dataset, and its rows as a CSV reader reads them. */
function tableOf(dataset: Dataset, lang: Lang = "en"): Table {
  const text = formatCsv(WORDS[lang], createIndex(dataset), BASE);
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true });
  expect(errors).toEqual([]);
  return { text, rows: data };
}

/** The dataset with another title on its first agreement. */
function titled(title: string): Dataset {
  const [first, ...rest] = small.agreements;
  if (first === undefined) throw new Error("the fixture has no agreement");
  return { ...small, agreements: [{ ...first, title }, ...rest] };
}

describe("the table", () => {
  it.each([forum, full, small, tinyDataset, makeDataset({ seed: 5, agreements: 60 })])(
    "of $title has one row for every participation, and reads back as it was",
    (dataset) => {
      for (const lang of LANGS) {
        const { rows } = tableOf(dataset, lang);
        const expected = dataset.agreements.flatMap((agreement) =>
          agreement.participants.map(({ party = "", unknown = "" }) => ({
            agreement_id: agreement.id,
            agreement_title: agreementTitle(agreement, dataset.language, lang).text,
            party_id: party,
            party_not_named_because: unknown,
          })),
        );
        expect(rows).toHaveLength(expected.length);
        expected.forEach((row, place) => expect(rows[place]).toMatchObject(row));
      }
    },
  );

  it("has a byte order mark, the documented columns, and one line end that every program knows", () => {
    const { rows, text } = tableOf(forum);
    expect(text.startsWith("\uFEFFagreement_id,agreement_title,")).toBe(true);
    expect(Object.keys(rows[0] ?? {})).toEqual([...CSV_COLUMNS]);
    expect(text.split("\r\n")).toHaveLength(rows.length + 1);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("says of every row on what it rests, and where the line stands", () => {
    for (const { rows } of LANGS.map((lang) => tableOf(forum, lang)))
      for (const row of rows) {
        expect(row["participation_basis"]).toMatch(/stated/);
        expect(row["quotes"]).not.toBe("");
        expect(row["sources"]).not.toBe("");
        expect(row["address"]).toMatch(
          new RegExp(`^${BASE}(?:en|uz|ru)/agreement/${row["agreement_id"]}/#p-${row["party_id"]}$`),
        );
        expect([row["dataset_version"], row["dataset_updated"]]).toEqual([forum.version, forum.updated]);
      }
  });

  it.each([
    forum,
    full,
    small,
    tinyDataset,
    makeDataset({ seed: 5, agreements: 60 }),
    makeDataset({ seed: 9, agreements: 60 }),
  ])(
    "of $title says of no agreement that it was signed without saying in the same row on what that rests",
    (dataset) => {
      for (const row of tableOf(dataset).rows) {
        const agreement = dataset.agreements.find(({ id }) => id === row["agreement_id"]);
        const basesOf = (field: string): string =>
          [
            ...new Set(
              (agreement?.claims ?? []).filter(({ fields }) => fields?.includes(field)).map(({ basis }) => basis),
            ),
          ].join(" | ");
        expect(row["status_basis"] === "", row["agreement_id"]).toBe(row["status"] === "");
        expect([row["status_basis"], row["signed_basis"]]).toEqual([basesOf("status"), basesOf("signed")]);
      }
    },
  );

  it("never lends the basis of who takes part to the rest of the row", () => {
    const rows = tableOf(forum).rows.filter(({ status }) => status === "signed");
    const inferred = rows.filter((row) => row["status_basis"] === "inferred");
    expect(inferred.length).toBeGreaterThan(0);
    for (const row of inferred) expect(row["participation_basis"]).toMatch(/^stated/);
    expect(rows.every((row) => row["event_date_basis"] === "background")).toBe(true);
  });

  it("marks what is disputed, and leaves without a basis what no claim names", () => {
    const [row] = tableOf(full).rows;
    expect(row).toMatchObject({
      status_basis: "stated",
      signed_basis: "stated",
      in_force_basis: "recorded | disputed",
      amount_basis: "recorded",
      event_basis: "",
      participation_basis: "",
    });
  });

  it("keeps back a status that no claim supports, as the pages do", () => {
    const [first] = small.agreements;
    if (first === undefined) throw new Error("the fixture has no agreement");
    const [row] = tableOf({ ...small, agreements: [{ ...first, status: "signed" }] }).rows;
    expect(row).toMatchObject({ status: "", status_basis: "" });
  });

  it("names an unnamed party by the reason, with an address of its own", () => {
    const row = tableOf(full).rows.find(({ party_not_named_because: reason }) => reason !== "");
    expect(row).toMatchObject({ party_id: "", party_name: "" });
    expect(row?.["address"]).toMatch(/#p-_1$/);
  });

  it.each([
    ['=HYPERLINK("https://evil.example")', "'"],
    ["+1-2", "'"],
    ["-1", "'"],
    ["@SUM(A1)", "'"],
    ["\u00A0=1+1", "'"],
    ["\uFF1D1+1", "'"],
    ["a=b", ""],
    ['He said "no", twice', ""],
    ["</script><b>", ""],
    ["שלום, world", ""],
    ["😀".repeat(900), ""],
  ])("keeps %j as text: no spreadsheet runs it, and nothing else of it changes", (title, guard) => {
    expect(tableOf(titled(title)).rows[0]?.["agreement_title"]).toBe(guard + title);
  });
});
