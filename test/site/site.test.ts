// @vitest-environment jsdom
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ROOT } from "../../scripts/rules/readHouse.mjs";
import { parseDataset } from "../../src/dataset/parseDataset.ts";
import type { Dataset } from "../../src/dataset/types.ts";
import {
  buildSites,
  isSheet,
  readSite,
  readText,
  type BuiltFolder,
  type BuiltPage,
  type BuiltSite,
} from "./builtSites.ts";
import { testAccess } from "./accessTests.ts";
import { testEmbeds, testEmbedSizes } from "./embedTests.ts";
import { testFiles } from "./fileTests.ts";
import { testCanonical, testHeads } from "./headTests.ts";
import { testLinks } from "./linkTests.ts";
import { testMarkup } from "./markupTests.ts";
import { testFacts, testUzbek } from "./textTests.ts";

// Hundreds of pages are read, perhaps beside other work.
vi.setConfig({ testTimeout: 60_000 });

type Name = "plain" | "public" | "hostile";
let folder: BuiltFolder<Name>;
let sites: Readonly<Record<Name, BuiltSite>>;
let dataset: Dataset;
let hostile: Dataset;

function builtDataset(site: BuiltSite): Dataset {
  const result = parseDataset(readText(site, "data/dataset.json"), "dataset.json");
  if (result.kind === "bad") throw new Error("the built dataset does not pass the check");
  return result.dataset;
}

beforeAll(() => {
  folder = buildSites(["plain", "public", "hostile"], {
    hostile: readFileSync(join(ROOT, "test/fixtures/datasets/hostile.json"), "utf8"),
  });
  const { dirs } = folder;
  sites = { plain: readSite(dirs.plain), public: readSite(dirs.public), hostile: readSite(dirs.hostile) };
  dataset = builtDataset(sites.plain);
  hostile = builtDataset(sites.hostile);
}, 180_000);
afterAll(() => folder.remove());

testFiles(
  () => sites.plain,
  () => dataset,
);
testFacts(
  () => sites.plain,
  () => dataset,
);
testUzbek(() => sites.plain);
testAccess(() => sites.plain);
testEmbeds(
  "public",
  () => sites.public,
  () => dataset,
  "https://example.org/deep/sub/",
);
testEmbeds(
  "hostile",
  () => sites.hostile,
  () => hostile,
  null,
);
testEmbedSizes(() => sites.plain);
testHeads("plain", () => sites.plain);
testCanonical("plain", () => sites.plain, null);
testMarkup("plain", () => sites.plain);
testLinks("plain", () => sites.plain);
testHeads("public", () => sites.public);
testCanonical("public", () => sites.public, "https://example.org/deep/sub/");
testLinks("hostile", () => sites.hostile);
testMarkup("hostile", () => sites.hostile);

describe("hostile names", () => {
  test("stay text in embeds too", () => {
    const saying = sites.hostile.embeds.filter(({ document }) => document.body.textContent.includes("alert(1)"));
    expect(saying.length).toBeGreaterThan(sites.hostile.embeds.length / 2);
    for (const { file, document } of sites.hostile.embeds)
      expect(document.querySelectorAll("script"), file).toHaveLength(5);
  });

  test("stay text: no page has an element more than the same page of a tame dataset could have", () => {
    for (const { file, document } of sites.hostile.pages) {
      expect(
        document.querySelectorAll("img, iframe, object, embed, form[action*=script], a[href^=javascript]"),
        file,
      ).toHaveLength(0);
      // The not-found page also runs the script of frames, in case it stands in one.
      const scripts = isSheet({ file }) ? 0 : 2;
      expect(document.querySelectorAll("script"), file).toHaveLength(file === "404.html" ? 3 : scripts);
      // The sheet names nothing of the data but its short title.
      if (!isSheet({ file })) expect(document.body.textContent, file).toContain("alert(1)");
      else expect(document.body.textContent, file).toMatch(/[<][/]/);
    }
  });
});

test("a look of its own is in every page and embed of a site, which let it in by its hash, and in no other site", () => {
  const sheetOf = ({ document }: BuiltPage): string => document.querySelector("style")?.textContent ?? "";
  for (const page of [...sites.hostile.pages, ...sites.hostile.embeds]) {
    const sheet = sheetOf(page);
    for (const part of ["--accent:#8A1538}", "--accent:#F2A7B8}", "--sans:Liberation Serif,serif}", "--serif:"])
      expect(sheet, page.file).toContain(part);
    const policy = page.document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content");
    expect(policy, page.file).toContain(`'sha256-${createHash("sha256").update(sheet).digest("base64")}'`);
  }
  const plain = [...sites.plain.pages, ...sites.plain.embeds].filter((page) => sheetOf(page).includes("--accent"));
  expect(plain).toEqual([]);
});

test("with a public address the not-found page finds its way home from any depth", () => {
  const missing = sites.public.pages.find(({ file }) => file === "404.html");
  const links = [...(missing?.document.querySelectorAll("body a[href], script[src]") ?? [])]
    .map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "")
    .filter((href) => !/^(?:https?:|mailto:|#|$)/.test(href));
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((href) => !href.startsWith("/deep/sub/"))).toEqual([]);
});
