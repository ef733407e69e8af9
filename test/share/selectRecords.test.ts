import { describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { parseDataset } from "../../src/dataset/parseDataset.ts";
import type { Dataset, Detail } from "../../src/dataset/types.ts";
import { selectRecords } from "../../src/share/selectRecords.ts";
import { forum, full, small } from "../fixtures/knownDatasets.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { openAt } from "../fixtures/views.ts";

type RecordOpen = Exclude<Detail["open"], { kind: "source" }>;

const opensOf = ({ agreements, parties }: Dataset): readonly RecordOpen[] => [
  ...agreements.map(({ id }): RecordOpen => ({ kind: "agreement", id })),
  ...parties.map(({ id }): RecordOpen => ({ kind: "party", id })),
];

/** The selection of a record; throws where there is none, since a test of it would prove nothing. */
function selectionOf(dataset: Dataset, path: string): Dataset {
  const open = openAt(path);
  const selection =
    open.kind === "agreement" || open.kind === "party" ? selectRecords(createIndex(dataset), open) : null;
  if (selection === null) throw new Error(`no selection of ${path}`);
  return selection;
}

const idsOf = (records: readonly { readonly id: string }[] | undefined): readonly string[] =>
  (records ?? []).map(({ id }) => id);

describe("a selection", () => {
  const made = [1, 2, 3, 4].map((seed) => makeDataset({ seed, agreements: 12 * seed, sides: seed - 1 }));
  it.each([
    ["forum", forum],
    ["full", full],
    ["small", small],
    ...made.map((one) => [one.title, one] as const),
  ] as const)("of every record of %s is a dataset that passes the check", (_name, dataset) => {
    const index = createIndex(dataset);
    const opens = opensOf(dataset);
    expect(opens.length).toBeGreaterThan(0);
    for (const open of opens) {
      const result = parseDataset(JSON.stringify(selectRecords(index, open)), `${open.kind}-${open.id}.json`);
      const problems = result.kind === "bad" ? result.problems : [];
      expect(problems, `${open.kind} ${open.id}`).toEqual([]);
    }
  });

  it("of an agreement holds it, its parties with those above them, and nothing of other agreements", () => {
    const [agreement] = forum.agreements;
    if (agreement === undefined) throw new Error("the forum has no agreement");
    const { agreements, attendance, parties, sectors, statements, tallies } = selectionOf(
      forum,
      `agreement/${agreement.id}/`,
    );
    expect(agreements).toEqual([agreement]);
    for (const { party } of agreement.participants) expect(idsOf(parties)).toContain(party);
    const above = new Set(parties.map(({ parent }) => parent));
    const named = new Set(agreement.participants.map(({ party }) => party));
    expect(parties.filter(({ id }) => !named.has(id) && !above.has(id))).toEqual([]);
    expect(idsOf(sectors)).toEqual(agreement.sectors);
    expect(idsOf(tallies)).toEqual([agreement.group]);
    expect([attendance, statements]).toEqual([[], []]);
  });

  it("of a party holds its agreements with everybody in them, who was there for it and what was said of it", () => {
    for (const { id } of forum.parties) {
      const selection = selectionOf(forum, `party/${id}/`);
      expect(idsOf(selection.agreements)).toEqual(createIndex(forum).agreementsOf(id));
      expect(selection.attendance).toEqual(
        (forum.attendance ?? []).filter(({ person, represents }) => person === id || represents === id),
      );
    }
  });

  it("takes along the agreements that an agreement builds on", () => {
    const later = full.agreements.find(({ supersedes, amends, partOf }) => supersedes ?? amends ?? partOf);
    if (later === undefined) throw new Error("the fixture has no agreement that builds on another");
    const ids = idsOf(selectionOf(full, `agreement/${later.id}/`).agreements);
    for (const id of [...(later.supersedes ?? []), ...(later.amends ?? []), ...(later.partOf ?? [])])
      expect(ids).toContain(id);
  });

  it("is called as its record is in every language, names what it was taken from, and keeps version, date and licence", () => {
    const [agreement] = forum.agreements;
    const selection = selectionOf(forum, `agreement/${agreement?.id}/`);
    expect([selection.title, selection.titles]).toEqual([agreement?.title, agreement?.titles]);
    expect([selection.description, selection.descriptions]).toEqual([forum.title, forum.titles]);
    expect([selection.version, selection.updated, selection.license]).toEqual([
      forum.version,
      forum.updated,
      forum.license,
    ]);
  });

  it("of a record that is not there, or of a source, is null", () => {
    expect(
      selectRecords(createIndex(small), { kind: "agreement", id: forum.agreements[0]?.id ?? ("" as never) }),
    ).toBeNull();
    const [source] = forum.sources;
    if (source === undefined) throw new Error("the forum has no source");
    expect(selectRecords(createIndex(forum), { kind: "source", id: source.id })).toBeNull();
  });
});
