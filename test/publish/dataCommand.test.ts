import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readFixture } from "../fixtures/readFixture.ts";
import { createProject, type Project } from "../fixtures/runCommand.ts";

let project: Project;

beforeEach(() => {
  project = createProject();
  project.write("data/site.json", JSON.stringify({ siteName: "Atlas", dataset: "small.json", languages: ["en"] }));
  project.write("data/small.json", readFixture("small.json"));
});

afterEach(() => project.remove());

describe("npm run data", () => {
  it("names its verbs when there is none, with exit code 2", async () => {
    const { code, out, err } = await project.run([]);
    expect([code, out]).toEqual([2, []]);
    expect(err.join("\n")).toMatch(/check[^]*layout[^]*schema[^]*Exit code/);
  });

  it("names the nearest verb for a misspelt one", async () => {
    const { code, err } = await project.run(["chekc"]);
    expect(code).toBe(2);
    expect(err[0]).toBe('data: unknown verb "chekc"; did you mean "check"?');
  });

  it.each(["__proto__", "constructor", "\u001b[2J", "x".repeat(100_000), ""])("takes %j for no verb", async (verb) => {
    const { code, err } = await project.run([verb]);
    expect(code).toBe(2);
    expect(err[0]).toMatch(/^data: unknown verb "[\x20-\x7e…]{0,60}"$/);
  });

  it.each([
    ["--help"],
    ["-h"],
    ["check", "--help"],
    ["layout", "-h"],
    ["schema", "--help"],
    ["check", "nothing.json", "--help"],
  ])("helps with %s %s", async (...args) => {
    const { code, out, err } = await project.run(args);
    expect([code, err]).toEqual([0, []]);
    expect(out.join("\n")).toContain("npm run data --");
  });

  it.each([
    ["check", "--bogus"],
    ["check", "a", "b"],
    ["layout", "a", "b"],
    ["schema", "a"],
    ["schema", "-o"],
    ["check", "--text"],
    ["check", "--text", "x"],
    ["check", "--text", "=x"],
  ])("refuses %s %s as bad usage", async (...args) => {
    const { code, out, err } = await project.run(args);
    expect([code, out, err.length]).toEqual([2, [], 1]);
  });
});

