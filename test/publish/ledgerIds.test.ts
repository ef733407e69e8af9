import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { editJson, GONE } from "../fixtures/editJson.ts";
import { full } from "../fixtures/knownDatasets.ts";
import { createReleaseProject, LEDGER, type ReleaseProject } from "../fixtures/releaseProject.ts";

let site: ReleaseProject;
beforeEach(() => {
  site = createReleaseProject(full, ["en"]);
});
afterEach(() => site.remove());

/** An agreement that nothing refers to. */
const FISH = ["agreements", 2] as const;
const fish = full.agreements[2];
const deleted = editJson(full, FISH, GONE);
const withdrawn = editJson(full, [...FISH, "withdrawn"], { date: "2024-07-01", reason: "Entered twice." });

describe("an id that was published", () => {
  beforeEach(async () => {
    await site.release();
  });

  it.each([
    ["a corrected title", ["agreements", 2, "title"], `${String(fish?.title)} (corrected)`],
    [
      "another title whose old one is kept in another language",
      ["agreements", 2],
      { ...fish, title: "Ganz anders", titles: { en: fish?.title } },
    ],
    [
      "a party's new name with the old one among its other names",
      ["parties", 0],
      { ...full.parties[0], name: "Zzyzx", aliases: [{ name: "Upland", basis: "recorded" }] },
    ],
    ["another kind of party", ["parties", 3, "kind"], "agency"],
    ["other parties under the same title", ["agreements", 2, "participants"], [{ party: "observer" }]],
  ])("may go on with %s", async (_what, path, value) => {
    site.save(editJson(full, path, value));
    expect([await site.build(), site.told().filter((line) => line.includes("/id  "))]).not.toEqual([null, []]);
    expect(site.told().filter((line) => line.includes("/id  "))).toEqual([]);
  });

  it("is refused for another agreement, with both titles and two ways out, one of which is the ledger", async () => {
    const other = editJson(full, [...FISH, "title"], "Lease of a harbour");
    site.save(other);
    expect(await site.build()).toBeNull();
    expect(site.told()[0]).toMatch(
      /agreements\[2\] fish-protocol\/id {2}"fish-protocol" was published on \d{4}-\d\d-\d\d as ".*", and this is "Lease of a harbour" {2}give this agreement an id that was never published; if it is the same agreement with its title corrected, write the new title as "name" of "agreement\/fish-protocol" in data\/published-paths\.json/,
    );
    site.write(LEDGER, site.read(LEDGER).replace(JSON.stringify(fish?.title), '"Lease of a harbour"'));
    expect(await site.build()).not.toBeNull();
  });

  it("is refused for another party, and for another source", async () => {
    site.save(editJson(editJson(full, ["parties", 6, "name"], "Qwx Bank"), ["sources", 2, "title"], "Bulletin"));
    expect(await site.build()).toBeNull();
    expect(site.told().slice(0, 2).join("\n")).toMatch(/parties\[6\] observer\/id[^]*sources\[2\] telegraph\/id/);
  });

  it("is not freed by moving it to another kind of record", async () => {
    site.save(
      editJson(deleted, ["parties", full.parties.length], {
        id: "fish-protocol",
        name: "Fish Protocol",
        kind: "other",
      }),
    );
    expect(await site.build()).toBeNull();
    expect(site.told().some((line) => line.startsWith("en/agreement/fish-protocol/index.html"))).toBe(true);
  });

  it("is not led elsewhere by giving a former one to another record", async () => {
    // "rivers-2024" leads to the first agreement.
    const away = editJson(full, ["agreements", 0, "formerIds"], GONE);
    site.save(editJson(away, [...FISH, "formerIds"], ["never-published", "rivers-2024"]));
    expect(await site.build()).toBeNull();
    expect(site.told()[0]).toMatch(
      /agreements\[2\] fish-protocol\/formerIds\[1\] {2}"rivers-2024" was published as a former id of "three-rivers-treaty": links to it must go on leading there {2}move it back to "formerIds" of agreement "three-rivers-treaty"; if the two were joined, add "three-rivers-treaty" here too$/,
    );
  });

  it("of a withdrawn record is not freed by deleting the record: no other record may have it as a former one", async () => {
    site.save(withdrawn);
    await site.releaseAgain();
    site.save(editJson(deleted, ["agreements", 0, "formerIds"], ["rivers-2024", "fish-protocol"]));
    expect(await site.build()).toBeNull();
    expect(site.told()[0]).toMatch(
      /agreements\[0\] three-rivers-treaty\/formerIds\[1\] {2}"fish-protocol" was published as withdrawn \(".*"\), and what is withdrawn stays so {2}take it out of "formerIds", and keep agreement "fish-protocol" with its "withdrawn"$/,
    );
  });

  it("may be withdrawn, and then stays as it is", async () => {
    site.save(withdrawn);
    expect(await site.releaseAgain()).not.toBeNull();
    expect(await site.releaseAgain()).not.toBeNull();
    expect(site.read(LEDGER)).toMatch(/"agreement\/fish-protocol": \{ "since": "[\d-]+", "is": "withdrawn"/);
  });
});
