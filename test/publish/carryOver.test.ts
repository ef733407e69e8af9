import { cpSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { editJson } from "../fixtures/editJson.ts";
import { full, small } from "../fixtures/knownDatasets.ts";
import { clientOf, createReleaseProject, type ReleaseProject } from "../fixtures/releaseProject.ts";

let site: ReleaseProject;
beforeEach(() => {
  site = createReleaseProject(full, ["en"]);
});
afterEach(() => site.remove());

describe("files with hashed names", () => {
  const old = "dist/assets/main-1.js";

  it("of an earlier release are demanded of a release, not of a build to look at", async () => {
    await site.release();
    expect(await site.build({ client: clientOf("2") })).not.toBeNull();
    expect(await site.release({ client: clientOf("2") })).toBeNull();
    expect(site.told()[0]).toMatch(
      /^assets\/main-1\.js {2}was published on .* {2}name the folder of the last release: --previous <folder>$/,
    );
  });

  it("are carried over from the last release, and nothing else is", async () => {
    await site.release();
    cpSync(site.at("dist"), site.at("released"), { recursive: true });
    writeFileSync(site.at("released/assets/stray.js"), "x");
    expect(await site.release({ client: clientOf("2"), previous: "released" })).not.toBeNull();
    expect(site.read(old)).toBe('export const v = "1";');
    expect([site.has("assets/main-2.js"), site.has("assets/stray.js")]).toEqual([true, false]);
    // And on, from the output itself.
    expect(await site.release({ client: clientOf("3"), previous: "dist" })).not.toBeNull();
    expect([1, 2, 3].map((version) => site.has(`assets/main-${String(version)}.js`))).toEqual([true, true, true]);
  });

  it("include old preview pictures: a changed one gets a name of its own, and what old links show stays", async () => {
    const pictureOf = (): string =>
      /content="[^"]*\/(og\/[^"]*\.png)"/.exec(site.dist("en/agreement/bridge/index.html"))?.[1] ?? "";
    site.save(small);
    await site.release({ cards: true });
    const first = pictureOf();
    const picture = readFileSync(site.at(`dist/${first}`));
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
    site.save(editJson(small, ["agreements", 0, "title"], "Bridge over the wide river"));
    expect(await site.release({ cards: true })).toBeNull();
    expect(site.told().some((line) => line.startsWith(`${first}  was published on`))).toBe(true);
    expect(await site.releaseAgain({ cards: true })).not.toBeNull();
    expect(pictureOf()).not.toBe(first);
    expect([readFileSync(site.at(`dist/${first}`)).equals(picture), site.has(pictureOf())]).toEqual([true, true]);
  });

  it("that the named folder lacks are named", async () => {
    await site.release();
    mkdirSync(site.at("released"));
    writeFileSync(site.at("released/index.html"), "x");
    expect(await site.release({ client: clientOf("2"), previous: "released" })).toBeNull();
    expect(site.told()[0]).toMatch(
      /^assets\/main-1\.js {2}.* {2}released lacks it too: name a copy of what is on the host: --previous <folder>$/,
    );
  });

  it.each([
    ["a file", "assets/main-1.js"],
    ["a folder", "assets"],
  ])("are not read through a link that stands in place of %s", async (_what, linked) => {
    await site.release();
    cpSync(site.at("dist"), site.at("released"), { recursive: true });
    renameSync(site.at(`released/${linked}`), site.at("elsewhere"));
    symlinkSync(site.at("elsewhere"), site.at(`released/${linked}`));
    expect(await site.release({ client: clientOf("2"), previous: "released" })).toBeNull();
    expect(site.told()[0]).toMatch(/^assets\/main-1\.js {2}.* {2}released lacks it too/);
  });

  it("are found in a folder that is named by a link", async () => {
    await site.release();
    cpSync(site.at("dist"), site.at("released"), { recursive: true });
    symlinkSync(site.at("released"), site.at("current"));
    expect(await site.release({ client: clientOf("2"), previous: "current" })).not.toBeNull();
    expect(site.has("assets/main-1.js")).toBe(true);
  });

  it("are not looked for in a folder that holds no site", async () => {
    await expect(site.release({ previous: "nowhere" })).rejects.toThrow(
      "--previous nowhere: this folder holds no site; name the folder of the last release",
    );
    await expect(site.release({ previous: "data/full.json" })).rejects.toThrow("holds no site");
  });
});
