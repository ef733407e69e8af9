import { mkdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { full } from "../fixtures/knownDatasets.ts";
import { createReleaseProject, LEDGER, type ReleaseProject } from "../fixtures/releaseProject.ts";

let site: ReleaseProject;
beforeEach(() => {
  site = createReleaseProject(full, ["en"]);
});
afterEach(() => site.remove());

describe("a ledger that cannot be read", () => {
  const remedy = "bring back its last good version (git checkout -- data/published-paths.json)";
  it.each([
    ["half a file", '{"format": "accord-atlas-paths/1", "ids": {', "it is not JSON"],
    ["an empty file", "", "it is not JSON"],
    ["a list", "[]", "it holds no object"],
    [
      "another form",
      '{"format": "accord-atlas-paths/2", "ids": {}, "paths": {}}',
      'its format is "accord-atlas-paths/2"',
    ],
    ["no paths", '{"format": "accord-atlas-paths/1", "ids": {}}', '"ids" and "paths" must be objects'],
    [
      "a way out of the folder",
      ledgerWith({}, { "../../etc/passwd": "2024-01-01" }),
      'path "../../etc/passwd" is damaged',
    ],
    ["a way out in Windows", ledgerWith({}, { "assets\\..\\x": "2024-01-01" }), "is damaged"],
    ["a way out behind a line break", ledgerWith({}, { "assets/x\n/../../../etc/passwd": "2024-01-01" }), "is damaged"],
    ["a way out at its end", ledgerWith({}, { "assets/..": "2024-01-01" }), 'path "assets/.." is damaged'],
    ["a step that stays", ledgerWith({}, { "assets/./x": "2024-01-01" }), "is damaged"],
    ["a step without a name", ledgerWith({}, { "assets//x": "2024-01-01" }), "is damaged"],
    ["a path that is a folder", ledgerWith({}, { "assets/": "2024-01-01" }), "is damaged"],
    ["no path at all", ledgerWith({}, { "": "2024-01-01" }), "is damaged"],
    ["a path with a line break", ledgerWith({}, { "assets/x\u2028\r": "2024-01-01" }), "is damaged"],
    ["a path with a zero", ledgerWith({}, { "assets/x\0": "2024-01-01" }), "is damaged"],
    ["an absolute path", ledgerWith({}, { "/etc/passwd": "2024-01-01" }), "is damaged"],
    ["a day that is none", ledgerWith({}, { "index.html": 7 }), 'path "index.html" is damaged'],
    [
      "an id of no kind",
      ledgerWith({ "thing/x": { since: "2024-01-01", is: "record", name: "X" } }, {}),
      '"thing/x" is damaged',
    ],
    [
      "an id that was nothing",
      ledgerWith({ "party/x": { since: "2024-01-01", name: "X" } }, {}),
      '"party/x" is damaged',
    ],
    [
      "a former id of nothing",
      ledgerWith({ "party/x": { since: "2024-01-01", is: "former", name: "X" } }, {}),
      '"party/x" is damaged',
    ],
  ])("because it is %s stops every build in one line, and stays as it is", async (_what, text, what) => {
    await site.build();
    const before = site.snapshot();
    site.write(LEDGER, text);
    await expect(site.release()).rejects.toThrow(what);
    await expect(site.build()).rejects.toThrow(remedy);
    await expect(site.build()).rejects.toThrow(/^data\/published-paths\.json: [^\n]*$/);
    expect([site.read(LEDGER), site.snapshot()]).toEqual([text, before]);
  });

  it("is not mistaken for one that is a folder", async () => {
    mkdirSync(site.at(LEDGER), { recursive: true });
    await expect(site.build()).rejects.toThrow(/published-paths\.json: this is a folder/);
  });
});

function ledgerWith(ids: unknown, paths: unknown): string {
  return JSON.stringify({ format: "accord-atlas-paths/1", url: null, ids, paths });
}
