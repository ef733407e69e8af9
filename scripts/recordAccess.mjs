import { createHash } from "node:crypto";

/**
 * @typedef {import("./collectChecks.mjs").Checks} Checks
 * @typedef {{ version: string, date: string, browser: string, full: boolean,
 *   data?: string, tests: import("./countResults.mjs").Count, checks: Checks }} AccessRecord
 */

const FORMAT = "accord-atlas-accessibility/1";
const GROUPS = "KVMIR";

/** @param {string} id as "K1" @returns {number} its place among the promises */
const placeOf = (id) => GROUPS.indexOf(id.charAt(0)) * 100 + Number(id.slice(1));

/**
 * Tests by promise, of several reports.
 * @param {readonly Checks[]} parts
 * @returns {Checks}
 */
export function mergeChecks(parts) {
  const ids = [...new Set(parts.flatMap((part) => Object.keys(part)))].toSorted((a, b) => placeOf(a) - placeOf(b));
  return Object.fromEntries(
    ids.map((id) => {
      const found = parts.flatMap((part) => part[id] ?? []);
      const sum = (/** @type {"passed" | "failed"} */ what) => found.reduce((total, one) => total + one[what], 0);
      return [id, { passed: sum("passed"), failed: sum("failed") }];
    }),
  );
}

/**
 * Which data the tests ran with, so that the sheet of a site with other data can say so: SHA-256 of what the JSON says.
 * @param {string} text of the dataset
 * @returns {string}
 */
export function digestData(text) {
  const said = JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, "")));
  return createHash("sha256").update(said).digest("hex");
}

/**
 * Text of the record that the accessibility sheet is built from.
 * @param {AccessRecord} record
 * @returns {string}
 */
export function formatRecord({ version, date, browser, full, data, tests, checks }) {
  const lines = Object.entries(checks).map(([id, check]) => `    "${id}": ${JSON.stringify(check)}`);
  const head = { format: FORMAT, version, date, browser, full, ...(data === undefined ? {} : { data }), tests };
  const own = Object.entries(head).map(([name, value]) => `  "${name}": ${JSON.stringify(value)},`);
  return ["{", ...own, '  "checks": {', lines.join(",\n"), "  }", "}", ""].join("\n");
}

/**
 * What a record claims and this run does not bear out: a promise called passed that has no test any more, or a failing one.
 * @param {string | null} text of the record; null where there is none
 * @param {Checks} ran
 * @returns {readonly string[]}
 */
export function findStale(text, ran) {
  const claimed = /** @type {Checks} */ (text === null ? {} : JSON.parse(text).checks);
  return Object.entries(claimed)
    .filter(([, { failed, passed }]) => failed === 0 && passed > 0)
    .flatMap(([id]) => {
      const now = ran[id];
      if (now === undefined) return `${id} is recorded as passed, but no test begins with it any more`;
      return now.failed === 0 ? [] : `${id} is recorded as passed, but ${String(now.failed)} of its tests failed`;
    });
}
