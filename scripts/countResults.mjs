/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

/**
 * Tests of a vitest JSON report. A file that failed outside its tests (it could not be loaded, or a hook failed) is one failure.
 * @param {any} report
 * @returns {Count}
 */
export function countUnit(report) {
  const files = /** @type {any[]} */ (report.testResults);
  const isBroken = (/** @type {any} */ { assertionResults, status }) =>
    status === "failed" && !assertionResults.some((/** @type {any} */ one) => one.status === "failed");
  const broken = files.filter(isBroken).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped };
}

/**
 * Tests of a Playwright JSON report. Errors outside any test count as failures; a test that passed on a second try counts
 * as failed.
 * @param {any} report
 * @returns {Count}
 */
export function countBrowser(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}
