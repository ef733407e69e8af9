import { stripVTControlCharacters } from "node:util";
import { relative } from "node:path";

/** Lines of a message that are kept: what was expected, what was there, and where. */
const LINES = 12;

/** @param {string} message with colours @returns {string} its first lines that say something, indented */
function shorten(message) {
  const lines = stripVTControlCharacters(message).split("\n");
  const said = lines.map((line) => line.trimEnd()).filter((line) => line !== "");
  return said
    .slice(0, LINES)
    .map((line) => `    ${line}`)
    .join("\n");
}

/** @param {readonly string[]} titles of a test and of what is around it @param {string} message @returns {string} */
const tell = (titles, message) => `failed: ${titles.filter((title) => title !== "").join(" › ")}\n${shorten(message)}`;

/**
 * What failed in a vitest JSON report, and with which words: what is printed last is what survives of a long output.
 * @param {any} report
 * @param {string} root folder that file names are told from
 * @returns {readonly string[]}
 */
export function listUnitFailures(report, root) {
  return /** @type {any[]} */ (report.testResults).flatMap((file) => {
    const name = relative(root, file.name);
    const failed = /** @type {any[]} */ (file.assertionResults).filter(({ status }) => status === "failed");
    // It could not be loaded, or what surrounds its tests failed.
    if (file.status === "failed" && failed.length === 0) return [tell([name, "outside any test"], file.message ?? "")];
    return failed.map(({ ancestorTitles, failureMessages, title }) =>
      tell([name, ...ancestorTitles, title], failureMessages.join("\n")),
    );
  });
}

/**
 * @param {any} suite of Playwright's report
 * @param {readonly string[]} around
 * @returns {readonly string[]}
 */
function failuresIn(suite, around) {
  const titles = [...around, suite.title];
  const own = (suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
    /** @type {any[]} */ (spec.tests)
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ projectName, results }) => {
        const errors = /** @type {any[]} */ (results).flatMap((result) => result.errors ?? []);
        return tell([`[${projectName}]`, ...titles, spec.title], errors.map(({ message }) => message ?? "").join("\n"));
      }),
  );
  return [...own, ...(suite.suites ?? []).flatMap((/** @type {any} */ inner) => failuresIn(inner, titles))];
}

/**
 * What failed in a Playwright JSON report, and errors outside any test.
 * @param {any} report
 * @returns {readonly string[]}
 */
export function listBrowserFailures(report) {
  const outside = /** @type {any[]} */ (report.errors).map(({ message }) => tell(["outside any test"], message ?? ""));
  return [...outside, .../** @type {any[]} */ (report.suites).flatMap((file) => failuresIn(file, []))];
}
