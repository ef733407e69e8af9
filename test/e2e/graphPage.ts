import { expect, test as base, type Locator, type Page } from "@playwright/test";
import type { Viewport } from "../../src/graph/types.ts";
import type { Harness } from "./graph-harness/harness.ts";
import { serveHarness } from "./serveHarness.ts";

/** What a spec can do to a graph on the harness page, and see of it. */
export interface GraphPage {
  readonly container: Locator;
  /** Starts the graph and waits until it has drawn; forgets what it told on the way. */
  readonly start: (open?: string | null) => Promise<void>;
  readonly addButtons: () => Promise<void>;
  readonly log: () => Promise<readonly string[]>;
  readonly viewport: () => Promise<Viewport>;
  readonly scrollTop: () => Promise<number>;
  readonly nextFrame: () => Promise<void>;
  readonly box: () => Promise<{
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }>;
  /** The largest distance of a solid card's outline from where the scene puts it, CSS px. */
  readonly worstOffset: (open?: string | null) => Promise<number>;
}

function graphPage(page: Page): GraphPage {
  const container = page.locator("#container");
  const log = (): Promise<readonly string[]> => page.evaluate(() => window.harness.log);
  return {
    container,
    log,
    async start(open = null) {
      await page.evaluate((key) => void window.harness.start(window.harness.makeScene(908, key)), open);
      await expect.poll(log).toContain("ready");
      await page.evaluate(() => window.harness.log.splice(0));
    },
    addButtons: () => page.evaluate(() => window.harness.addButtons(window.harness.makeScene())),
    async viewport() {
      const last = await page.evaluate(() => window.harness.viewports.at(-1));
      if (last === undefined) throw new Error("The graph told no viewport.");
      return last;
    },
    scrollTop: () => page.evaluate(() => window.scrollY),
    nextFrame: () =>
      page.evaluate(
        () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
      ),
    async box() {
      const box = await container.boundingBox();
      if (box === null) throw new Error("The container is not shown.");
      return box;
    },
    worstOffset: (open = null) =>
      page.evaluate((key) => {
        const { makeScene, offsetsOf }: Harness = window.harness;
        const solid = makeScene(908, key).nodes.filter(({ stroke }) => stroke === "solid");
        return Math.max(
          ...solid.flatMap((node) => Object.values(offsetsOf(node)).map((offset) => Math.abs(offset ?? 99))),
        );
      }, open),
  };
}

/** Tests on the harness page, under the site's policy: a message in the console, an error or a blocked resource fails them. */
export const test = base.extend<{ graph: GraphPage }, { harnessUrl: string }>({
  harnessUrl: [
    async ({ browserName: _browser }, provide) => {
      const server = await serveHarness();
      await provide(server.url);
      await server.close();
    },
    { scope: "worker" },
  ],
  graph: async ({ page, harnessUrl }, provide) => {
    const problems: string[] = [];
    page.on("console", (message) => problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(harnessUrl);
    await provide(graphPage(page));
    expect(problems, "nothing in the console").toEqual([]);
  },
});
