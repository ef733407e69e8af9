import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { digestData } from "../../scripts/recordAccess.mjs";
import { ROOT } from "../../scripts/rules/readHouse.mjs";
import { accessOf } from "../../src/publish/accessOf.ts";
import { dataDigest } from "../../src/publish/dataDigest.ts";
import { ACCESS_RECORD } from "../fixtures/accessRecord.ts";

const cwd = mkdtempSync(join(tmpdir(), "accord-access-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const OWN = '{\n  "title": "Own"\n}\n';

function keep(record: object): void {
  for (const folder of ["data", "test/fixtures/transcripts"]) mkdirSync(join(cwd, folder), { recursive: true });
  writeFileSync(join(cwd, "data/accessibility.json"), JSON.stringify(record));
  writeFileSync(join(cwd, "test/fixtures/transcripts/en-start.txt"), "heading, Own");
}

test("the run that is written names the data that the build asks for", () => {
  for (const text of [OWN, OWN.replaceAll("\n", "\r\n"), '{"title":"Own"}']) {
    expect(digestData(text)).toBe(dataDigest(OWN));
    expect(dataDigest(text)).toBe(dataDigest(OWN));
  }
  expect(digestData(`\ufeff${OWN}`)).toBe(dataDigest(OWN));
  expect(dataDigest('{"title": "Other"}')).not.toBe(dataDigest(OWN));
});

test("with the data that were tested the sheet says so, and holds what was read aloud", () => {
  keep({ ...ACCESS_RECORD, data: digestData(OWN) });
  const { isOwnData, record, transcripts } = accessOf(cwd, OWN);
  expect([isOwnData, record?.version, transcripts.map(({ path }) => path)]).toEqual([
    true,
    "1.2.3",
    ["accessibility/en-start.txt"],
  ]);
});

test("with other data the run is that of the software alone, and nothing is said to have been read aloud", () => {
  keep({ ...ACCESS_RECORD, data: digestData(OWN) });
  expect(accessOf(cwd, '{"title": "Other"}')).toMatchObject({ isOwnData: false, transcripts: [] });
  expect(accessOf(cwd, '{"title": "Other"}').record?.version).toBe("1.2.3");
  keep(ACCESS_RECORD);
  expect(accessOf(cwd, OWN)).toMatchObject({ isOwnData: false, transcripts: [] });
});

test("the record of this project tells with which data its tests ran", () => {
  const record: unknown = JSON.parse(readFileSync(join(ROOT, "data/accessibility.json"), "utf8"));
  expect(record).toMatchObject({ data: expect.stringMatching(/^[0-9a-f]{64}$/) });
});
