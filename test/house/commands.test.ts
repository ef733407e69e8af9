import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/rules/readHouse.mjs";

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> };

describe("the commands", () => {
  test.each(["start", "dev", "build", "check", "test", "test:full", "test:polite", "bench", "data"])(
    "npm run %s is there",
    (name) => {
      expect(scripts).toHaveProperty([name]);
    },
  );

  test("start files that are there", () => {
    const files = Object.values(scripts).flatMap((line) => /^node (\S+)/.exec(line)?.[1] ?? []);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  test.each(["npm ci && npm start", "npm ci && npm test"])("README.md names `%s`", (command) => {
    expect(read("README.md")).toContain(command);
  });

  test("continuous integration runs the README's test command and nothing else", () => {
    const lines = read(".ci/run")
      .split("\n")
      .filter((line) => /\bnp[mx]\b|\bnode\b/.test(line) && !line.startsWith("#"));
    expect(lines).toEqual(["npm ci && npm test </dev/null"]);
  });
});
