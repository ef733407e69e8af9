import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nearestPassage } from "../../src/publish/nearestPassage.ts";
import { readFixture } from "../fixtures/readFixture.ts";
import { createProject, type Project } from "../fixtures/runCommand.ts";

let project: Project;
const full = readFixture("full.json");
const text = readFixture("full.river-post.txt");
const args = ["check", "full.json", "--text", "river-post=post.txt"];

beforeEach(() => {
  project = createProject();
  // Names that other languages lack are not the subject here.
  project.write("data/site.json", JSON.stringify({ siteName: "Atlas", dataset: "full.json", languages: ["en"] }));
  project.write("full.json", full);
  project.write("post.txt", text);
});

afterEach(() => project.remove());

describe("check --text", () => {
  it("verifies every quote of the source against its text", async () => {
    expect(await project.run(args)).toEqual({
      code: 0,
      out: ["full.json: good; 3 agreements, 7 parties, 3 sources, 8 quotes verified, 0 warnings"],
      err: [],
    });
  });

  it("takes a byte order mark for no part of the text", async () => {
    project.write("post.txt", `\ufeff${text}`);
    expect((await project.run(args)).code).toBe(0);
  });

  it("reports a quote that differs, with the exact words of the text", async () => {
    project.write("full.json", full.replace("signed a treaty on rivers", "Signed a Treaty on the rivers"));
    const { code, out } = await project.run(args);
    expect(code).toBe(1);
    expect(out).toHaveLength(1);
    expect(out[0]).toMatch(
      /^full\.json:\d+:\d+ {2}agreements\[0\] three-rivers-treaty\/claims\[0\]\.quote {2}the quote is not in the text {2}nearest is ".*signed a treaty on rivers.*" in paragraph 1: copy the exact words$/,
    );
  });

  it("reports a quote that stands in another paragraph", async () => {
    project.write("full.json", full.replace('"paragraph": 1', '"paragraph": 2'));
    expect((await project.run(args)).out[0]).toContain(
      'claims[0].paragraph  the quote stands in paragraph 1, not in 2  write "paragraph": 1',
    );
  });

  it("reports a paragraph that the text does not have: blank lines do not count", async () => {
    project.write("full.json", full.replace('"paragraph": 1', '"paragraph": 5'));
    expect((await project.run(args)).out[0]).toContain("claims[0].paragraph  there is no paragraph 5: the text has 4");
  });

  it("reports a quote that is made up", async () => {
    project.write("full.json", full.replace("four papers were signed", "seventeen elephants danced slowly"));
    expect((await project.run(args)).out[0]).toContain(
      "tallies[0] signed-at-talks/claims[0].quote  the quote is not in the text, nor anything like it",
    );
  });

  it("reports another text than the one that was read", async () => {
    project.write("post.txt", `${text}More.\n`);
    const { code, out } = await project.run(args);
    expect(code).toBe(1);
    expect(out[0]).toMatch(
      /sources\[0\] river-post\/sha256 {2}this is not the SHA-256 of the text given .*write "sha256": "[0-9a-f]{64}"/,
    );
  });

  it("warns where the source has no hash, and proposes it", async () => {
    project.write("full.json", full.replace(/"sha256": "[0-9a-f]{64}",/, ""));
    const { code, out } = await project.run(args);
    expect(code).toBe(0);
    expect(out[0]).toMatch(
      /sources\[0\] river-post {2}warning: the source has no sha256 of its text {2}write "sha256": "75d9383e/,
    );
  });

  it.each([
    [
      "an unknown source",
      ["check", "full.json", "--text", "river-past=post.txt"],
      '--text: there is no source "river-past"; did you mean "river-post"?',
    ],
    ["a missing text", ["check", "full.json", "--text", "river-post=none.txt"], "none.txt: there is no such file"],
    ["a source given twice", [...args, "--text", "river-post=post.txt"], '--text: source "river-post" is given twice'],
  ])("refuses %s", async (_, wrong, told) => {
    expect(await project.run(wrong)).toEqual({ code: 2, out: [], err: [`data check: ${told}`] });
  });

  it("refuses a text that is none", async () => {
    project.write("post.txt", Uint8Array.from([0x41, 0x0a, 0xff]));
    expect((await project.run(args)).err).toEqual([
      "data check: post.txt:2:1  byte 2 (0xFF) is not UTF-8  save it as UTF-8; it may be in an older encoding such as windows-1251",
    ]);
  });
});

describe("nearestPassage", () => {
  const paragraphs = ["One two three four five.", "", 'Six "seven" eight – nine.'];

  it.each([
    ["two three FOUR", { paragraph: 1, words: "two three four" }],
    ["seven eight", { paragraph: 3, words: 'seven" eight' }],
    ["two tree four", { paragraph: 1, words: "two three four" }],
    ["alpha beta gamma", null],
    ["", null],
    ["…", null],
  ])("finds for %j the words of the text", (quote, found) => {
    const passage = nearestPassage(quote, paragraphs);
    expect(passage && { ...passage, words: passage.words.replace(/^"/, "") }).toEqual(found);
  });
});
