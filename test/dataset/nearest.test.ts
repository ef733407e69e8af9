import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { findNearest } from "../../src/dataset/findNearest.ts";
import { DatasetSchema } from "../../src/dataset/schema.ts";
import { TINY, tinyDataset } from "../fixtures/tinyDataset.ts";

const tiny = createIndex(tinyDataset);
const near = (text: string, limit = 3): readonly string[] =>
  findNearest(tiny, text, limit).map(({ kind, id }) => `${kind}/${id}`);

describe("records near an address that names nothing", () => {
  it.each([
    ["constuctor", "party/constructor"],
    ["en/party/fargna/", "party/fargona"],
    ["ru/party/%D0%A4%D0%B0%D1%80%D2%93%D0%BE%D0%BD%D0%B0/", "party/fargona"],
    ["ru/party/Фарғона", "party/fargona"],
    ["en/agreement/sale-mor/index.html", "agreement/sale-more"],
    ["en/agreements/sales", "agreement/sale"],
    ["source/papers.html", "source/paper"],
    ["en/agreement/chat/", "agreement/talk"],
  ])("%s is near %s", (text, expected) => {
    expect(near(text)[0]).toBe(expected);
  });

  it("begin with the record that once had the address, whatever its kind, and first with that of the kind asked for", () => {
    const [paper, ...sources] = TINY.sources;
    const [northland, ...parties] = TINY.parties;
    const former = { formerIds: ["chat"] };
    const renamed = createIndex(
      v.parse(DatasetSchema, {
        ...TINY,
        sources: [{ ...paper, ...former }, ...sources],
        parties: [{ ...northland, ...former }, ...parties],
      }),
    );
    const first = (path: string): string | undefined => findNearest(renamed, path, 1)[0]?.kind;
    expect(["en/agreement/chat/", "en/party/chat/", "en/source/chat/"].map(first)).toEqual([
      "agreement",
      "party",
      "source",
    ]);
  });

  it("are none when nothing is close", () => {
    for (const text of ["", "/", "en/", "qqqqqqqq", "%E0%A4%A", "…", "\uD800"]) expect(near(text)).toEqual([]);
  });

  it("are never withdrawn ones", () => {
    expect(near("agreement/gonee")).not.toContain("agreement/gone");
  });

  it("are at most as many as asked, and any text is borne", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.webPath()),
        fc.integer({ min: 0, max: 4 }),
        (text, limit) => {
          expect(near(text, limit).length).toBeLessThanOrEqual(limit);
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });
});
