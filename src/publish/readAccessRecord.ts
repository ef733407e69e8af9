import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isRecord, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { promiseIds } from "../i18n/promiseIds.ts";
import type { AccessCheck, AccessRecord } from "../pages/types.ts";
import { createUsageError } from "./createUsageError.ts";

/** What the test run wrote; `npm run test:full` writes it anew. */
const FILE = "data/accessibility.json";
const FORMAT = "accord-atlas-accessibility/1";

const isCount = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 0;

const refuse = (): never => {
  throw createUsageError(`${FILE} is not a record of tests; run npm run test:full, which writes it, or remove it`);
};

function countsOf(value: unknown): AccessCheck {
  if (!isRecord(value)) return refuse();
  const { failed, passed } = value;
  return isCount(passed) && isCount(failed) ? { passed, failed } : refuse();
}

function recordOf(value: LooseRecord): AccessRecord {
  const [version, date, browser] = [textAt(value, "version"), textAt(value, "date"), textAt(value, "browser")];
  const { checks, full, tests } = value;
  const data = textAt(value, "data");
  if (version === undefined || browser === undefined || date === undefined || !/^\d{4}-\d\d-\d\d$/.test(date))
    return refuse();
  if (typeof full !== "boolean" || !isRecord(tests) || !isCount(tests["skipped"]) || !isRecord(checks)) return refuse();
  return {
    version,
    date,
    browser,
    isFull: full,
    ...(data === undefined ? {} : { data }),
    tests: { ...countsOf(tests), skipped: tests["skipped"] },
    checks: new Map(promiseIds.filter((id) => id in checks).map((id) => [id, countsOf(checks[id])])),
  };
}

/**
 * The last recorded test run of the project in folder `cwd`; null when there is none. Throws a usage error when the file is not
 * such a record.
 */
export function readAccessRecord(cwd: string): AccessRecord | null {
  const file = join(cwd, FILE);
  if (!existsSync(file)) return null;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return refuse();
  }
  return isRecord(value) && value["format"] === FORMAT ? recordOf(value) : refuse();
}
