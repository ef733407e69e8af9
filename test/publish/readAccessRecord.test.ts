import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ROOT } from "../../scripts/rules/readHouse.mjs";
import { UsageError } from "../../src/publish/createUsageError.ts";
import { readAccessRecord } from "../../src/publish/readAccessRecord.ts";
import { ACCESS_RECORD } from "../fixtures/accessRecord.ts";

const cwd = mkdtempSync(join(tmpdir(), "accord-access-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

function readFrom(value: unknown): ReturnType<typeof readAccessRecord> {
  mkdirSync(join(cwd, "data"), { recursive: true });
  writeFileSync(join(cwd, "data/accessibility.json"), typeof value === "string" ? value : JSON.stringify(value));
  return readAccessRecord(cwd);
}

test("a project without a record has none", () => {
  expect(readAccessRecord(join(cwd, "nowhere"))).toBeNull();
});

test("the record of a run is read promise by promise", () => {
  const record = readFrom(ACCESS_RECORD);
  expect(record).toMatchObject({ version: "1.2.3", date: "2030-01-31", browser: "Chromium 1", isFull: true });
  expect(record?.tests).toEqual({ passed: 9, failed: 1, skipped: 2 });
  expect([...(record?.checks ?? [])]).toEqual([
    ["K1", { passed: 4, failed: 0 }],
    ["M12", { passed: 1, failed: 1 }],
  ]);
});

test("what is no record is refused by the name of its file", () => {
  const broken: readonly unknown[] = [
    "{",
    "null",
    [],
    { ...ACCESS_RECORD, format: "accord-atlas-accessibility/2" },
    { ...ACCESS_RECORD, version: undefined },
    { ...ACCESS_RECORD, date: "31 January" },
    { ...ACCESS_RECORD, full: "yes" },
    { ...ACCESS_RECORD, tests: { passed: 1, failed: 0 } },
    { ...ACCESS_RECORD, checks: { K1: { passed: -1, failed: 0 } } },
    { ...ACCESS_RECORD, checks: { K1: true } },
  ];
  for (const value of broken) {
    expect(() => readFrom(value), JSON.stringify(value)).toThrow(UsageError);
    expect(() => readFrom(value)).toThrow("data/accessibility.json");
  }
});

test("the record of this project can be read", () => {
  expect(() => readAccessRecord(ROOT)).not.toThrow();
});
