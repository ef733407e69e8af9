import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatPath } from "../../src/address/formatAddress.ts";
import { listPages } from "../../src/address/listPages.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import type { Client } from "../../src/publish/buildClient.ts";
import { buildSite, type BuildResult } from "../../src/publish/buildSite.ts";
import { forum, full, small } from "../fixtures/knownDatasets.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { NO_EMBED_CLIENT } from "../fixtures/releaseProject.ts";
import { createProject, type Project } from "../fixtures/runCommand.ts";

/** Scripts that nobody bundled: what a build does with them does not depend on what is in them. */
const CLIENT: Client = {
  files: new Map([["assets/main-1.js", new TextEncoder().encode("export {};")]]),
  css: 'a {\n  color: red;\n}\n\n  b { content: "x" }\n',
  entry: { path: "assets/main-1.js", integrity: "sha384-x" },
  embed: NO_EMBED_CLIENT,
};

let project: Project;
let told: string[];
beforeEach(() => {
  told = [];
  project = createProject();
  project.write("index.html", readFileSync("index.html"));
  project.write("public/icon.svg", "<svg/>");
  project.write("data/site.json", JSON.stringify({ siteName: "Test Atlas", dataset: "small.json" }));
  project.write("data/small.json", JSON.stringify(small));
});
afterEach(() => project.remove());

const build = (env: Readonly<Record<string, string>> = {}, client = CLIENT): Promise<BuildResult | null> =>
  buildSite(
    { cwd: project.folder, env, stdout: (line) => told.push(line), stderr: (line) => told.push(line) },
    { outDir: join(project.folder, "dist"), client, cards: false },
  );
const read = (path: string): string => readFileSync(join(project.folder, "dist", path), "utf8");
/** Every file of the output with its content. */
const snapshot = (): readonly (readonly [string, string])[] =>
  readdirSync(join(project.folder, "dist"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.\w+$/.test(path))
    .toSorted()
    .map((path) => [path, read(path)]);
/** Folders beside the output, where half-built ones would lie. */
const besides = (): readonly string[] => readdirSync(project.folder).toSorted();

describe("a whole atlas is built from another dataset", () => {
  it.each([
    ["with next to nothing in it", small],
    ["with three sides and every field", full],
    ["without sides", makeDataset({ seed: 9, agreements: 8, sides: 0 })],
    ["without agreements", { ...small, agreements: [] }],
  ])("%s", async (_what, dataset) => {
    project.write("data/small.json", JSON.stringify(dataset));
    // Positions are baked in tests of their own, which takes seconds.
    project.write("data/small.layout.json", '{"format": "accord-atlas-layout/1", "widths": {}}');
    const result = await build();
    const pages = listPages(dataset, LANGS).map(formatPath);
    expect(result?.pages).toBe(pages.length + 2);
    for (const path of pages) expect(read(`${path}index.html`), path).toContain("</html>");
    expect(JSON.parse(read("data/dataset.json"))).toEqual(JSON.parse(JSON.stringify(dataset)));
    expect([read("icon.svg"), read("assets/main-1.js")]).toEqual(["<svg/>", "export {};"]);
    expect(existsSync(join(project.folder, "dist/schema/dataset.schema.json"))).toBe(true);
    const all = snapshot()
      .map(([, content]) => content)
      .join("\n");
    const words = [...forum.parties.map(({ name }) => name), forum.title, "Daryo"];
    expect(words.filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(all))).toEqual([]);
  });
});

