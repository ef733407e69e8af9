import { readFileSync, rmSync } from "node:fs";
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

describe("parties that a person called the same", () => {
  const REVIEW = "decision,a_id,b_id,b_name\nsame,north-town,town-north,Town North\n";
  const FILES = ["sources.csv", "parties.csv", "agreements.csv", "claims.csv"];
  beforeEach(async () => {
    project.write("parties.csv", "name,kind,note\nNorth Town,other,\nTown North,city,By the lake\nSouth,city,\n");
    project.write(
      "agreements.csv",
      "title,type,parties,signed,source_url\nPlan,roadmap,Town North;South,2023,https://example.org/a\nBridge,contract,North Town [1],,\n",
    );
    project.write("claims.csv", "record,source,quote\nTown North,https://example.org/a,the town by the lake\n");
    project.write("sources.csv", "id,title\npaper,https://example.org/a\n");
    project.write("data/README.md", "");
    await joinAll();
    project.write("data/a.review.csv", REVIEW);
  });
  const joinAll = () => project.run(["import", ...FILES, "-o", "data/a.json"]);
  const add = (...files: readonly string[]) => project.run(["import", ...files, "--into", "data/a.json"]);

  it("are said to be joined, with the kind that stays", async () => {
    const { code, out } = await joinAll();
    expect([code, out.filter((line) => line.startsWith("joined: "))]).toEqual([
      0,
      [
        'joined: "Town North" (town-north) went into "North Town" (north-town); of the kinds "other" and "city", "city" stays',
        "joined: 3 parties became 2",
      ],
    ]);
    expect(read("data/a.json")).toContain('"name": "North Town",\n      "kind": "city"');
  });

  it("are joined in a dataset that is added to, before rows are compared with it", async () => {
    const { code, out } = await add(...FILES);
    expect([code, out.filter((line) => /refused:|otherwise/.test(line))]).toEqual([0, []]);
    expect(out.filter((line) => line.startsWith("joined: ")).length).toBe(2);
    const once = read("data/a.json");
    expect(once).not.toContain('"disputes"');
    expect((await add(...FILES)).code).toBe(0);
    expect(read("data/a.json")).toBe(once);
  });

  it.each([
    ["with the decisions at hand", false],
    ["without them", true],
  ])("stay so when their files are added again, %s", async (_, isWithout) => {
    await joinAll();
    const once = read("data/a.json");
    if (isWithout) rmSync(`${project.folder}/data/a.review.csv`);
    const { code, out } = await add(...FILES);
    expect([code, out.filter((line) => /refused:|otherwise/.test(line))]).toEqual([0, []]);
    expect(read("data/a.json")).toBe(once);
    expect((await add(...FILES)).code).toBe(0);
    expect(read("data/a.json")).toBe(once);
  });

  it.each([
    ["by the other name", "name,kind\nTown North,city\n", "Plan,roadmap,Town North;South\nDam,contract,Town North"],
    [
      "by the former id",
      "id,name,kind\ntown-north,Town North,city\n",
      "Plan,roadmap,town-north;South\nDam,contract,town-north",
    ],
    [
      "by both names",
      "name,kind\nTown North,city\nNorth Town,city\n",
      "Plan,roadmap,North Town;South\nDam,contract,Town North",
    ],
    ["in no row of its own", "name,kind\nEast,city\n", "Plan,roadmap,Town North;South\nDam,contract,town-north"],
  ])("are one in the next report, which names it %s", async (_, parties, agreements) => {
    for (const isWithout of [false, true]) {
      await joinAll();
      if (isWithout) rmSync(`${project.folder}/data/a.review.csv`);
      project.write("parties2.csv", parties);
      project.write("agreements2.csv", `title,type,parties\n${agreements}\n`);
      const { code, out } = await add("parties2.csv", "agreements2.csv");
      expect([code, out.filter((line) => /refused:|otherwise/.test(line))]).toEqual([0, []]);
      const dataset = read("data/a.json");
      expect(dataset.match(/"town-north"/g)?.length).toBe(1);
      expect(dataset).not.toContain("plan-2");
      expect(dataset.match(/"Town North"/g)?.length).toBe(1);
      rmSync(`${project.folder}/data/a.json`);
      project.write("data/a.review.csv", REVIEW);
    }
  });
});

describe("an export of a dataset", () => {
  it("changes nothing when it is added to the dataset that it came from", async () => {
    project.write("data/lakes.json", example("north-lakes.json"));
    await project.run(["export", "--xlsx", "data/lakes.json", "-o", "lakes.xlsx"]);
    expect((await project.run(["import", "lakes.xlsx", "--into", "data/lakes.json"])).code).toBe(0);
    expect(JSON.parse(read("data/lakes.json"))).toEqual(JSON.parse(example("north-lakes.json")));
  });
});

describe("the title of a dataset that is there", () => {
  const titleOf = (): unknown => JSON.parse(read("data/a.json")).title;
  const run = (...args: readonly string[]) => project.run(["import", "parties.csv", "agreements.csv", ...args]);
  beforeEach(async () => {
    project.write("data/README.md", "");
    project.write("parties.csv", "name,kind\nNorth,city\n");
    project.write("agreements.csv", "title,parties\nPlan,North\n");
    await run("-o", "data/a.json", "--title", "First");
  });

  it.each([["-o"], ["--into"]])("becomes what --title says, with %s, and that is told", async (option) => {
    const { code, out } = await run(option, "data/a.json", "--title", "Second");
    expect([code, titleOf()]).toEqual([0, "Second"]);
    expect(out).toContain('data/a.json: the title is now "Second"; it was "First"');
  });

  it.each([["-o"], ["--into"]])("stays without --title, with %s", async (option) => {
    const { out } = await run(option, "data/a.json");
    expect([titleOf(), out.filter((line) => line.includes("title is now"))]).toEqual(["First", []]);
  });

  it("keeps its language where tables are added, and says how to change it", async () => {
    const { code, err } = await run("--into", "data/a.json", "--language", "ru");
    expect([code, err.join("\n")]).toEqual([2, expect.stringContaining('change "language" in the file')]);
  });
});
