import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runAll } from "./runAll.mjs";
import { ROOT } from "./rules/readHouse.mjs";

/** What `oxlint` and `oxfmt` read; data, pages and pictures are not code. */
const CODE = ["src", "test", "scripts", "bench", "vite.config.ts", "vitest.config.ts", "playwright.config.ts"].filter(
  (path) => existsSync(join(ROOT, path)),
);

/** @param {string} name @param {string} script @param {...string} args */
const tool = (name, script, ...args) => ({ name, args: [`node_modules/${script}`, ...args] });

/** Static checks, slowest first. */
export const CHECKS = [
  tool("types: test", "typescript/bin/tsc", "-p", "tsconfig.test.json"),
  tool("types: node", "typescript/bin/tsc", "-p", "tsconfig.node.json"),
  tool("types: browser", "typescript/bin/tsc", "-p", "tsconfig.browser.json"),
  tool("types: pure", "typescript/bin/tsc", "-p", "tsconfig.pure.json"),
  tool("dead code", "knip/bin/knip.js", "--no-progress"),
  tool(
    "lint",
    "oxlint/bin/oxlint",
    "--type-aware",
    "--deny-warnings",
    "--report-unused-disable-directives",
    "--format=unix",
    ...CODE,
  ),
  { name: "cycles", args: ["scripts/findCycles.mjs"] },
  tool("format", "oxfmt/bin/oxfmt", "--check", ...CODE),
];

/**
 * Runs every static check and prints a line for each, with the output of those that fail.
 * @param {string} cwd
 * @returns {ReturnType<typeof runAll>} what each said
 */
export async function runChecks(cwd) {
  return runAll(CHECKS, {
    cwd,
    width: availableParallelism(),
    onEnd: ({ name, ok, output, seconds }) => {
      console.log(`${ok ? "ok    " : "FAILED"} ${name} (${seconds.toFixed(1)} s)`);
      if (!ok) console.log(output.trimEnd());
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await runChecks(ROOT)).every(({ ok }) => ok) ? 0 : 1;
}