describe("every page", () => {
  it("allows exactly its own sheet, by its hash, and says so first", async () => {
    await build();
    for (const path of ["index.html", "404.html", "uz/index.html", "ru/party/north/index.html"]) {
      const html = read(path);
      const [, sheet = ""] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
      expect(sheet).toContain("color: red");
      const hash = createHash("sha256").update(sheet).digest("base64");
      const [, policy = ""] = /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
      expect(policy).toContain(`style-src 'self' 'sha256-${hash}'`);
      expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    }
  });

  it("has relative links under a public sub-path too; the not-found page alone starts at that path", async () => {
    await build({ SITE_URL: "https://example.org/news/atlas/" });
    const own = (html: string) => [...html.matchAll(/ (?:href|src|action)="([^"#]+)"/g)].map(([, url = ""]) => url);
    expect(own(read("ru/party/north/index.html")).filter((url) => url.startsWith("/"))).toEqual([]);
    expect(read("ru/party/north/index.html")).toContain(
      'rel="canonical" href="https://example.org/news/atlas/ru/party/north/"',
    );
    const missing = own(read("404.html")).filter((url) => !url.startsWith("https:"));
    expect(missing.length).toBeGreaterThan(10);
    expect(missing.filter((url) => !url.startsWith("/news/atlas/"))).toEqual([]);
    expect(read("404.html")).toContain('data-root="/news/atlas/"');
  });

  it("of the bare base is that of the dataset's language, and of another that is built where that is not", async () => {
    project.write("data/small.json", JSON.stringify({ ...small, language: "ru" }));
    await build({ SITE_URL: "https://example.org/" });
    expect(read("index.html")).toContain('<html lang="ru" data-root="./"');
    expect(read("index.html")).toContain('rel="canonical" href="https://example.org/ru/"');
    project.write("data/small.json", JSON.stringify({ ...small, language: "de" }));
    await build();
    expect(read("index.html")).toContain('<html lang="en" data-root="./"');
  });

  it("is only written in the languages of the site", async () => {
    project.write("data/site.json", JSON.stringify({ siteName: "A", dataset: "small.json", languages: ["uz"] }));
    await build();
    expect([existsSync(join(project.folder, "dist/en")), read("index.html").includes('<html lang="uz"')]).toEqual([
      false,
      true,
    ]);
  });
});

describe("a build that cannot succeed", () => {
  it.each([
    [
      "errors",
      JSON.stringify({ ...small, agreements: [{ ...small.agreements[0], type: "teaty" }] }),
      /small\.json:\d+:\d+ .*treaty/,
    ],
    ["no JSON at all", "{", /small\.json:1:/],
    ["no bytes at all", "", /small\.json/],
  ])(
    "because of a dataset with %s prints what is wrong and leaves the last build as it was",
    async (_what, text, what) => {
      await build();
      const [before, beside] = [snapshot(), besides()];
      told = [];
      project.write("data/small.json", text);
      expect(await build()).toBeNull();
      expect(told.join("\n")).toMatch(what);
      expect(told.at(-1)).toBe("data/small.json has errors: nothing was built, the last build stays as it was");
      expect([snapshot(), besides()]).toEqual([before, beside]);
    },
  );

  it("names a dataset that is not there", async () => {
    await build();
    const before = snapshot();
    await expect(build({ DATASET: "other.json" })).rejects.toThrow(/data\/other\.json.*there is no such file/);
    await expect(build({ DATASET: "../../etc/passwd" })).rejects.toThrow(/DATASET is/);
    expect(snapshot()).toEqual(before);
  });

  it.each([
    ["before anything is written", { ...CLIENT, css: "a{}</style><script>" }, "</style"],
    [
      "when all pages are written",
      { ...CLIENT, files: new Map([["index.html/x.js", new Uint8Array()]]) },
      "index.html",
    ],
  ])("%s leaves the last build as it was, and nothing beside it", async (_when, client, what) => {
    await build();
    const [before, beside] = [snapshot(), besides()];
    await expect(build({}, client)).rejects.toThrow(what);
    expect([snapshot(), besides()]).toEqual([before, beside]);
  });
});

describe("building again", () => {
  it("replaces the whole output: what is gone from the data is gone from the site", async () => {
    await build();
    project.write(
      "data/small.json",
      JSON.stringify({ ...small, sources: [...small.sources, { id: "other", title: "Other" }] }),
    );
    await build();
    expect(existsSync(join(project.folder, "dist/en/source/other/index.html"))).toBe(true);
    project.write("data/small.json", JSON.stringify(small));
    project.write("dist/left-over.txt", "x");
    await build();
    expect(existsSync(join(project.folder, "dist/en/source/other/index.html"))).toBe(false);
    expect(existsSync(join(project.folder, "dist/left-over.txt"))).toBe(false);
    expect(besides()).toEqual(["data", "dist", "index.html", "public"]);
  });

  it("from the same data gives the same files, byte for byte; DATASET picks another", async () => {
    await build();
    const before = snapshot();
    await build();
    expect(snapshot()).toEqual(before);
    project.write("data/other.json", JSON.stringify(full));
    await build({ DATASET: "other.json" });
    expect(read("en/party/upland/index.html")).toContain("Upland");
  });
});
