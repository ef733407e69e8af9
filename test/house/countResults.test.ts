import { expect, test } from "vitest";
import { countBrowser, countUnit } from "../../scripts/countResults.mjs";

const unit = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] };
const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 1 };

test("unit tests are counted as vitest reports them", () => {
  expect(countUnit(unit)).toEqual({ passed: 5, failed: 1, skipped: 3 });
});

test("a test file that cannot be loaded, or whose hooks fail, is a failure", () => {
  const broken = { status: "failed", assertionResults: [] };
  const counted = { status: "failed", assertionResults: [{ status: "failed" }] };
  const hooked = { status: "failed", assertionResults: [{ status: "passed" }, { status: "skipped" }] };
  expect(countUnit({ ...unit, testResults: [broken, counted, hooked] }).failed).toBe(3);
});

test("browser tests are counted as Playwright reports them", () => {
  expect(countBrowser({ stats: { ...stats, unexpected: 2 }, errors: [] })).toEqual({
    passed: 4,
    failed: 2,
    skipped: 1,
  });
});

test("a browser test that passed only on a second try, or an error outside any test, is a failure", () => {
  expect(countBrowser({ stats: { ...stats, flaky: 1 }, errors: [{}] }).failed).toBe(2);
});
