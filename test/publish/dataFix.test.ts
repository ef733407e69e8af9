import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createProject, type Project } from "../fixtures/runCommand.ts";
import { readFixture } from "../fixtures/readFixture.ts";

let project: Project;
beforeEach(() => {
  project = createProject();
  // Names that other languages lack are not the subject here.
  project.write("data/site.json", JSON.stringify({ siteName: "Atlas", dataset: "full.json", languages: ["en"] }));
});
afterEach(() => project.remove());

const bytesOf = (file: string): Buffer => readFileSync(join(project.folder, file));
/** Oddly written on purpose: tabs, no blank, escapes, a smiley, Windows' line ends. */
const typed = readFixture("full.json")
  .replace('"uz": "Uch daryo muzokaralari"', String.raw`"uz"	:"\u0055ch 😀 daryo\u2019s o'zbek, \"ma\u2018no\"  bog'"`)
  .replace('"uz": "Yuqori tomon"', '"uz": "To‘g‘ri"')
  .replace('"quote": "more fish for all"', '"quote": "more o\'zbek fish"')
  .replaceAll("\n", "\r\n");
const right = typed
  .replace(String.raw`daryo\u2019s o'zbek, \"ma\u2018no\"  bog'`, String.raw`daryoʻs oʻzbek, \"maʼno\"  bogʻ`)
  .replace("To‘g‘ri", "Toʻgʻri");

describe("check --fix", () => {
  it.each([
    ["as it is", ""],
    ["with a byte order mark", "\ufeff"],
  ])("I3 writes the right apostrophes into Uzbek texts, and every other byte stays: a file %s", async (_how, mark) => {
    project.write("a.json", mark + typed);
    const { code, out, err } = await project.run(["check", "a.json", "--fix"]);
    expect(err).toEqual([]);
    expect(code).toBe(0);
    expect(bytesOf("a.json").equals(Buffer.from(mark + right))).toBe(true);
    expect(out).toEqual([
      `a.json:5:54  dataset/titles.uz  changed "daryo’s … o'zbek, … "ma‘no" … bog'" to "daryoʻs … oʻzbek, … "maʼno" … bogʻ"`,
      'a.json:38:88  sides[0] upper/labels.uz  changed "To‘g‘ri" to "Toʻgʻri"',
      "a.json: good; 3 agreements, 7 parties, 3 sources, no quotes verified (give --text), 0 warnings",
    ]);
    const again = await project.run(["check", "a.json", "--fix"]);
    expect(again.out).toHaveLength(1);
    expect(bytesOf("a.json").equals(Buffer.from(mark + right))).toBe(true);
  });

  it("I3 without it the file stays, and each text is a warning that says what to write", async () => {
    project.write("a.json", typed);
    const { code, out } = await project.run(["check", "a.json"]);
    expect(code).toBe(0);
    expect(out).toHaveLength(5);
    expect(out[1]).toBe(
      'a.json:38:88  sides[0] upper/labels.uz  warning: "To‘g‘ri" is not how Uzbek writes its apostrophes  write "Toʻgʻri" (check --fix does)',
    );
    expect(out[2]).toContain("2 warnings");
    expect(bytesOf("a.json").equals(Buffer.from(typed))).toBe(true);
  });

  it("touches no file that is right, that has errors, or that is not UTF-8", async () => {
    const broken = typed.replace('"language": "en"', '"language": 7');
    project.write("bad.json", broken);
    expect((await project.run(["check", "bad.json", "--fix"])).code).toBe(1);
    expect(bytesOf("bad.json").equals(Buffer.from(broken))).toBe(true);
    const wide = Buffer.from(`\ufeff${typed}`, "utf16le");
    project.write("wide.json", wide);
    const { code, err } = await project.run(["check", "wide.json", "--fix"]);
    expect(code).toBe(2);
    expect(err).toEqual(["data check: wide.json: --fix writes UTF-8 only; save the file as UTF-8 first"]);
    expect(bytesOf("wide.json").equals(wide)).toBe(true);
  });
});
