import { describe, expect, test } from "vitest";
import { buildSlice } from "../../src/dataset/buildSlice.ts";
import { createIndex } from "../../src/dataset/createIndex.ts";
import type { Dataset, Party } from "../../src/dataset/types.ts";
import { forum } from "../fixtures/knownDatasets.ts";

const isCountry = ({ kind }: Party): boolean => kind === "country";
const withoutCode = (party: Party): Party => {
  const { country: _, ...rest } = party;
  return rest;
};
const company = forum.parties.find(({ country, kind }) => country !== undefined && kind === "company");

/** Codes of the countries in the slice of one company. */
function countriesOf(dataset: Dataset): readonly (string | undefined)[] {
  const parties = company === undefined ? [] : [company.id];
  const slice = buildSlice(createIndex(dataset), { agreements: [], parties });
  expect(slice.parties.map(({ id }) => id)).toEqual(expect.arrayContaining(parties));
  return slice.parties.filter(isCountry).map(({ country }) => country);
}

describe("a slice of a party", () => {
  test("carries the record of its country, which pages name it by, and of no other", () => {
    expect(forum.parties.filter(isCountry).length).toBeGreaterThan(1);
    expect(countriesOf(forum)).toEqual([company?.country]);
  });

  test("that has no country carries none, not even one without a code", () => {
    expect(countriesOf({ ...forum, parties: forum.parties.map(withoutCode) })).toEqual([]);
  });
});
