import { readFileSync } from "node:fs";
import { parseDataset } from "../../src/dataset/parseDataset.ts";
import { startServer, type SiteServer } from "../../src/publish/startServer.ts";
import { buildSites } from "../site/builtSites.ts";
import { wordsOf } from "./atlas.ts";
import { AXE, findBreaches } from "./findBreaches.ts";
import { canvasReady, diagramOf, noteDocument, panelTitle } from "./explorer.ts";
import { expect, openLive, test as base } from "./fixtures.ts";

const FILE = "data/examples/north-lakes.json";
const BASE = "/examples/north-lakes/";

/** The invented example, built as `DATASET=examples/north-lakes.json npm run build` does, under a path of its own. */
const test = base.extend<object, { readonly example: SiteServer }>({
  example: [
    async ({ browserName: _browser }, use) => {
      const folder = buildSites(["example"], {});
      const server = await startServer({ dir: folder.dirs.example, port: 0, base: BASE });
      await use(server);
      await server.close();
      folder.remove();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ example }, use) => use(example.url),
});

// One build serves all tests of this file.
test.describe.configure({ mode: "default" });

const parsed = parseDataset(readFileSync(FILE, "utf8"), FILE);
if (parsed.kind === "bad") throw new Error(`${FILE} does not pass the check.`);
const { dataset, warnings } = parsed;
const words = wordsOf("en");

test("the example passes the check without a warning", () => {
  expect(warnings).toEqual([]);
});

test("four sides open in the network, each with a shape and a colour of its own", async ({ page }) => {
  await openLive(page, "en/");
  await canvasReady(page, "en");
  await expect(page).toHaveURL(new RegExp(`${BASE}en/$`));
  const signs = page.getByRole("list", { name: words.t("legend.title") }).locator("svg");
  await expect(signs).toHaveCount(4);
  const looks = await signs.evaluateAll((all) =>
    all.map((sign) => ({
      shape: sign.querySelector("path")?.getAttribute("d"),
      colour: getComputedStyle(sign).stroke,
    })),
  );
  expect(new Set(looks.map(({ shape }) => shape)).size).toBe(4);
  expect(new Set(looks.map(({ colour }) => colour)).size).toBe(4);
  for (const { label } of dataset.sides ?? [])
    await expect(page.getByRole("heading", { level: 3, name: new RegExp(`^${label}`) })).toBeVisible();
  // The third and fourth sides are named on their cards too.
  await expect(
    diagramOf(page, "en")
      .getByRole("button", { name: /Ossenmark side/ })
      .first(),
  ).toBeVisible();
});

test("clicking through shows what is disputed, replied and updated, without loading a document", async ({ page }) => {
  await openLive(page, "en/");
  const check = await noteDocument(page);
  const open = async (title: string) => {
    await page.locator("#list").getByRole("link", { name: title }).first().click();
    await expect(page).toHaveURL(new RegExp(`${BASE}en/agreement/`));
  };
  const panel = page.getByRole("complementary");
  await open("Ferry across the three bays");
  await expect(panel).toContainText("This source says otherwise: September 2024");
  await expect(panel).toContainText("The first ship was named");
  await open("Dredging the eastern channel");
  await expect(panel).toContainText("has not promised any money");
  await open("Exchange of students");
  await expect(panel).toContainText("a university of Tarnholt that the article does not name");
  await check();
});

test("a withdrawn record says so and why, and former addresses lead on", async ({ page }) => {
  await openLive(page, "en/agreement/harbour-loan/");
  await expect(page.getByRole("complementary")).toContainText("a list of wishes");
  await openLive(page, "en/agreement/bay-ferry/");
  await expect(page).toHaveURL(new RegExp(`${BASE}en/agreement/ferry-line/$`));
  await expect(panelTitle(page)).toContainText("ferry line across the three bays");
});

for (const [lang, path] of [
  ["en", "en/"],
  ["en", "en/agreement/ferry-line/"],
  ["ru", "ru/agreement/ferry-line/"],
] as const) {
  test(`${path} of the example has no breach of accessibility rules, light and dark`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.addInitScript(AXE);
    await openLive(page, path);
    await canvasReady(page, lang);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findBreaches(page), colorScheme).toEqual([]);
    }
  });
}
