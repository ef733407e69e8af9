import { readFileSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createProject, type Project } from "../fixtures/runCommand.ts";

let project: Project;
beforeEach(() => (project = createProject()));
afterEach(() => project.remove());

const PARTIES = "name,kind\nNorth,city\n";
const read = (file: string): string => readFileSync(join(project.folder, file), "utf8");

describe("an import", () => {
  it.each([
    [
      ["parties.csv", "-o", "data/a.json", "--report", "./parties.csv"],
      "./parties.csv is read by this import, so it cannot be the report too",
    ],
    [
      ["parties.csv", "-o", "data/a.json", "--report", "link.csv"],
      "link.csv is read by this import, so it cannot be the report too",
    ],
    [
      ["parties.csv", "-o", "data/a.json", "--report", "data/a.json"],
      "data/a.json would be the dataset, so it cannot be the report too",
    ],
    [
      ["parties.csv", "-o", "data/a.json", "--report", "data/a.review.csv"],
      "data/a.review.csv would be the review file, so it cannot be the report too",
    ],
    [
      ["parties.csv", "data/a.review.csv", "-o", "data/a.json"],
      "data/a.review.csv is read by this import, so it cannot be the review file too",
    ],
    [["parties.json", "-o", "parties.json"], "parties.json is read by this import, so it cannot be the dataset too"],
    [
      ["parties.json", "--into", "data/../parties.json"],
      "data/../parties.json is read by this import, so it cannot be the dataset too",
    ],
  ])("never writes over a file that it reads or another that it writes: %j", async (args, message) => {
    for (const name of ["parties.csv", "parties.json"]) project.write(name, PARTIES);
    project.write("data/README.md", "");
    symlinkSync(join(project.folder, "parties.csv"), join(project.folder, "link.csv"));
    const before = readdirSync(project.folder, { recursive: true });
    const { code, out, err } = await project.run(["import", ...args]);
    expect([code, out, err]).toEqual([2, [], [`data import: ${message}; name another file`]]);
    expect(readdirSync(project.folder, { recursive: true })).toEqual(before);
    expect([read("parties.csv"), read("parties.json")]).toEqual([PARTIES, PARTIES]);
  });

  it("knows a file that is not there yet through a link to its folder", async () => {
    project.write("parties.csv", PARTIES);
    project.write("data/README.md", "");
    symlinkSync(join(project.folder, "data"), join(project.folder, "linked"));
    const { code, err } = await project.run([
      "import",
      "parties.csv",
      "-o",
      "data/a.json",
      "--report",
      "linked/a.json",
    ]);
    expect([code, err]).toEqual([
      2,
      ["data import: linked/a.json would be the dataset, so it cannot be the report too; name another file"],
    ]);
    expect(readdirSync(join(project.folder, "data"))).toEqual(["README.md"]);
  });
});
