import { test as base, type Watch } from "../fixtures.ts";
import { serveHost, type HostServer } from "./serveHost.ts";

interface HostFixtures {
  readonly host: HostServer;
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
  watched: [
    async ({ watch, host }, use) => {
      watch.allow(new RegExp(`^request outside the site: ${host.url}`));
      await use(watch);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
