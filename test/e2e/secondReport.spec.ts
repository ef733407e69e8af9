import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../scripts/rules/readHouse.mjs";
import { startServer, type SiteServer } from "../../src/publish/startServer.ts";
import { buildSites } from "../site/builtSites.ts";
import { wordsOf } from "./atlas.ts";
import { panelTitle } from "./explorer.ts";
import { expect, openLive, test as base } from "./fixtures.ts";

const EXAMPLES = join(ROOT, "data/examples");
const REPORT = ["north-lakes-second-report.csv", "north-lakes-second-report.parties.csv"];
const words = wordsOf("en");

/** The invented example after its second report has been added, as its README shows it. */
function growExample(): string {
  const folder = mkdtempSync(join(tmpdir(), "atlas-second-"));
  try {
    const file = join(folder, "lakes.json");
    copyFileSync(join(EXAMPLES, "north-lakes.json"), file);
    const tables = REPORT.map((name) => join(EXAMPLES, name));
    const args = [join(ROOT, "scripts/publish.mjs"), "data", "import", ...tables, "--into", file];
    const { status, stderr, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`The import failed.\n${stdout}\n${stderr}`);
    return readFileSync(file, "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const test = base.extend<object, { readonly grown: SiteServer }>({
  grown: [
    async ({ browserName: _browser }, use) => {
      const folder = buildSites(["grown"], { grown: growExample() }, "", ["grown"]);
      const server = await startServer({ dir: folder.dirs.grown, port: 0 });
      await use(server);
      await server.close();
      folder.remove();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ grown }, use) => use(grown.url),
});

// One build serves all tests of this file.
test.describe.configure({ mode: "default" });

for (const width of [1280, 360]) {
  test.describe(`after a second report, ${width} px wide`, () => {
    test.use({ viewport: { width, height: 720 } });

    test("the claims of both sources stand side by side on one agreement", async ({ page }) => {
      await openLive(page, "en/agreement/water-data/");
      const claims = page.getByRole("complementary").locator("ol li");
      const first = claims.filter({ hasText: "four bodies will share what they measure" });
      await expect(first).toHaveCount(1);
      await expect(first.getByRole("link", { name: "The Lakes Herald (invented)" })).toBeVisible();
      const second = claims.filter({ has: page.getByRole("link", { name: "north-lakes-second-report.csv" }) });
      await expect(second).toHaveCount(1);
      await expect(second).toBeVisible();
      await expect(second).toContainText(words.t("basis.recorded"));
      await expect(claims.filter({ hasText: /says otherwise/ })).toHaveCount(0);
      await second.getByRole("link", { name: "north-lakes-second-report.csv" }).click();
      await expect(panelTitle(page)).toContainText("north-lakes-second-report.csv");
    });

    test("a contradiction is shown as disputed, with both days and who says which", async ({ page }) => {
      await openLive(page, "en/agreement/ferry-line/");
      const panel = page.getByRole("complementary");
      await expect(panel).toContainText("signed, disputed (13 June 2024, disputed)");
      const otherwise = panel.locator("ol li").filter({ hasText: "This source says otherwise: September 2024" });
      await expect(otherwise).toHaveCount(2);
      for (const name of ["Tarn Courier (invented)", "north-lakes-second-report.csv"])
        await expect(otherwise.filter({ has: page.getByRole("link", { name }) })).toBeVisible();
    });

    test("the list marks the disputed day, and only that one", async ({ page }) => {
      await openLive(page, "en/");
      const rows = page.locator("#list [data-row]");
      const disputed = rows.filter({ hasText: /\d, disputed/ });
      await expect(disputed).toHaveCount(1);
      await expect(disputed).toContainText("Ferry across the three bays");
      await expect(disputed).toContainText("13 June 2024, disputed");
      for (const title of ["joint ice service", "school for boat builders"])
        await expect(rows.filter({ hasText: title }).first()).toBeVisible();
    });
  });
}