describe("npm run data -- check", () => {
  it("checks the site's dataset when no file is named", async () => {
    expect(await project.run(["check"])).toEqual({
      code: 0,
      out: ["data/small.json: good; 1 agreement, 2 parties, 1 source, no quotes verified (give --text), 0 warnings"],
      err: [],
    });
  });

  it("checks the dataset that DATASET names", async () => {
    project.write("data/other.json", readFixture("full.json"));
    const { out } = await project.run(["check"], { DATASET: "other.json" });
    expect(out).toEqual([
      "data/other.json: good; 3 agreements, 7 parties, 3 sources, no quotes verified (give --text), 0 warnings",
    ]);
  });

  it("prints every problem on a line of its own, with exit code 1", async () => {
    project.write("many.json", readFixture("bad/many.dataset.txt"));
    const { code, out, err } = await project.run(["check", "many.json"]);
    expect([code, err]).toEqual([1, []]);
    expect(out).toEqual(readFixture("bad/many.problems.txt").trim().split("\n"));
  });

  it("prints 200 problems and counts the rest", async () => {
    project.write(
      "x.json",
      readFixture("small.json").replace(
        '"claims": [',
        `"claims": [${'{"source": "gazette", "basis": "guessed"},'.repeat(300)}`,
      ),
    );
    const { code, out } = await project.run(["check", "x.json"]);
    expect([code, out.length, out.at(-1)]).toEqual([1, 201, "… and 100 more; 300 problems in all"]);
  });

  it("prints warnings and still says good", async () => {
    project.write(
      "x.json",
      readFixture("small.json").replace("Bridge over the river", "Bridge over the river ".repeat(3)),
    );
    const { code, out } = await project.run(["check", "x.json"]);
    expect(code).toBe(0);
    expect(out[0]).toContain("agreements[0] bridge/title  warning: the title has 66 characters");
    expect(out[1]).toMatch(/^x\.json: good; .* 1 warning$/);
    expect(out.slice(2)).toEqual([
      "What to do about the warnings:",
      '  1  titles that are cut on cards: add "shortTitle" to each',
    ]);
  });

  it("prints five warnings of a kind and tells the rest in one line, so that a flood hides no other kind", async () => {
    const small = JSON.parse(readFixture("small.json")) as { agreements: object[]; parties: object[] };
    const agreements = Array.from({ length: 300 }, (_, at) => ({
      ...small.agreements[0],
      id: `long-${at}`,
      title: `A title that no card can hold, number ${at} of three hundred`,
    }));
    const parties = [...small.parties, { id: "stranger", name: "Stranger", kind: "person" }];
    project.write("x.json", JSON.stringify({ ...small, agreements, parties }));
    const { out } = await project.run(["check", "x.json"]);
    expect(out).toHaveLength(11);
    expect(out[0]).toContain("parties[2] stranger  warning: no agreement and nothing else");
    expect(out[5]).toContain("agreements[4] long-4/title  warning: the title has");
    expect(out[6]).toMatch(/^… and 295 more titles that are cut on cards: long-5, long-6, .* …$/);
    expect(out.slice(7)).toEqual([
      "x.json: good; 300 agreements, 3 parties, 1 source, no quotes verified (give --text), 301 warnings",
      "What to do about the warnings, the most important first:",
      "    1  parties that nothing in the file names: add the agreement that they belong to, or delete them",
      '  300  titles that are cut on cards: add "shortTitle" to each',
    ]);
  });

  it("counts every warning and shows the error behind thousands of them", async () => {
    const small = JSON.parse(readFixture("small.json")) as { agreements: object[] };
    const long = (at: number) => ({ ...small.agreements[0], id: `a${at}`, title: "x".repeat(50) });
    const agreements: object[] = Array.from({ length: 10_400 }, (_, at) => long(at));
    project.write("x.json", JSON.stringify({ ...small, agreements }));
    expect((await project.run(["check", "x.json"])).out.at(-1)).toMatch(/^ {2}10400 {2}titles/);
    project.write(
      "x.json",
      JSON.stringify({ ...small, agreements: [...agreements, { ...long(0), id: "last", type: "deal" }] }),
    );
    const { code, out } = await project.run(["check", "x.json"]);
    expect([code, out.length]).toEqual([1, 201]);
    expect(out[199]).toContain("agreements[10400] last/type");
  });

  it("tells what is missing in the languages of the site, or in all where there is no site", async () => {
    project.write("data/site.json", "{}");
    const { out } = await project.run(["check", "data/small.json"]);
    expect(out[0]).toContain("nothing is translated into uz: 2 parties, 1 agreement");
    expect(out[1]).toContain("nothing is translated into ru");
  });

  it("tells apart what is wrong with a file, with exit code 2", async () => {
    mkdirSync(join(project.folder, "folder.json"));
    symlinkSync("loop.json", join(project.folder, "loop.json"));
    const told = async (file: string): Promise<string> => {
      const { code, out, err } = await project.run(["check", file]);
      expect([code, out]).toEqual([2, []]);
      return err.join("\n");
    };
    expect(await told("none.json")).toBe("data check: none.json: there is no such file");
    expect(await told("folder.json")).toBe("data check: folder.json: this is a folder or a device, not a file");
    expect(await told("data/small.json/x")).toContain("a folder of the path is a file");
    expect(await told("loop.json")).toContain("its links go in a circle");
    expect(await told("a\0b")).toBe("data check: a<U+0000>b: the name holds characters that no file name can hold");
    expect(await told("x".repeat(5000))).toContain("the name is too long");
    expect(await told("/dev/zero")).toContain("this is a folder or a device");
  });

  it.skipIf(process.getuid?.() === 0)("says when it may not read a file", async () => {
    chmodSync(join(project.folder, "data/small.json"), 0);
    expect((await project.run(["check"])).err).toEqual(["data check: data/small.json: no permission"]);
  });

  it.each([
    ["no bytes", []],
    ["zeros", Array.from({ length: 100 }, () => 0)],
    ["all bytes", Array.from({ length: 256 }, (_, byte) => byte)],
    ["a mark alone", [0xef, 0xbb, 0xbf]],
    ["half a UTF-16 character", [0xff, 0xfe, 0x00]],
  ])("survives %s", async (_, bytes) => {
    project.write("x.json", Uint8Array.from(bytes));
    const { code, out, err } = await project.run(["check", "x.json"]);
    expect([code, out.length, err]).toEqual([1, 1, []]);
  });
});

describe("npm run data -- schema", () => {
  it("prints the schema, or writes it where -o says", async () => {
    const printed = await project.run(["schema"]);
    const written = await project.run(["schema", "-o", "data/schema.json"]);
    expect([printed.code, written.code, written.out]).toEqual([0, 0, []]);
    expect(readFileSync(join(project.folder, "data/schema.json"), "utf8")).toBe(`${printed.out[0]}\n`);
  });

  it("says when it cannot write, and leaves nothing behind", async () => {
    const { code, err } = await project.run(["schema", "-o", "nowhere/schema.json"]);
    expect(code).toBe(2);
    expect(err[0]).toContain("there is no such file");
    mkdirSync(join(project.folder, "folder"));
    expect((await project.run(["schema", "-o", "folder"])).code).toBe(2);
    expect(readdirSync(project.folder).toSorted()).toEqual(["data", "folder"]);
  });
});

describe("npm run data -- layout", () => {
  it("writes positions beside the dataset, the same each time, one node a line", { timeout: 60_000 }, async () => {
    const file = join(project.folder, "data/small.layout.json");
    const first = await project.run(["layout"]);
    expect(first).toEqual({ code: 0, out: ["data/small.layout.json: written"], err: [] });
    const text = readFileSync(file, "utf8");
    expect(text.match(/^ +"(?:party|agreement):[a-z]+": \[-?[\d.]+, -?[\d.]+\],?$/gm)?.length).toBeGreaterThanOrEqual(
      3,
    );
    await project.run(["layout", "data/small.json"]);
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("lays out nothing that is bad", async () => {
    project.write("data/small.json", "{}");
    const { code, out } = await project.run(["layout"]);
    expect(code).toBe(1);
    expect(out[0]).toContain('"format" is missing');
    expect(existsSync(join(project.folder, "data/small.layout.json"))).toBe(false);
  });
});
