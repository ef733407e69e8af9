import { describe, expect, it } from "vitest";
import { createIndex, type DatasetIndex } from "../../src/dataset/createIndex.ts";
import { matchFilter } from "../../src/dataset/matchFilter.ts";
import { parseDataset } from "../../src/dataset/parseDataset.ts";
import { partiesOf } from "../../src/dataset/partiesOf.ts";
import { recordTexts } from "../../src/dataset/recordTexts.ts";
import { slimForFilter } from "../../src/dataset/slimForFilter.ts";
import type { Dataset, Filter } from "../../src/dataset/types.ts";
import { AGREEMENT_TYPES, PARTY_KINDS } from "../../src/dataset/vocabulary.ts";
import { createRandom, type Random } from "../fixtures/createRandom.ts";
import { forum, full, small } from "../fixtures/knownDatasets.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { trickyDataset } from "../fixtures/trickyDataset.ts";

function tricky(): Dataset {
  const result = parseDataset(trickyDataset(), "tricky.json");
  if (result.kind === "bad") throw new Error("the tricky dataset is bad");
  return result.dataset;
}

const DATASETS: readonly (readonly [string, Dataset])[] = [
  ["the forum's dataset", forum],
  ["a dataset that uses every field", full],
  ["a dataset that says as little as it can", small],
  ["a tiny dataset", tinyDataset],
  ["a dataset of tricky names", tricky()],
  ["a made dataset", makeDataset({ seed: 11, agreements: 60 })],
  ["a made dataset without sides", makeDataset({ seed: 12, agreements: 25, sides: 0 })],
];

const NONE: Filter = { q: "", kind: [], side: [], country: [], sector: [], type: [], from: null, to: null };

/** Searches that find something: beginnings of words of titles, names, aliases, and of what parties are called in agreements. */
function searchesOf({ agreements, parties }: Dataset): readonly string[] {
  const called = agreements.flatMap(({ participants }) => participants.flatMap((own) => own.as ?? []));
  const texts = [...[...agreements, ...parties].flatMap(recordTexts), ...called];
  return texts.flatMap((text) => text.split(" ")).map((word) => word.slice(0, 5));
}

/** A filter that sets some of its fields, mostly to what the dataset holds. */
function filterOf(dataset: Dataset, searches: readonly string[], random: Random): Filter {
  const some = <T>(items: readonly T[]): readonly T[] =>
    items.length === 0 || random.below(3) > 0
      ? []
      : [random.pick(items), ...(random.below(2) > 0 ? [random.pick(items)] : [])];
  const year = (): number | null => (random.below(3) > 0 ? null : 2004 + random.below(24));
  const words = Array.from({ length: random.below(4) === 0 ? 2 : random.below(2) }, () => random.pick(searches));
  return {
    q: words.join(" "),
    kind: some(PARTY_KINDS),
    side: some((dataset.sides ?? []).map(({ id }) => id)),
    country: some([...dataset.parties.flatMap(({ country }) => country ?? []), "ZZ"]),
    sector: some((dataset.sectors ?? []).map(({ id }) => id)),
    type: some(AGREEMENT_TYPES),
    from: year(),
    to: year(),
  };
}

/** What an embed shows of a filter: agreements in order, with their parties. */
const shownBy = (index: DatasetIndex, filter: Filter): readonly unknown[] =>
  matchFilter(index, filter).map((agreement) => [agreement.id, partiesOf(agreement)]);

describe("a dataset slimmed for the filter", () => {
  it.each(DATASETS)("finds in %s what the whole one does", (_, dataset) => {
    const [whole, slim] = [createIndex(dataset), createIndex(slimForFilter(dataset))];
    const searches = searchesOf(dataset);
    const random = createRandom(5);
    let found = 0;
    for (let run = 0; run < 400; run += 1) {
      const filter = filterOf(dataset, searches, random);
      const shown = shownBy(whole, filter);
      if (shown.length > 0) found += 1;
      expect(shownBy(slim, filter), JSON.stringify(filter)).toEqual(shown);
    }
    expect(found).toBeGreaterThan(25);
  });

  it.each(["kind", "side", "country", "sector", "type", "from", "to", "q"] as const)(
    "finds by %s alone what the whole one does",
    (field) => {
      for (const [, dataset] of DATASETS) {
        const [whole, slim] = [createIndex(dataset), createIndex(slimForFilter(dataset))];
        const searches = searchesOf(dataset);
        const random = createRandom(6);
        for (let run = 0; run < 60; run += 1) {
          const drawn = filterOf(dataset, searches, random);
          const filter: Filter = { ...NONE, [field]: drawn[field] };
          expect(shownBy(slim, filter), JSON.stringify(filter)).toEqual(shownBy(whole, filter));
        }
      }
    },
  );

  it("tells nothing that no filter asks for", () => {
    const text = JSON.stringify(slimForFilter(full));
    for (const field of ["quote", "scope", "note", "summary", "withdrawn", "signedBy", "url", "location"])
      expect(text).not.toContain(`"${field}`);
    expect(text.length).toBeLessThan(JSON.stringify(full).length / 2);
  });
});
