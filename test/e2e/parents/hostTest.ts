import type { SiteServer } from "../../../src/publish/startServer.ts";
import { SITE_DIR } from "../atlas.ts";
import { test as base, type Watch } from "../fixtures.ts";
import { serveHeaded } from "./serveHeaded.ts";
import { serveHost, type HostServer } from "./serveHost.ts";

interface HostFixtures {
  readonly host: HostServer;
  /** The built files with the headers of our host files; `site` sends none of them. */
  readonly headed: SiteServer;
}

/** Every test of embeds runs in a page of another site, where nothing but that page and the site of the embeds is asked. */
export const test = base.extend<{ readonly watched: Watch }, HostFixtures>({
  host: [
    async ({ browserName: _browser }, use) => {
      const server = await serveHost();
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  headed: [
    async ({ browserName: _browser }, use) => {
      const server = await serveHeaded(SITE_DIR);
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  watched: [
    async ({ watch, host, headed }, use) => {
      for (const { url } of [host, headed]) watch.allow(new RegExp(`^request outside the site: ${url}`));
      // Not every platform can share natively, and this one says so.
      watch.allow(/Unrecognized feature: .web-share/);
      await use(watch);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
