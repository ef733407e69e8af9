import { startServer, type SiteServer } from "../../src/publish/startServer.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { readFixture } from "../fixtures/readFixture.ts";
import { buildSites } from "../site/builtSites.ts";
import { test as base } from "./fixtures.ts";

/** More agreements than the file that all pages share holds: the whole dataset is fetched on demand. */
export const largeDataset = makeDataset({ seed: 7, agreements: 150 });

export interface OtherSites {
  readonly hostile: SiteServer;
  readonly large: SiteServer;
}

/** Sites of other datasets, built with the same scripts as the site under test: hostile names, and many records. */
export const test = base.extend<object, { readonly others: OtherSites }>({
  others: [
    async ({ browserName: _browser }, use) => {
      const folder = buildSites(["large", "hostile"], {
        hostile: readFixture("hostile.json"),
        large: JSON.stringify(largeDataset),
      });
      const hostile = await startServer({ dir: folder.dirs.hostile, port: 0 });
      const large = await startServer({ dir: folder.dirs.large, port: 0 });
      await use({ hostile, large });
      await Promise.all([hostile.close(), large.close()]);
      folder.remove();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

export { expect } from "@playwright/test";

/** The hostile dataset as plain data. */
export const hostileDataset: unknown = JSON.parse(readFixture("hostile.json"));
