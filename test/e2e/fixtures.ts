import { test as base, expect, type BrowserContext, type Page } from "@playwright/test";
import { startServer, type SiteServer } from "../../src/publish/startServer.ts";
import { SITE_DIR } from "./atlas.ts";

/** What the browser complained about during a test. Anything that the test did not announce fails it. */
export interface Watch {
  /** Says that messages like this belong to what the test does, such as a refused file. */
  allow(pattern: RegExp): void;
  /** Complaints so far that the test did not announce. */
  readonly complaints: readonly string[];
  /** Also watches pages of another context, at another base. */
  add(context: BrowserContext, base: string): Promise<void>;
}

interface TestFixtures {
  readonly watch: Watch;
}

interface WorkerFixtures {
  /** The built files at the root of a host. */
  readonly site: SiteServer;
}

/** Reports every breach of the page's policy as an error of the console, from the first byte on. */
function reportBreaches(): void {
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
    // oxlint's rule about the console is for the site; here the console is the way out of the page.
    globalThis["console"].error(`policy broken: ${violatedDirective} ${blockedURI} ${sourceFile}`);
  });
}

function createWatch(): Watch {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  return {
    allow: (pattern) => void allowed.push(pattern),
    get complaints() {
      return seen.filter((complaint) => !allowed.some((pattern) => pattern.test(complaint)));
    },
    add: async (context, base) => {
      await context.addInitScript(reportBreaches);
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") {
          seen.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
        }
      });
      context.on("weberror", (error) => void seen.push(`uncaught: ${error.error().message}`));
      context.on("request", (request) => {
        const url = request.url();
        const isOwn = url.startsWith(base) || url.startsWith("data:") || url.startsWith("blob:");
        if (!isOwn) seen.push(`request outside the site: ${url}`);
      });
      context.on("dialog", (dialog) => void seen.push(`dialog: ${dialog.message()}`));
    },
  };
}

/** Keys that a page has left in the reader's browser. */
async function storedBy(page: Page): Promise<readonly string[]> {
  if (!page.url().startsWith("http")) return [];
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(document.cookie === "" ? [] : [document.cookie]),
      ...databases.map(({ name }) => name ?? "a database"),
      ...(await caches.keys()),
    ];
  });
}

/**
 * Every test runs against the built files over a plain file server. After each one: no error or warning in the console, no
 * breach of the policy, no request outside the site, nothing stored.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    async ({ browserName: _browser }, use) => {
      const server = await startServer({ dir: SITE_DIR, port: 0 });
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  watch: [
    async ({ context, baseURL, javaScriptEnabled }, use) => {
      const watch = createWatch();
      await watch.add(context, baseURL ?? "");
      await use(watch);
      expect(watch.complaints).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      if (javaScriptEnabled === false) return;
      for (const page of context.pages()) expect(await storedBy(page)).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";

/** Waits until the explorer has taken the markup over and follows the address bar, which it says (`data-live`). */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset["live"] !== undefined);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
}

/** Opens a page of the site by its address and waits for the live explorer. */
export async function openLive(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await takenOver(page);
}
