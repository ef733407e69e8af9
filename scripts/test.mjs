import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runChecks } from "./check.mjs";
import { collectBrowser, collectUnit } from "./collectChecks.mjs";
import { countBrowser, countUnit } from "./countResults.mjs";
import { ensureBrowser } from "./ensureBrowser.mjs";
import { listBrowserFailures, listUnitFailures } from "./listFailures.mjs";
import { digestData, findStale, formatRecord, mergeChecks } from "./recordAccess.mjs";
import { ROOT } from "./rules/readHouse.mjs";

const REPORTS = join(ROOT, "node_modules/.cache/test");
const UNIT = join(REPORTS, "unit.json");
const BROWSER = join(REPORTS, "browser.json");
/** What the static checks said; the test that plants violations need not ask them about the house as it is once more. */
const CHECKED = join(REPORTS, "checks.json");
/** What the accessibility sheet of the site is built from. */
const RECORD = join(ROOT, "data/accessibility.json");

/** @param {readonly string[]} args script first @param {Readonly<Record<string, string>>} [env] */
function run(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return status === 0;
}

/**
 * What a report says. A run that failed without a failed test in its report (or without a report) is one failure, so that
 * the last line never says 0 failed when something did.
 * @param {string} file
 * @param {boolean} ok
 * @param {(report: any) => import("./countResults.mjs").Count} count
 */
function readCount(file, ok, count) {
  const counted = existsSync(file)
    ? count(JSON.parse(readFileSync(file, "utf8")))
    : { passed: 0, failed: 0, skipped: 0 };
  return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

/** @param {string} file @returns {any} */
const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/** Tests of both reports by the promise that they stand behind; null where one of them is missing. */
function readChecks() {
  if (!existsSync(UNIT) || !existsSync(BROWSER)) return null;
  return mergeChecks([collectUnit(readJson(UNIT)), collectBrowser(readJson(BROWSER))]);
}

/**
 * What failed, so that it also stands where a long output is cut to its end.
 * @param {string} file
 * @param {number} failed
 * @param {(report: any) => readonly string[]} list
 */
function tellFailures(file, failed, list) {
  const told = existsSync(file) ? list(readJson(file)) : [];
  for (const text of told) console.log(text);
  if (failed > told.length) console.log("failed: something outside the tests, told where it happened above");
}

/**
 * Writes what ran into the record, whatever came of it.
 * @param {import("./countResults.mjs").Count} tests
 * @param {import("./collectChecks.mjs").Checks} checks
 */
function writeRecord(tests, checks) {
  const browser = execFileSync(process.env["CHROMIUM_PATH"] ?? "", ["--version"], { encoding: "utf8" });
  const record = {
    version: readJson(join(ROOT, "package.json")).version,
    date: new Date().toISOString().slice(0, 10),
    browser: /^\w+ [\d.]+/.exec(browser)?.[0] ?? browser.trim(),
    full: process.env["FULL"] !== undefined,
    data: digestData(readFileSync(join(ROOT, "data", readJson(join(ROOT, "data/site.json")).dataset), "utf8")),
    tests,
    checks,
  };
  writeFileSync(RECORD, formatRecord(record));
  console.log("data/accessibility.json is written: build again, and commit it");
}

function testUnits() {
  const args = ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${UNIT}`];
  const ok = run(["node_modules/vitest/vitest.mjs", ...args], { CHECK_REPORT: CHECKED });
  return readCount(UNIT, ok, countUnit);
}

async function testInBrowser() {
  try {
    process.env["CHROMIUM_PATH"] = await ensureBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const env = { SKIP_BUILD: "1", PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER };
  const ok = run(["node_modules/@playwright/test/cli.js", "test", "--reporter=line,json"], env);
  return readCount(BROWSER, ok, countBrowser);
}

/** @param {string} title */
const heading = (title) => console.log(`\n== ${title}`);

const isFull = process.argv.includes("--full");
const isRecorded = isFull || process.argv.includes("--record");
if (isFull) process.env["FULL"] = "1";
// Reports of an earlier run must not be counted as this one's.
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

heading("check");
const checked = await runChecks(ROOT);
writeFileSync(CHECKED, JSON.stringify(checked));
const brokenChecks = checked.filter(({ ok }) => !ok).length;
heading("unit and component tests");
const unit = testUnits();
heading("build");
const built = run(["scripts/publish.mjs", "build"]);
heading("tests in the browser");
const browser = built ? await testInBrowser() : { passed: 0, failed: 0, skipped: 0 };
if (!built) console.log("Left out, since the build failed.");

const checks = readChecks();
// Only a run that knows all its tests can tell what has none any more.
const stale = checks === null ? [] : findStale(existsSync(RECORD) ? readFileSync(RECORD, "utf8") : null, checks);
const found = isRecorded ? 0 : stale.length;
const failed = brokenChecks + (built ? 0 : 1) + unit.failed + browser.failed + found;
heading("result");
tellFailures(UNIT, unit.failed, (report) => listUnitFailures(report, ROOT));
tellFailures(BROWSER, browser.failed, listBrowserFailures);
if (!isRecorded) for (const line of stale) console.log(`data/accessibility.json: ${line}`);
if (isRecorded && checks !== null) {
  const sum = (/** @type {"passed" | "failed" | "skipped"} */ what) => unit[what] + browser[what];
  writeRecord({ passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") }, checks);
}
console.log(
  `check: ${brokenChecks === 0 ? "passed" : `${brokenChecks} failed`}; build: ${built ? "passed" : "failed"}`,
);
for (const [name, { passed, failed: broken, skipped }] of Object.entries({ "unit and component": unit, browser })) {
  console.log(`${name}: ${passed} passed, ${broken} failed, ${skipped} skipped`);
}
console.log(`${unit.passed + browser.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
