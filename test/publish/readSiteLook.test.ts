import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { embedSheet } from "../../src/publish/embedSheet.ts";
import { lookSheet } from "../../src/publish/lookSheet.ts";
import { pageSheet } from "../../src/publish/pageSheet.ts";
import type { Look } from "../../src/publish/readLook.ts";
import { readSite } from "../../src/publish/readSite.ts";
import { createProject, type Project } from "../fixtures/runCommand.ts";

let project: Project;
beforeEach(() => {
  project = createProject();
});
afterEach(() => project.remove());

/** The look that is read from these settings. */
function read(look: unknown): Look | null {
  project.write("data/site.json", JSON.stringify({ siteName: "Atlas", dataset: "forum.json", look }));
  return readSite(project.folder, {}).look;
}
const colours = { accent: "#8A1538", accentDark: "#F2A7B8" };
const fonts = (textFont: unknown): unknown => ({ textFont });

describe("the look of a site", () => {
  it("may be any part of it, and notes of the editor's own", () => {
    expect(read({})).toEqual({ accent: null, headlineFont: null, textFont: null });
    expect(read({ ...colours, "x-from": "style guide" })).toEqual({
      accent: { light: "#8A1538", dark: "#F2A7B8" },
      headlineFont: null,
      textFont: null,
    });
    expect(read(fonts("Тәмга, Noto Sans Display, sans-serif"))?.textFont).toBe("Тәмга,Noto Sans Display,sans-serif");
  });

  it("has colours that are read on the ground of their own theme: 4.5:1 is enough, less is not", () => {
    // #767676 on white is the known 4.54:1, #777777 the known 4.47:1.
    expect(read({ ...colours, accent: "#767676" })?.accent?.light).toBe("#767676");
    expect(() => read({ ...colours, accent: "#777777" })).toThrow(
      'data/site.json: "look.accent" is "#777777": its contrast on the light ground #FFFFFF is 4.47:1, and 4.5:1 is needed; choose a darker colour, such as "#767676"',
    );
    expect(() => read({ ...colours, accentDark: "#8A1538" })).toThrow(
      /"look\.accentDark" is "#8A1538": its contrast on the dark ground #121417 is 1\.9\d:1, and 4\.5:1 is needed; choose a lighter colour, such as "#[0-9A-F]{6}"$/,
    );
  });

  it("is told a colour that passes, whatever was given", () => {
    for (const accent of ["#FFFF00", "#FFFFFF", "#00FFFF", "#FF8800"]) {
      let told = "";
      try {
        read({ ...colours, accent });
      } catch (fault) {
        told = /such as "(#\w+)"/.exec(String(fault))?.[1] ?? "";
      }
      expect(read({ ...colours, accent: told })?.accent?.light, accent).toBe(told);
    }
    expect(() => read({ accent: "#8A1538" })).toThrow(
      /"look\.accentDark" is missing beside "accent"; write a colour for dark grounds, such as "#[0-9A-F]{6}"$/,
    );
    expect(() => read({ accentDark: "#FFFF00" })).toThrow('"look.accent" is missing beside "accentDark"');
  });

  it.each([
    ["red", '"look" is "red"; write an object with accent, accentDark, headlineFont, textFont'],
    [[], '"look" is a list of 0'],
    [null, '"look" is null'],
    [{ acent: "#8A1538" }, '"look" has an unknown field "acent"; did you mean "accent"?'],
    [{ background: "#fff" }, '"look" has an unknown field "background"; known are accent'],
    [{ ...colours, accent: "#abc" }, '"look.accent" is "#abc"; write a colour with six hex digits, such as "#8A1538"'],
    [{ ...colours, accent: "red" }, '"look.accent" is "red"; write a colour'],
    [{ ...colours, accent: 7 }, '"look.accent" is 7; write a colour'],
    [{ ...colours, accent: "#8A1538;}" }, '"look.accent" is "#8A1538;}"; write a colour'],
    [fonts(""), '"look.textFont" names "", which is no font; write names of letters'],
    [fonts(7), '"look.textFont" is 7; write fonts in at most 200 characters'],
    [fonts(`${"a".repeat(195)},serif`), "at most 200 characters"],
    [
      fonts("Georgia"),
      '"look.textFont" ends in "Georgia"; end it with a font that every reader has: serif, sans-serif',
    ],
    [fonts("serif, Georgia"), 'ends in "Georgia"'],
    [fonts("Georgia, 'serif'"), `ends in "'serif'"`],
    [fonts("Georgia,,serif"), 'names ""'],
    [fonts(`"Georgia, serif`), 'names ""Georgia"'],
    [fonts("inherit, serif"), 'names "inherit"'],
    [fonts("3 Gothic, serif"), 'names "3 Gothic"'],
    [fonts("a;}body{display:none, serif"), 'names "a;}body{display:none"'],
    [fonts("url(https://x/), serif"), 'names "url(https://x/)"'],
    [fonts("</style>, serif"), 'names "</style>"'],
    [fonts("a\\3b, serif"), 'names "a\\3b"'],
    [fonts("a\nb, serif"), 'names "a<U+000A>b"'],
    [{ headlineFont: "x/**/y, serif" }, '"look.headlineFont" names "x/**/y"'],
  ])("refuses %j", (look, told) => {
    expect(() => read(look)).toThrow(told);
    expect(() => read(look)).toThrow(/^data\/site\.json: "look/);
  });

  it("stands after everything else, and changes nothing where there is none", () => {
    const plain = pageSheet("p{color:red}", null);
    expect(plain).toMatch(/^:root\{--ground.*p\{color:red\}$/);
    const own: Look = { accent: { light: "#8A1538", dark: "#F2A7B8" }, headlineFont: "Georgia,serif", textFont: null };
    const sheets = [
      [plain, pageSheet("p{color:red}", own)],
      [embedSheet(null), embedSheet(own)],
    ] as const;
    for (const [before, after] of sheets) {
      expect(after.startsWith(before)).toBe(true);
      const added = after.slice(before.length).trim();
      expect(added).toContain(":root:root{--serif:Georgia,serif}");
      expect(added).toContain(":root:root{--accent:#8A1538}");
      expect(added).not.toContain("--sans");
      // What says something keeps its colour.
      expect(added).not.toMatch(/--(?:side|agreement|neutral|focus|line|text|ground)\b/);
    }
    expect(lookSheet({ accent: null, headlineFont: null, textFont: null }, { always: "x", unforced: "y" })).toBe("");
  });
});
