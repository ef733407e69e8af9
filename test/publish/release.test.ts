import { existsSync, readdirSync, rmSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { editJson, GONE } from "../fixtures/editJson.ts";
import { full } from "../fixtures/knownDatasets.ts";
import { createReleaseProject, LEDGER, SITE_URL, type ReleaseProject } from "../fixtures/releaseProject.ts";

let site: ReleaseProject;
beforeEach(() => {
  site = createReleaseProject(full);
});
afterEach(() => site.remove());

/** An agreement that nothing refers to. */
const FISH = ["agreements", 2] as const;
const fish = full.agreements[2];
const renamed = editJson(editJson(full, [...FISH, "id"], "fish-agreement"), [...FISH, "formerIds"], [String(fish?.id)]);
const deleted = editJson(full, FISH, GONE);

describe("what has been published", () => {
  it("I7 stays alive through a release, a change of an id, a deletion, a withdrawal and a second release", async () => {
    expect(fish?.id).toBe("fish-protocol");
    await site.release();
    expect(site.has("ru/agreement/fish-protocol/index.html")).toBe(true);

    site.save(deleted);
    const before = site.snapshot();
    expect(await site.build()).toBeNull();
    const gone = site.told().filter((line) => line.startsWith("ru/agreement/fish-protocol/index.html  "));
    expect(gone).toHaveLength(1);
    expect(gone[0]).toMatch(
      /was published on \d{4}-\d\d-\d\d and is missing here {2}restore agreement "fish-protocol", or add "fish-protocol" to "formerIds" of the agreement that takes its place, or mark it "withdrawn"/,
    );
    for (const lang of ["en", "uz", "ru"])
      expect(
        site.told().some((line) => line.startsWith(`${lang}/agreement/fish-protocol/`)),
        lang,
      ).toBe(true);
    expect(site.told().at(-1)).toContain("nothing was built, the last build stays as it was");
    expect(site.snapshot()).toEqual(before);

    site.save(renamed);
    expect(await site.releaseAgain()).toMatchObject({ redirects: expect.any(Number) });
    expect(site.has("ru/agreement/fish-agreement/index.html")).toBe(true);
    expect(site.dist("ru/agreement/fish-protocol/index.html")).toContain("0; url=../fish-agreement/");

    site.save(editJson(renamed, [...FISH, "withdrawn"], { date: "2024-07-01", reason: "Entered twice." }));
    expect(await site.releaseAgain()).not.toBeNull();
    const tombstone = site.dist("en/agreement/fish-agreement/index.html");
    expect(tombstone).toMatch(
      /<meta name="description" content="This record was withdrawn \(1 July 2024\): Entered twice\. The/,
    );
    expect(tombstone).toMatch(/<title>[^<]* \(withdrawn\) · Test Atlas<\/title>/);
    expect(tombstone).toContain('<meta name="robots" content="noindex">');
    expect(site.dist("en/embed/agreement/fish-agreement/index.html")).toMatch(
      /was withdrawn on 1 July 2024\..*Entered twice/,
    );
    for (const id of ["fish-agreement", "fish-protocol"])
      expect(site.dist(`en/embed/agreement/${id}/index.html`)).toContain('<meta name="robots" content="noindex">');
    for (const id of ["fish-agreement", "fish-protocol"]) expect(site.dist("sitemap.xml")).not.toContain(`/${id}/`);
    expect(site.dist("sitemap.xml")).toContain("/three-rivers-treaty/");
    expect(site.dist("sitemap.xml")).not.toContain("/rivers-2024/");
    // A redirect to it says the same to previews and search engines.
    expect(site.dist("en/agreement/fish-protocol/index.html")).toContain('<meta name="robots" content="noindex">');
    expect(site.dist("en/agreement/fish-protocol/oembed.json")).toBe(
      site.dist("en/agreement/fish-agreement/oembed.json"),
    );

    // What was withdrawn stays so, and its former id is not free either.
    site.save(renamed);
    expect(await site.build()).toBeNull();
    expect(site.told().join("\n")).toMatch(
      /full\.json:\d+:\d+ {2}agreements\[2\] fish-agreement\/id {2}"fish-agreement" was published as withdrawn .* what is withdrawn stays so {2}put "withdrawn" back, or give this agreement an id that was never published/,
    );
    site.save(full);
    expect(await site.build()).toBeNull();
    expect(site.told().join("\n")).toMatch(
      /agreements\[2\] fish-protocol\/id {2}"fish-protocol" was published as a former id of "fish-agreement"/,
    );
  });

  it("is in the ledger: every file with its first day, every id with what it stood for, sorted, one a line", async () => {
    await site.release();
    const text = site.read(LEDGER);
    const ledger: unknown = JSON.parse(text);
    const files = readdirSync(site.at("dist"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(site.at("dist/").length))
      .toSorted();
    expect(ledger).toMatchObject({ format: "accord-atlas-paths/1", url: SITE_URL });
    expect(Object.keys(Object(Reflect.get(Object(ledger), "paths")))).toEqual(files);
    for (const path of files)
      expect(text).toMatch(new RegExp(`^    ${JSON.stringify(path)}: "\\d{4}-\\d\\d-\\d\\d",?$`, "m"));
    expect(Reflect.get(Object(ledger), "ids")).toMatchObject({
      "agreement/rivers-2024": { is: "former", of: "three-rivers-treaty" },
      "agreement/three-rivers-treaty": { is: "record", name: full.agreements[0]?.title },
      "party/hills": { is: "former", of: "upland" },
      "source/the-post": { is: "former", of: "river-post" },
    });
    expect(text.split("\n").length).toBe(
      files.length + Object.keys(Object(Reflect.get(Object(ledger), "ids"))).length + 9,
    );
    expect(site.told().join("\n")).toContain(`${LEDGER}: ${String(files.length)} paths are new`);
  });

  it("is only written down by a release that stands: other builds and refused ones leave the ledger byte for byte", async () => {
    await site.build();
    expect(existsSync(site.at(LEDGER))).toBe(false);
    await site.release();
    const before = site.read(LEDGER);
    await site.build();
    site.save(deleted);
    expect(await site.release()).toBeNull();
    expect(site.read(LEDGER)).toBe(before);
  });

  it("is the same after the same release again, and grows by what is new only", async () => {
    await site.release();
    const first = site.read(LEDGER).split("\n");
    await site.release();
    expect(site.read(LEDGER).split("\n")).toEqual(first);
    site.save(editJson(full, ["sources", full.sources.length], { id: "late", title: "Late source" }));
    await site.releaseAgain();
    const second = new Set(
      site
        .read(LEDGER)
        .split("\n")
        .map((line) => line.replace(/,$/, "")),
    );
    expect(first.map((line) => line.replace(/,$/, "")).filter((line) => !second.has(line))).toEqual([]);
    expect([...second].filter((line) => line.includes("late")).length).toBeGreaterThan(3);
  });

  it("is not demanded of another dataset that is only looked at, which is said; but of a release of it", async () => {
    await site.release();
    site.write("data/other.json", readFileSync("test/fixtures/datasets/small.json"));
    expect(await site.build({ env: { DATASET: "other.json" } })).not.toBeNull();
    expect(site.told().join("\n")).toContain(
      "DATASET is not the full.json of data/site.json: this build is not compared",
    );
    expect(await site.release({ env: { DATASET: "other.json" } })).toBeNull();
  });

  it("is demanded of a build without an address only where it can be had without one", async () => {
    await site.release();
    site.settle({});
    expect(await site.build()).not.toBeNull();
  });

  it("may lose a part of the site's map, which only the map names, but not the map", async () => {
    await site.release();
    const ledger = site.read(LEDGER);
    site.write(
      LEDGER,
      ledger.replace('"paths": {', '"paths": {"sitemap-1.xml":"2024-01-01","sitemap-12.xml":"2024-01-01",'),
    );
    expect(await site.releaseAgain()).not.toBeNull();
    site.write(LEDGER, ledger.replace('"paths": {', '"paths": {"sitemap.xml.gz":"2024-01-01",'));
    expect(await site.releaseAgain()).toBeNull();
    expect(site.told()[0]).toMatch(/^sitemap\.xml\.gz {2}/);
  });

  it("keeps a language that was published, and a file of public/", async () => {
    site.write("public/old.pdf", "x");
    await site.release();
    rmSync(site.at("public/old.pdf"));
    site.settle({ url: SITE_URL, languages: ["en", "ru"] });
    expect(await site.build()).toBeNull();
    const lines = site.told().join("\n");
    expect(lines).toMatch(/^uz\/index\.html {2}.* {2}put "uz" back into "languages" of data\/site\.json$/m);
    expect(lines).toMatch(/^old\.pdf {2}.* {2}put a file of this name into public\//m);
  });

  it("that had a former id must keep it when its id changes again, and the record it now leads to is named", async () => {
    site.save(renamed);
    await site.release();
    site.save(editJson(editJson(renamed, [...FISH, "id"], "fish-treaty"), [...FISH, "formerIds"], ["fish-agreement"]));
    expect(await site.build()).toBeNull();
    expect(site.told().find((line) => line.startsWith("en/agreement/fish-protocol/index.html"))).toContain(
      'add "fish-protocol" to "formerIds" of agreement "fish-treaty"',
    );
    site.save(
      editJson(
        editJson(renamed, [...FISH, "id"], "fish-treaty"),
        [...FISH, "formerIds"],
        ["fish-agreement", "fish-protocol"],
      ),
    );
    expect(await site.build()).not.toBeNull();
    for (const former of ["fish-agreement", "fish-protocol"])
      expect(site.dist(`uz/agreement/${former}/index.html`)).toContain("0; url=../fish-treaty/");
  });
});
