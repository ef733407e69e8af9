import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createProject, type Project } from "../fixtures/runCommand.ts";

let project: Project;
beforeEach(() => (project = createProject()));
afterEach(() => project.remove());

const read = (file: string): string => readFileSync(join(project.folder, file), "utf8");
const example = (file: string): string => readFileSync(new URL(`../../data/examples/${file}`, import.meta.url), "utf8");

const REPORT = ["north-lakes-second-report.csv", "north-lakes-second-report.parties.csv"];

describe("the second report of the example", () => {
  beforeEach(() => {
    for (const file of REPORT) project.write(file, example(file));
    project.write("data/lakes.json", example("north-lakes.json"));
  });
  const add = () => project.run(["import", ...REPORT, "--into", "data/lakes.json"]);

  it("says otherwise of one date and of nothing else", async () => {
    const { code, out } = await add();
    expect(code).toBe(0);
    expect(out.filter((line) => line.includes("otherwise"))).toEqual([
      expect.stringContaining("this says otherwise than the dataset of signed;"),
    ]);
  });

  it("changes nothing when it is added again", async () => {
    await add();
    const once = read("data/lakes.json");
    expect((await add()).code).toBe(0);
    expect(read("data/lakes.json")).toBe(once);
  });
});
