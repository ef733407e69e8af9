import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/rules/readHouse.mjs";

const CODE = /\.(ts|tsx|mjs)$/;
/** Spelt in two parts, so that this file does not find itself. */
const SILENCED = new RegExp(`(ox|es)lint-${"disable"}|@ts-${"(ignore|nocheck|expect-error)"}`);

test("no check is silenced in the code", () => {
  const files = ["src", "test", "scripts"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) => join(ROOT, folder, name)),
  );
  const code = files.filter((file) => CODE.test(file));
  expect(code.length).toBeGreaterThan(0);
  expect(code.filter((file) => SILENCED.test(readFileSync(file, "utf8")))).toEqual([]);
});
