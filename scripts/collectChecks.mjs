/**
 * @typedef {{ passed: number, failed: number }} Check
 * @typedef {Readonly<Record<string, Check>>} Checks
 */

/** Ids of promises that a title begins with: "K4 K5 the arrow keys …". What they promise stands on the accessibility sheet. */
const IDS = /^(?:@phone )?((?:[KVMIR]\d{1,2} )+)/;

/**
 * @param {readonly string[]} titles of a test and of the groups around it
 * @returns {readonly string[]}
 */
export function idsOf(titles) {
  return [...new Set(titles.flatMap((title) => IDS.exec(title)?.[1]?.trim().split(" ") ?? []))];
}

/**
 * @param {Iterable<{ readonly titles: readonly string[], readonly ok: boolean }>} tests that ran
 * @returns {Checks}
 */
function count(tests) {
  /** @type {Map<string, Check>} */
  const checks = new Map();
  for (const { titles, ok } of tests) {
    for (const id of idsOf(titles)) {
      const { failed, passed } = checks.get(id) ?? { passed: 0, failed: 0 };
      checks.set(id, ok ? { passed: passed + 1, failed } : { passed, failed: failed + 1 });
    }
  }
  return Object.fromEntries(checks);
}

/**
 * Tests by promise, of a vitest JSON report.
 * @param {any} report
 * @returns {Checks}
 */
export function collectUnit(report) {
  const tests = /** @type {any[]} */ (report.testResults).flatMap((file) => file.assertionResults);
  return count(
    tests
      .filter(({ status }) => status === "passed" || status === "failed")
      .map(({ ancestorTitles, status, title }) => ({ titles: [...ancestorTitles, title], ok: status === "passed" })),
  );
}

/**
 * @param {any} suite of Playwright's report
 * @param {readonly string[]} around titles of the groups around it
 * @returns {{ titles: readonly string[], ok: boolean }[]}
 */
function testsIn(suite, around) {
  const titles = [...around, suite.title];
  const own = (suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
    /** @type {any[]} */ (spec.tests)
      .filter(({ status }) => status !== "skipped")
      .map(({ status }) => ({ titles: [...titles, spec.title], ok: status === "expected" })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((/** @type {any} */ inner) => testsIn(inner, titles))];
}

/**
 * Tests by promise, of a Playwright JSON report. A test that passed on a second try counts as failed.
 * @param {any} report
 * @returns {Checks}
 */
export function collectBrowser(report) {
  return count(/** @type {any[]} */ (report.suites).flatMap((file) => testsIn(file, [])));
}
