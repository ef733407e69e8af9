// @vitest-environment jsdom
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { trickyDataset } from "../fixtures/trickyDataset.ts";
import { buildSites, readSite, type BuiltFolder, type BuiltSite } from "./builtSites.ts";
import { testTold } from "./tellTests.ts";

// Hundreds of pages are read, perhaps beside other work.
vi.setConfig({ testTimeout: 60_000 });

/** An address with a sign that HTML and XML write otherwise. */
const TRICKY_URL = "https://example.net/a&b/";

type Name = "public" | "served";
let folder: BuiltFolder<Name>;
let sites: Readonly<Record<Name, BuiltSite>>;

beforeAll(() => {
  folder = buildSites(["public", "served"], { served: trickyDataset() }, TRICKY_URL);
  sites = { public: readSite(folder.dirs.public), served: readSite(folder.dirs.served) };
}, 180_000);
afterAll(() => folder.remove());

testTold("public", () => sites.public, "https://example.org/deep/sub/");
testTold("tricky", () => sites.served, TRICKY_URL);

test("hostile text is told as it is", () => {
  const page = sites.served.pages.find(({ file }) => file === "en/agreement/tricky-4/index.html");
  const title = page?.document.head.querySelector("meta[property='og:title']")?.getAttribute("content");
  expect(title).toMatch(/^<\/title><\/script><script>alert\(1\)<\/script>/);
});
