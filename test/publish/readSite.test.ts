import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSite } from "../../src/publish/readSite.ts";
import { createProject, type Project } from "../fixtures/runCommand.ts";

let project: Project;
beforeEach(() => {
  project = createProject();
});
afterEach(() => project.remove());

const good = { siteName: "Atlas", dataset: "forum.json" };
const OWN_LOOK = {
  accent: "#8A1538",
  accentDark: "#f2a7b8",
  headlineFont: ` "Source Serif 4", Georgia,serif`,
  textFont: `-apple-system, 'Segoe UI', system-ui`,
};

describe("readSite", () => {
  it("fills in what the file leaves out", () => {
    project.write("data/site.json", JSON.stringify(good));
    expect(readSite(project.folder, {})).toEqual({
      siteName: "Atlas",
      url: null,
      dataset: "forum.json",
      languages: ["en", "uz", "ru"],
      report: null,
      look: null,
    });
  });

  it("reads every field, and lets the environment win", () => {
    project.write(
      "data/site.json",
      `\ufeff${JSON.stringify({ ...good, look: OWN_LOOK, url: "https://example.org/atlas", languages: ["ru", "en"], report: "mailto:desk@example.org", "x-a": 1 })}`,
    );
    expect(readSite(project.folder, { SITE_URL: "", DATASET: "" })).toEqual({
      siteName: "Atlas",
      url: "https://example.org/atlas/",
      dataset: "forum.json",
      languages: ["ru", "en"],
      report: "mailto:desk@example.org",
      look: {
        accent: { light: "#8A1538", dark: "#f2a7b8" },
        headlineFont: `"Source Serif 4",Georgia,serif`,
        textFont: `-apple-system,'Segoe UI',system-ui`,
      },
    });
    const { url, dataset } = readSite(project.folder, { SITE_URL: "https://news.example/a/b/", DATASET: "other.json" });
    expect([url, dataset]).toEqual(["https://news.example/a/b/", "other.json"]);
    expect(readSite(project.folder, { DATASET: "examples/other.json" }).dataset).toBe("examples/other.json");
  });

  it("says what is wrong with a missing or broken file", () => {
    expect(() => readSite(project.folder, {})).toThrow("data/site.json: there is no such file; write");
    for (const content of ["", "{", "[]", "null", "7", "{}", '{"siteName": ""}', '{"siteName": "A"}', "<html>"]) {
      project.write("data/site.json", content);
      expect(() => readSite(project.folder, {}), content).toThrow(/^data\/site\.json.*; write/);
    }
  });

  it.each([
    [{ ...good, siteName: 7 }, '"siteName" is missing'],
    [{ ...good, dataset: "../secret.json" }, '"dataset" is "../secret.json"; write the name of a file in data/'],
    [{ ...good, dataset: "a/../b.json" }, '"dataset" is'],
    [{ ...good, dataset: "a/.b.json" }, '"dataset" is'],
    [{ ...good, dataset: "forum" }, '"dataset" is'],
    [{ ...good, dataset: null }, '"dataset" is null'],
    [{ ...good, url: "example.org" }, '"url" is "example.org"; write the public address'],
    [{ ...good, url: "https://user:pw@example.org/" }, '"url" is'],
    [{ ...good, url: "https://example.org/?a" }, '"url" is'],
    [{ ...good, url: 7 }, '"url" is 7'],
    [{ ...good, languages: [] }, '"languages" is []'],
    [{ ...good, languages: ["en", "en"] }, '"languages" is'],
    [{ ...good, languages: ["de"] }, '"languages" is'],
    [{ ...good, languages: "en" }, '"languages" is'],
    [{ ...good, report: "desk" }, '"report" is "desk"'],
    [{ ...good, site: "x" }, 'unknown field "site"; known are siteName'],
  ])("refuses %j", (settings, told) => {
    project.write("data/site.json", JSON.stringify(settings));
    expect(() => readSite(project.folder, {})).toThrow(told);
  });

  it("names the variable when it is the variable that is wrong", () => {
    project.write("data/site.json", JSON.stringify(good));
    expect(() => readSite(project.folder, { DATASET: "/etc/passwd" })).toThrow('DATASET is "/etc/passwd"');
    expect(() => readSite(project.folder, { SITE_URL: "ftp://x/" })).toThrow('SITE_URL is "ftp://x/"');
  });
});
