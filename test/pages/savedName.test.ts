import { expect, it } from "vitest";
import { savedName } from "../../src/pages/savedName.ts";
import { SITE } from "../fixtures/pageModel.ts";

it.each([
  ["a", "data/dataset.json", "a.json"],
  ["a", "data/network-parties.gexf", "a-parties.gexf"],
  ["a", "data/agreements.csv", "a-agreements.csv"],
  ["a$&b", "data/dataset.json", "a$&b.json"],
])("the dataset %j is saved from %s as %s", (fileName, path, saved) => {
  expect(savedName({ ...SITE, fileName }, path)).toBe(saved);
});
