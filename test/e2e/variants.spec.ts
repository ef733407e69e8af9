import type { Page } from "@playwright/test";
import { startServer, type SiteServer } from "../../src/publish/startServer.ts";
import { madeVariants } from "../fixtures/madeVariants.ts";
import { buildSites } from "../site/builtSites.ts";
import { wordsOf } from "./atlas.ts";
import { canvasReady, diagramOf, panelTitle } from "./explorer.ts";
import { expect, openLive, test as base } from "./fixtures.ts";

const NAMES = Object.keys(madeVariants);
const words = wordsOf("en");

/** A site of each variant, on a host of its own. */
const test = base.extend<object, { readonly variants: ReadonlyMap<string, SiteServer> }>({
  variants: [
    async ({ browserName: _browser }, use) => {
      const texts = Object.entries(madeVariants).map(([name, { dataset }]) => [name, JSON.stringify(dataset)]);
      const folder = buildSites(NAMES, Object.fromEntries(texts), "", NAMES);
      const servers = new Map<string, SiteServer>();
      for (const [name, dir] of Object.entries(folder.dirs)) servers.set(name, await startServer({ dir, port: 0 }));
      await use(servers);
      await Promise.all([...servers.values()].map((server) => server.close()));
      folder.remove();
    },
    { scope: "worker", timeout: 300_000 },
  ],
});

// One build serves all tests of this file.
test.describe.configure({ mode: "default" });

/** How far the page can be moved sideways, px. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [name, { dataset, opens }] of Object.entries(madeVariants)) {
  test.describe(`the variant "${name}"`, () => {
    test.use({ baseURL: async ({ variants }, use) => use(variants.get(name)?.url ?? "") });

    test("opens in its own layout with every agreement listed, and each side in the legend", async ({ page }) => {
      await openLive(page, "en/");
      await canvasReady(page, "en");
      const own = page.getByRole("link", { name: words.t(`view.${opens}`) });
      await expect(own).toHaveAttribute("aria-current", "true");
      const n = dataset.agreements.length;
      await expect(page.getByRole("heading", { name: words.t("list.agreements", { n }) })).toBeVisible();
      const legend = page.getByRole("list", { name: words.t("legend.title") });
      await expect(legend.locator("svg")).toHaveCount(dataset.sides?.length ?? 0);
      await expect(legend.getByText(words.t("legend.moreSides"))).toHaveCount(name === "twelve" ? 1 : 0);
      await expect(page.getByRole("heading", { name: new RegExp(`^${words.t("list.noSide")}`) })).toHaveCount(0);
      expect(await diagramOf(page, "en").getByRole("button").count()).toBeGreaterThanOrEqual(n);
    });

    test("shows an agreement with all its parties, and fits every width", async ({ page }) => {
      const [first] = dataset.agreements;
      if (first === undefined) throw new Error("a variant has no agreement");
      await openLive(page, `en/agreement/${first.id}/`);
      await expect(panelTitle(page)).toContainText(first.title);
      const parties = new Set(first.participants.map(({ party }) => party));
      await expect(page.getByRole("complementary").locator("li[id^='p-']")).toHaveCount(parties.size);
      for (const width of [1280, 768, 360]) {
        await page.setViewportSize({ width, height: 720 });
        expect(await overflow(page), `agreement at ${width} px`).toBe(0);
      }
      await openLive(page, "en/");
      expect(await overflow(page), "start at 360 px").toBe(0);
    });
  });
}

test.describe("names from right to left", () => {
  test.use({ baseURL: async ({ variants }, use) => use(variants.get("arabic")?.url ?? "") });

  test("say their language and direction", async ({ page }) => {
    await openLive(page, "en/agreement/a2/");
    await expect(panelTitle(page).locator("span").first()).toHaveAttribute("lang", "ar");
    await expect(panelTitle(page).locator("span").first()).toHaveAttribute("dir", "rtl");
  });
});
