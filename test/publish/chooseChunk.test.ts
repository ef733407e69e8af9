import { describe, expect, it } from "vitest";
import { chooseChunk } from "../../src/publish/chooseChunk.ts";

const IMPORTS = new Map([
  ["main", ["early", "words"]],
  ["early", ["words"]],
  ["words", ["early"]],
  ["explorer", ["words", "shared"]],
]);
const graph = { getModuleInfo: (id: string) => ({ importedIds: IMPORTS.get(id) ?? [] }) };

describe("which file a shared module stands in", () => {
  it("is left to the bundler for what every page loads at once, also where modules import each other", () => {
    const choose = chooseChunk("main");
    expect(["main", "early", "words"].map((id) => choose(id, graph))).toEqual([null, null, null]);
  });

  it("is one for all that the explorer's parts share", () => {
    expect(chooseChunk("main")("shared", graph)).toBe("common");
  });
});
