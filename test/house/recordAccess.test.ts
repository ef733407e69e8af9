import { describe, expect, test } from "vitest";
import { collectBrowser, collectUnit, idsOf } from "../../scripts/collectChecks.mjs";
import { findStale, formatRecord, mergeChecks } from "../../scripts/recordAccess.mjs";

describe("the promises that a test stands behind", () => {
  test.each([
    ["K1 no rule is broken", ["K1"]],
    ["K4 K5 M12 all are reached", ["K4", "K5", "M12"]],
    ["@phone V9 the finding is in view", ["V9"]],
    ["the K1 of old", []],
    ["K1: no rule", []],
    ["X1 something else", []],
    ["Kyrgyz names", []],
  ])("of “%s” are %j", (title, ids) => {
    expect(idsOf([title])).toEqual(ids);
  });

  test("are those of its groups too, each once", () => {
    expect(idsOf(["file.spec.ts", "I4 search", "I4 I5 finds"])).toEqual(["I4", "I5"]);
  });
});

test("unit tests are counted by promise, and those left out do not count", () => {
  const test = (title: string, status: string) => ({ ancestorTitles: ["I3 letters"], title, status });
  const assertionResults = [test("a", "passed"), test("V3 b", "failed"), test("c", "pending"), test("d", "todo")];
  expect(collectUnit({ testResults: [{ assertionResults }] })).toEqual({
    I3: { passed: 1, failed: 1 },
    V3: { passed: 0, failed: 1 },
  });
});

test("browser tests are counted by promise through all groups, one that passed on a second try as failed", () => {
  const spec = (title: string, ...statuses: readonly string[]) => ({
    title,
    tests: statuses.map((status) => ({ status })),
  });
  const report = {
    suites: [
      {
        title: "a.spec.ts",
        specs: [spec("K1 a", "expected"), spec("no promise", "unexpected")],
        suites: [{ title: "M12 group", specs: [spec("b", "expected", "skipped"), spec("K1 c", "flaky")] }],
      },
    ],
  };
  expect(collectBrowser(report)).toEqual({ K1: { passed: 1, failed: 1 }, M12: { passed: 1, failed: 1 } });
});

const RAN = { K1: { passed: 2, failed: 0 }, K10: { passed: 1, failed: 0 }, R1: { passed: 1, failed: 1 } };

test("reports are added up, in the order of the sheet", () => {
  const merged = mergeChecks([{ R1: { passed: 1, failed: 0 }, K10: { passed: 1, failed: 0 } }, RAN]);
  expect(Object.keys(merged)).toEqual(["K1", "K10", "R1"]);
  expect(merged).toMatchObject({ K10: { passed: 2, failed: 0 }, R1: { passed: 2, failed: 1 } });
});

test("a record that is written is borne out by the run that wrote it", () => {
  const tests = { passed: 3, failed: 0, skipped: 0 };
  const text = formatRecord({ version: "1.2.3", date: "2030-01-31", browser: "B 1", full: true, tests, checks: RAN });
  expect(JSON.parse(text)).toEqual({
    format: "accord-atlas-accessibility/1",
    version: "1.2.3",
    date: "2030-01-31",
    browser: "B 1",
    full: true,
    tests,
    checks: RAN,
  });
  expect(findStale(text, RAN)).toEqual([]);
});

test("a record is stale where it calls passed what has no test any more, or a failing one", () => {
  const text = JSON.stringify({ checks: { ...RAN, M3: { passed: 1, failed: 0 } } });
  const now = { K1: { passed: 1, failed: 1 }, K10: { passed: 1, failed: 0 } };
  expect(findStale(text, now)).toEqual([
    "K1 is recorded as passed, but 1 of its tests failed",
    "M3 is recorded as passed, but no test begins with it any more",
  ]);
  expect(findStale(null, {})).toEqual([]);
});
