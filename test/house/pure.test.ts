import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/rules/readHouse.mjs";

/** What changes more than a test's own values, or needs a page to itself. */
const GLOBAL = /\bvi\.|@vitest-environment|process\.env\[[^\]]+\] (?:\?\?|\|\|)?=/;

test("tests that share a process change nothing global: no stub, no spy, no fake time, no page", () => {
  const [, list = ""] = /PURE = \[([^\]]+)\]/.exec(readFileSync(join(ROOT, "vitest.config.ts"), "utf8")) ?? [];
  const folders = [...list.matchAll(/"(\w+)"/g)].map(([, folder]) => folder);
  expect(folders.length).toBeGreaterThan(3);
  const files = folders.flatMap((folder = "") =>
    readdirSync(join(ROOT, "test", folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join("test", folder, name)),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => GLOBAL.test(readFileSync(join(ROOT, file), "utf8")))).toEqual([]);
});
