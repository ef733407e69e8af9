import { dataset, first, parties } from "./atlas.ts";
import { startDripServer } from "./dripServer.ts";
import { expect, test as base } from "./fixtures.ts";
import { watchShifts } from "./watchShifts.ts";

const test = base.extend<object, { readonly drip: string }>({
  drip: [
    async ({ browserName: _browser }, use) => {
      const server = await startDripServer();
      await use(server.url);
      await server.close();
    },
    { scope: "worker" },
  ],
});
test.use({ baseURL: async ({ drip }, use) => use(drip) });

const PATHS = [
  "en/",
  `ru/agreement/${first(dataset.agreements).id}/`,
  `en/party/${first(parties).id}/`,
  `en/source/${first(dataset.sources).id}/`,
  "en/about/",
];

for (const widthPx of [360, 768, 1280]) {
  test(`nothing jumps while a page arrives piece by piece, ${widthPx} px wide`, async ({ page }) => {
    await page.setViewportSize({ width: widthPx, height: 640 });
    const readShifts = await watchShifts(page);
    for (const path of PATHS) {
      await page.goto(path);
      await expect(page.locator("footer")).toBeAttached();
      expect.soft(await readShifts(), path).toBeLessThanOrEqual(0.01);
    }
  });
}
