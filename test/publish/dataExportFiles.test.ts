import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agreementTitle, datasetTitle } from "../../src/i18n/localText.ts";
import { findView } from "../../src/publish/findView.ts";
import { full } from "../fixtures/knownDatasets.ts";
import { readFixture } from "../fixtures/readFixture.ts";
import { createProject, type CommandResult, type Project } from "../fixtures/runCommand.ts";

const SITE_URL = "https://news.example/atlas/";
const [FIRST, SECOND] = full.agreements;
const ID = FIRST?.id ?? "";

let project: Project;
beforeAll(() => {
  project = createProject();
  const settings = { siteName: "Test Atlas", dataset: "full.json", languages: ["en", "ru"] };
  project.write("data/site.json", JSON.stringify(settings));
  project.write("data/full.json", readFixture("full.json"));
  project.write("data/full.layout.json", JSON.stringify({ format: "accord-atlas-layout/1", widths: {} }));
  project.write("data/bad.json", "{}");
  mkdirSync(join(project.folder, "folder"));
});
afterAll(() => project.remove());

const run = (args: readonly string[], env: Readonly<Record<string, string>> = { SITE_URL }): Promise<CommandResult> =>
  project.run(["export", ...args], env);
const read = (file: string): string => readFileSync(join(project.folder, file), "utf8");
const asXml = (text: string): Document => new JSDOM(text, { contentType: "application/xml" }).window.document;

describe("npm run data -- export", () => {
  it.each([
    [["--json"], ["full.json"], /"format": "accord-atlas\/1"/],
    [["--csv-pair"], ["full-agreements.csv", "full-parties.csv"], /^\uFEFFid,/],
    [["--csv-pair", "-o", "out.csv"], ["out-agreements.csv", "out-parties.csv"], /^\uFEFFid,/],
    [["--graphml"], ["full.graphml"], /<graphml .*https:\/\/news\.example\/atlas\//s],
    [["--graphml", "--projected"], ["full-parties.graphml"], /Projected from/],
    [["--gexf", "-o", "out.gexf"], ["out.gexf"], /version="1\.3"/],
    [["--gexf", "--projected"], ["full-parties.gexf"], /Projected from/],
    [["--svg"], ["full.svg"], /<svg /],
    [["--svg", "--path", `ru/agreement/${ID}/`], [`ru-agreement-${ID}.svg`], /<svg /],
  ])("%j writes %j and says so", async (args, files, content) => {
    const { code, err, out } = await run(args);
    expect([code, err]).toEqual([0, []]);
    expect(out).toEqual(files.map((file) => expect.stringMatching(new RegExp(`^${file}: written, \\d+ kB$`))));
    for (const file of files) expect(read(file)).toMatch(content);
    expect(readdirSync(project.folder).filter((file) => file.endsWith(".part"))).toEqual([]);
  });

  it("gives the dataset back as it was", async () => {
    await run(["--json", "-o", "same.json"]);
    expect(JSON.parse(read("same.json"))).toEqual(JSON.parse(JSON.stringify(full)));
  });

  it.each([
    [["--json", "--svg"], "one kind of file at a time; run it once with --json and once with --svg"],
    [["--json", "--projected"], "--projected does not go with --json"],
    [["--gexf", "--path", "en/"], "--path does not go with --gexf"],
    [["--svg", "--html"], "--html does not go with --svg"],
    [["--svg", "en/"], 'export takes no "en/" beside its options'],
    [["--svg", "--path"], "see --help"],
    [["--gexf", "-o", ""], "-o names no file"],
    [["--gexf", "-o", "folder"], "folder: "],
    [["--gexf", "-o", "none/x.gexf"], "none/x.gexf: "],
  ])("refuses %j as bad usage, and says what to do", async (args, told) => {
    const { code, err, out } = await run(args);
    expect([code, out, err.length]).toEqual([2, [], 1]);
    expect(err[0]).toContain(told);
  });

  it.each([["--json"], ["--csv-pair"], ["--graphml"], ["--gexf"], ["--svg"]])(
    "%s writes nothing of a dataset with errors, and leaves the file that was there",
    async (option) => {
      for (const file of ["old", "old-agreements.csv"]) project.write(file, "old");
      const { code, err } = await run([option, "-o", "old"], { SITE_URL, DATASET: "bad.json" });
      expect([code, err.at(-1)]).toEqual([1, "data/bad.json has errors: nothing was written"]);
      for (const file of ["old", "old-agreements.csv"]) expect(read(file)).toBe("old");
    },
  );
});

describe("npm run data -- export --svg", () => {
  it("draws the page that is asked for, with its title, sources, edition, licence and address inside", async () => {
    const { code } = await run(["--svg", "--path", `${SITE_URL}ru/agreement/${ID}/?view=network`, "-o", "one.svg"]);
    expect(code).toBe(0);
    const svg = asXml(read("one.svg"));
    const text = svg.documentElement.textContent ?? "";
    if (FIRST === undefined) throw new Error("the dataset has no agreement");
    expect(svg.querySelector("title")?.textContent).toContain(agreementTitle(FIRST, full.language, "ru").text);
    for (const part of [
      datasetTitle(full, "ru").text,
      full.sources[0]?.publisher,
      full.license,
      "Test Atlas",
      `${SITE_URL}ru/agreement/${ID}/?view=network`,
    ])
      expect(text).toContain(part);
  });

  it("follows the query: a filter leaves out what it leaves out on the page", async () => {
    const kind = full.parties.find(({ id }) => FIRST?.participants.some(({ party }) => party === id))?.kind ?? "";
    await run(["--svg", "--path", `en/?kind=${kind}`, "-o", "some.svg"]);
    expect(asXml(read("some.svg")).documentElement.textContent).toMatch(/\d of \d shown \(Kind: /);
  });

  it.each([
    [`en/agreement/${ID}x/`, new RegExp(`did you mean en/agreement/${ID}/\\?$`)],
    ["en/about/", /^there is no picture of "en\/about\/"; give a path such as en\/$/],
    ["en/?view=table", /^there is no picture of "en\/\?view=table"/],
    ["../../etc/passwd", /^there is no picture of "\.\.\/\.\.\/etc\/passwd"/],
    ["\u001b[2J", /^there is no picture of "<U\+001B>\[2J"/],
  ])("says with exit code 1 what was meant by %j", async (asked, told) => {
    const { code, err, out } = await run(["--svg", "--path", asked, "-o", "never.svg"]);
    expect([code, out, err]).toEqual([1, [], [expect.stringMatching(told)]]);
    expect(existsSync(join(project.folder, "never.svg"))).toBe(false);
  });

  it("means the record by its former ids", () => {
    if (FIRST === undefined || SECOND === undefined) throw new Error("the dataset has too few agreements");
    const renamed = { ...full, agreements: [{ ...FIRST, formerIds: [SECOND.id] }, ...full.agreements.slice(2)] };
    expect(findView(`ru/agreement/${SECOND.id}/`, renamed, { languages: ["en", "ru"], url: SITE_URL })).toMatchObject({
      kind: "found",
      view: { lang: "ru", open: { kind: "agreement", id: FIRST.id } },
    });
  });
});
