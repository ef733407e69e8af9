import { expect, test } from "vitest";
import { buildSlice } from "../../src/dataset/buildSlice.ts";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { forum } from "../fixtures/knownDatasets.ts";

test("a slice of a party carries the record of its country, which pages name it by, and of no other", () => {
  const isCountry = ({ kind }: { readonly kind: string }): boolean => kind === "country";
  const party = forum.parties.find(({ country, kind }) => country !== undefined && kind === "company");
  const { parties } = buildSlice(createIndex(forum), {
    agreements: [],
    parties: party === undefined ? [] : [party.id],
  });
  expect(forum.parties.filter(isCountry).length).toBeGreaterThan(1);
  expect(parties.filter(isCountry).map(({ country }) => country)).toEqual([party?.country]);
});
