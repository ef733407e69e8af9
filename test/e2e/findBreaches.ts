import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

/** The checker as a script, to be added to a page before it loads. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const OPTIONS: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};
/** Breaches as "rule: where", so that a failure says what to mend. */
export async function findBreaches(page: Page): Promise<readonly string[]> {
  const results: unknown = await page.evaluate(
    async (options) => (Reflect.get(globalThis, "axe") as { run(o: unknown): Promise<unknown> }).run(options),
    OPTIONS,
  );
  return (results as AxeResults).violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(" ")} (${failureSummary?.split("\n")[1]?.trim() ?? ""})`,
    ),
  );
}
