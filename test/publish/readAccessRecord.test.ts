import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ROOT } from "../../scripts/rules/readHouse.mjs";
import { UsageError } from "../../src/publish/createUsageError.ts";
import { readAccessRecord } from "../../src/publish/readAccessRecord.ts";

const cwd = mkdtempSync(join(tmpdir(), "accord-access-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const RECORD = {
  format: "accord-atlas-accessibility/1",
  version: "1.2.3",
  date: "2030-01-31",
  browser: "Chromium 1",
  full: true,
  tests: { passed: 9, failed: 1, skipped: 2 },
  checks: { K1: { passed: 4, failed: 0 }, M12: { passed: 1, failed: 1 } },
};

function readFrom(value: unknown): ReturnType<typeof readAccessRecord> {
  mkdirSync(join(cwd, "data"), { recursive: true });
  writeFileSync(join(cwd, "data/accessibility.json"), typeof value === "string" ? value : JSON.stringify(value));
  return readAccessRecord(cwd);
}

test("a project without a record has none", () => {
  expect(readAccessRecord(join(cwd, "nowhere"))).toBeNull();
});

test("the record of a run is read promise by promise", () => {
  const record = readFrom(RECORD);
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
    { ...RECORD, format: "accord-atlas-accessibility/2" },
    { ...RECORD, version: undefined },
    { ...RECORD, date: "31 January" },
    { ...RECORD, full: "yes" },
    { ...RECORD, tests: { passed: 1, failed: 0 } },
    { ...RECORD, checks: { K1: { passed: -1, failed: 0 } } },
    { ...RECORD, checks: { K1: true } },
  ];
  for (const value of broken) {
    expect(() => readFrom(value), JSON.stringify(value)).toThrow(UsageError);
    expect(() => readFrom(value)).toThrow("data/accessibility.json");
  }
});

test("the record of this project can be read", () => {
  expect(() => readAccessRecord(ROOT)).not.toThrow();
});
