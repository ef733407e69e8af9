import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/rules/readHouse.mjs";
import { createProject } from "../fixtures/runCommand.ts";
import { BAD_CELLS } from "./badCells.ts";
import { BAD_FILES } from "./badFiles.ts";
import { BAD_HEADERS } from "./badHeaders.ts";
import type { BadCase } from "./makeFiles.ts";

/** What a person gets for each case; `UPDATE_SHEETS=1` writes it anew: read the difference before you commit it. */
const STORED = join(ROOT, "test/fixtures/badSheets.txt");
const CASES = [...BAD_FILES, ...BAD_HEADERS, ...BAD_CELLS];

function readStored(): ReadonlyMap<string, string> {
  const text = existsSync(STORED) ? readFileSync(STORED, "utf8") : "";
  return new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((block) => {
        const end = block.indexOf("\n");
        return [block.slice(0, end), block.slice(end + 1).trimEnd()];
      }),
  );
}

const told = new Map<string, string>();

async function tell({ files, args = [], named, isWritten = false, isReviewed = false }: BadCase): Promise<string> {
  const project = createProject();
  try {
    const made = await files();
    for (const [name, content] of Object.entries(made)) project.write(name, content);
    const before = readdirSync(project.folder, { recursive: true, encoding: "utf8" });
    const output = args.includes("-o") ? [] : ["-o", "out.json"];
    const { code, out, err } = await project.run(["import", ...(named ?? Object.keys(made)), ...output, ...args]);
    const written = [...(isWritten ? ["out.json"] : []), ...(isReviewed ? ["out.review.csv"] : [])];
    expect(new Set(readdirSync(project.folder, { recursive: true, encoding: "utf8" }))).toEqual(
      new Set([...before, ...written]),
    );
    expect(code > 0).toBe(!isWritten);
    return [...out, ...err].join("\n");
  } finally {
    project.remove();
  }
}

describe("a malformed table", () => {
  const stored = readStored();

  test.each(CASES)("is told of with place and remedy: $name", async (one) => {
    const text = await tell(one);
    told.set(one.name, text);
    expect(text).not.toMatch(/fault of the program|\bat .*\.[tj]s:\d|undefined|NaN|\[object/);
    for (const line of text.split("\n")) expect(line.length).toBeLessThan(600);
    if (process.env["UPDATE_SHEETS"] !== "1") expect(text).toBe(stored.get(one.name));
  });

  test("comes in more than 120 kinds, each of its own name", () => {
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
    expect(CASES.length).toBeGreaterThanOrEqual(120);
  });

  afterAll(() => {
    if (process.env["UPDATE_SHEETS"] !== "1") return;
    writeFileSync(STORED, CASES.map(({ name }) => `## ${name}\n${told.get(name) ?? ""}\n`).join("\n"));
  });
});
