import { describe, expect, it } from "vitest";
import { buildDetail } from "../../src/dataset/buildDetail.ts";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { projectDataset } from "../../src/dataset/projectDataset.ts";
import type { Correction, Dataset } from "../../src/dataset/types.ts";
import { selectRecords } from "../../src/share/selectRecords.ts";
import { askOverview } from "../fixtures/askOverview.ts";
import { full } from "../fixtures/knownDatasets.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { tellProblems } from "../fixtures/tellProblems.ts";
import { openAt } from "../fixtures/views.ts";

const made = makeDataset({ seed: 5, agreements: 900 });
const first = made.agreements[0];
if (first === undefined) throw new Error("the made dataset is empty");

/** One a day, the oldest first; the very first concerns the first agreement. */
const corrections: readonly Correction[] = Array.from({ length: 60 }, (_, day) => ({
  date: `2024-${String(1 + Math.floor(day / 28)).padStart(2, "0")}-${String(1 + (day % 28)).padStart(2, "0")}`,
  text: `Correction ${day}`,
  ...(day === 0 ? { agreement: first.id } : {}),
}));
const large: Dataset = { ...made, corrections };
const textsOf = (dataset: Dataset | undefined): readonly string[] =>
  (dataset?.corrections ?? []).map(({ text }) => text);

describe("corrections of the data", () => {
  it("come with a large atlas as far as they are the latest, and with the record that they concern", () => {
    const index = createIndex(large);
    const latest = corrections.slice(40).map(({ text }) => text);
    const [second] = made.agreements.slice(500);
    expect(textsOf(buildDetail(index, { kind: "agreement", id: first.id })?.slice)).toEqual([
      "Correction 0",
      ...latest,
    ]);
    expect(textsOf(buildDetail(index, openRecord(`agreement/${second?.id}/`))?.slice)).toEqual(latest);
    expect(textsOf(askOverview(index, { q: "zzzz" }).slice)).toEqual(latest);
  });

  it("are not there where the data has none", () => {
    expect(buildDetail(createIndex(made), { kind: "agreement", id: first.id })?.slice).not.toHaveProperty(
      "corrections",
    );
  });

  it("are in a reader's own language on the page of that language", () => {
    const russian = projectDataset(full, "ru").corrections ?? [];
    expect(russian.map(({ text, texts }) => texts?.["ru"] ?? text)).toEqual([
      "Names of rivers were misspelt.",
      "Договор был датирован 18 января.",
    ]);
    expect(russian[1]?.text).toBe("");
  });

  it("go with a selection as far as it holds all that they concern", () => {
    const index = createIndex(full);
    const taken = (path: string) => textsOf(selectRecords(index, openRecord(path)) ?? undefined);
    expect(taken("agreement/three-rivers-treaty/")).toEqual(["The treaty was dated 18 January."]);
    expect(taken("party/observer/")).toEqual([]);
  });

  it.each([
    [
      "of an agreement that is not there",
      ["corrections", 1, "agreement"],
      "nowhere",
      'there is no agreement "nowhere"',
    ],
    ["of a party by a former id", ["corrections", 1, "party"], "uplands", 'there is no party "uplands"'],
    ["without a day", ["corrections", 0, "date"], undefined, 'corrections[0]  "date" is missing'],
    ["without a text", ["corrections", 0, "text"], " ", "corrections[0]/text"],
    ["with a field that nobody knows", ["corrections", 0, "record"], "x", 'unknown field "record"'],
  ] as const)("%s are refused by name", (_what, path, value, told) => {
    const { kind, text } = tellProblems(path, value);
    expect(kind).toBe("bad");
    expect(text).toContain(told);
  });
});

function openRecord(path: string) {
  const open = openAt(path);
  if (open.kind !== "agreement" && open.kind !== "party") throw new Error(`${path} is no record`);
  return open;
}
