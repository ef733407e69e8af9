import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDataset } from "../../src/publish/readDataset.ts";
import { createProject, type Project } from "../fixtures/runCommand.ts";
import { readFixture } from "../fixtures/readFixture.ts";

let project: Project;
beforeEach(() => {
  project = createProject();
  project.write("data/site.json", '{\n  "siteName": "Test",\n  "dataset": "small.json"\n}\n');
});
afterEach(() => project.remove());

const read = (file: string): string => readFileSync(join(project.folder, file), "utf8");
const PARTIES = "name,kind\nNorth,city\nNorth Town,city\nSouth,city\n";
const AGREEMENTS = "title,type,parties\nPlan,roadmap,North;South\n";

const writeTables = (parties = PARTIES, agreements = AGREEMENTS): void => {
  project.write("parties.csv", parties);
  project.write("agreements.csv", agreements);
};
const IMPORT = ["import", "parties.csv", "agreements.csv", "-o", "data/a.json"];

describe("npm run data -- import", () => {
  it("writes a good dataset and says what became of every row", async () => {
    writeTables();
    expect(await project.run(IMPORT)).toEqual({
      code: 0,
      out: [
        'made: parties: the id "north" was made for "North"',
        'made: parties: the id "north-town" was made for "North Town"',
        'made: parties: the id "south" was made for "South"',
        'made: agreements: the id "plan" was made for "Plan"',
        'made: sources: "agreements.csv" was added, with the id "agreements"',
        "parties.csv (parties): 3 rows = 3 imported + 0 imported with a warning + 0 refused + 0 left out",
        "agreements.csv (agreements): 1 row = 1 imported + 0 imported with a warning + 0 refused + 0 left out",
        "total: 4 rows = 4 imported + 0 imported with a warning + 0 refused + 0 left out",
        "data/a.json: written; 1 agreement, 3 parties, 1 source; what is worth a look: npm run data -- check data/a.json",
      ],
      err: [],
    });
    expect((await project.run(["check", "data/a.json"])).code).toBe(0);
  });

  it("gives the same bytes a second time", async () => {
    writeTables();
    await project.run(IMPORT);
    const first = read("data/a.json");
    expect((await project.run(IMPORT)).code).toBe(0);
    expect(read("data/a.json")).toBe(first);
  });

  it("leaves the old file as it was when a row is refused, and writes the others when told to", async () => {
    writeTables();
    await project.run(IMPORT);
    const first = read("data/a.json");
    writeTables(PARTIES, `${AGREEMENTS}Second,treaty,Nobody\n`);
    const { code, out } = await project.run(IMPORT);
    expect([code, out.slice(-2)]).toEqual([
      1,
      ["1 refused: correct them, or write the other rows with --partial", "nothing was written"],
    ]);
    expect(read("data/a.json")).toBe(first);
    expect((await project.run([...IMPORT, "--partial"])).code).toBe(0);
    expect(readdirSync(join(project.folder, "data")).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("lets nothing of the old file go unless it is told to", async () => {
    writeTables();
    await project.run(IMPORT);
    writeTables(PARTIES, "title,type,parties\nOther,roadmap,North\n");
    const { code, out } = await project.run(IMPORT);
    expect(code).toBe(1);
    expect(out).toContain('would be lost: agreements "plan"');
    expect((await project.run([...IMPORT, "--replace"])).code).toBe(0);
    expect(read("data/a.json")).not.toContain('"plan"');
  });

  it("tells refusals last, with the other cells of the same fault", async () => {
    writeTables(
      PARTIES,
      `title,parties,event,date\nPlan,North,,2023\n${[1, 2, 3, 4, 5, 6, 7].map((one) => `P${one},North,Forum,2023\n`).join("")}`,
    );
    const { out } = await project.run(IMPORT);
    const last = out.findIndex((line) => line.startsWith("parties.csv (parties)"));
    expect(out.filter((line) => line.includes("  refused: "))).toEqual([out[last - 1]]);
    expect(out[last - 1]).toBe(
      'agreements.csv!C3  refused: there is no event "Forum"  correct it, or add a row with type event to the sheet Agreements  (and 6 more places: C4, C5, C6, C7, C8 …)',
    );
    expect(out.slice(last)).toHaveLength(5);
  });

  it("writes a corrected table into the same file", async () => {
    writeTables(PARTIES.replace("city", "compny"), AGREEMENTS.replace("roadmap", "contrakt"));
    expect((await project.run(IMPORT)).code).toBe(0);
    expect(read("data/a.json")).toContain("contrakt");
    writeTables(PARTIES.replace("city", "company"), AGREEMENTS.replace("roadmap", "contract"));
    expect((await project.run(IMPORT)).code).toBe(0);
    expect(read("data/a.json")).not.toMatch(/contrakt|compny/);
  });

  it("adds to a dataset and keeps what is in it", async () => {
    project.write("data/full.json", readFixture("full.json"));
    writeTables();
    const { code } = await project.run(["import", "parties.csv", "agreements.csv", "--into", "data/full.json"]);
    expect(code).toBe(0);
    const { out } = await project.run(["check", "data/full.json"]);
    expect(out.join("\n")).toContain("4 agreements, 10 parties, 4 sources");
  });

  it("lists parties that may be one, and joins them when a person says so", async () => {
    writeTables("name,kind\nNorth Town,city\nTown North,city\nSouth,city\n", "title,parties\nPlan,Town North;South\n");
    const { out } = await project.run(IMPORT);
    expect(out.at(-1)).toBe(
      "data/a.review.csv: 1 pair of parties may be one; write same or different beside them, and import again",
    );
    const review = read("data/a.review.csv");
    expect(review.split("\r\n")[1]).toBe(",0.95,same words,north-town,North Town,,town-north,Town North,");
    project.write("data/a.review.csv", review.replace("\r\n,0.95", "\r\nsame,0.95"));
    expect((await project.run(IMPORT)).code).toBe(0);
    const joined = read("data/a.json");
    expect(joined).toContain('"formerIds": ["town-north"]');
    expect((await project.run(IMPORT)).code).toBe(0);
    expect(read("data/a.json")).toBe(joined);
    expect(read("data/a.review.csv")).toContain("same,0.95");
  });

  it("does not ask again about parties that a person called different", async () => {
    writeTables("name,kind\nNorth Town,city\nTown North,city\nSouth,city\n", "title,parties\nPlan,Town North;South\n");
    await project.run(IMPORT);
    project.write("data/a.review.csv", read("data/a.review.csv").replace("\r\n,0.95", "\r\ndifferent,0.95"));
    const { out } = await project.run(IMPORT);
    expect(out.at(-1)).toContain("data/a.json: written");
    expect(read("data/a.review.csv")).toContain("different,0.95");
  });

  it("refuses to touch a file that is no good dataset", async () => {
    writeTables();
    project.write("data/a.json", '{"format": "accord-atlas/1"}');
    const { code, out } = await project.run(IMPORT);
    expect([code, out.at(-1)]).toEqual([
      1,
      "nothing was written: data/a.json is there and is no good dataset; correct it, or name another file",
    ]);
  });

  it("writes the whole account to a file", async () => {
    writeTables();
    await project.run([...IMPORT, "--report", "account.txt"]);
    expect(read("account.txt")).toContain("total: 4 rows = 4 imported");
  });

  it.each([
    [["import", "parties.csv"], "import needs one of -o"],
    [["import", "parties.csv", "-o", "a.json", "--into", "a.json"], "import needs one of -o"],
    [["import", "parties.csv", "--into", "data/none.json"], "there is no such file"],
  ])("refuses bad usage: %j", async (args, message) => {
    writeTables();
    const { code, err } = await project.run(args);
    expect([code, err.length, err[0]?.includes(message)]).toEqual([2, 1, true]);
  });
});

describe("npm run data -- new", () => {
  it("writes a template that imports as nothing until it is filled in, and points the site at it", async () => {
    const { code, out } = await project.run(["new", "my-atlas"]);
    expect([code, out.length]).toEqual([0, 6]);
    expect(read("data/site.json")).toBe('{\n  "siteName": "Test",\n  "dataset": "my-atlas.json"\n}\n');
    const { code: empty, out: said } = await project.run(["import", "data/my-atlas.xlsx", "-o", "data/my-atlas.json"]);
    expect([empty, said.slice(-3)]).toEqual([
      1,
      [
        "total: 4 rows = 0 imported + 0 imported with a warning + 0 refused + 4 left out",
        "there is no row to import",
        "nothing was written",
      ],
    ]);
  });

  it("is followed by a hint to import, where something is done with the dataset before that", async () => {
    await project.run(["new", "harbours"]);
    const { code, err } = await project.run(["check", "data/harbours.json"]);
    expect([code, err]).toEqual([
      2,
      [
        "data check: data/harbours.json: there is no such file; import it first: npm run data -- import data/harbours.xlsx -o data/harbours.json",
      ],
    ]);
    // What "npm start" reads.
    expect(() => readDataset(project.folder, {}, undefined)).toThrow(
      "there is no such file; import it first: npm run data -- import data/harbours.xlsx -o data/harbours.json",
    );
  });

  it("writes the same as CSV files, which import with rows of one's own", async () => {
    await project.run(["new", "mine"]);
    const folder = "data/mine-csv";
    project.write(`${folder}/parties.csv`, `${read(`${folder}/parties.csv`)},Town,city\r\n`);
    project.write(`${folder}/agreements.csv`, `${read(`${folder}/agreements.csv`)},Bridge,contract,Town\r\n`);
    const files = readdirSync(join(project.folder, folder)).map((name) => `${folder}/${name}`);
    const { code, out } = await project.run(["import", ...files, "-o", "data/mine.json"]);
    expect(code).toBe(0);
    expect(out).toContain("total: 6 rows = 2 imported + 0 imported with a warning + 0 refused + 4 left out");
  });

  it("overwrites nothing unless it is told to", async () => {
    await project.run(["new", "mine"]);
    const { code, err } = await project.run(["new", "mine"]);
    expect([code, err]).toEqual([
      2,
      [
        "data new: data/mine.xlsx and data/mine-csv are there already; choose another name, or write --force to replace the template",
      ],
    ]);
    expect((await project.run(["new", "mine", "--force"])).code).toBe(0);
  });

  it.each([["new"], ["new", "a", "b"], ["new", "Not a name"], ["new", "../x"], ["new", "site"]])(
    "refuses %s %s",
    async (...args) => {
      const { code, err } = await project.run(args);
      expect([code, err.length]).toEqual([2, 1]);
      expect(existsSync(join(project.folder, "data/site.xlsx"))).toBe(false);
    },
  );
});

describe("npm run data -- export", () => {
  it.each(["--xlsx", "--csv"])("writes with %s what imports as the same dataset", async (option) => {
    project.write("data/full.json", readFixture("full.json"));
    expect((await project.run(["export", option, "data/full.json", "-o", "out"])).code).toBe(0);
    const files = option === "--xlsx" ? ["out"] : readdirSync(join(project.folder, "out")).map((name) => `out/${name}`);
    expect((await project.run(["import", ...files, "-o", "data/again.json"])).code).toBe(0);
    await project.run(["export", option, "data/again.json", "-o", "out2"]);
    expect((await project.run(["import", ...files, "-o", "data/full.json"])).code).toBe(0);
    expect(read("data/full.json")).toBe(read("data/again.json"));
  });

  it("writes one thing at a time", async () => {
    expect((await project.run(["export", "--xlsx", "--csv"])).code).toBe(2);
  });
});
