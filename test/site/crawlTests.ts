import { LinkChecker, LinkState } from "linkinator";
import { describe, expect, test } from "vitest";
import type { ServedSite } from "./serveBuilt.ts";

/** A crawler follows every link of every page, below a sub-path. Addresses of other hosts are counted, never asked. */
export function testCrawl(site: () => ServedSite): void {
  describe("linkinator", () => {
    test("finds no dead link and no missing anchor on any page, embeds and redirects included", async () => {
      const { url, html } = site();
      const foreign = new Set<string>();
      const checker = new LinkChecker();
      const { links } = await checker.check({
        path: [url, ...[...html.keys()].map((file) => url + file.replace(/index\.html$/, ""))],
        recurse: true,
        checkFragments: true,
        concurrency: 20,
        linksToSkip: (link) => {
          const isForeign = !link.startsWith(url);
          if (isForeign) foreign.add(link);
          return Promise.resolve(isForeign);
        },
      });
      const dead = links.filter(({ state }) => state === LinkState.BROKEN);
      expect(dead.map(({ url: link, parent, status }) => `${parent ?? ""} -> ${link} (${status ?? 0})`)).toEqual([]);
      const alive = new Set(links.filter(({ state }) => state === LinkState.OK).map(({ url: link }) => link));
      expect(alive.size).toBeGreaterThanOrEqual(html.size);
      // Whatever leads to the server but not below the base would be lost under a sub-path.
      const { origin } = new URL(url);
      expect([...foreign].filter((link) => link.startsWith(origin))).toEqual([]);
    });

    test("is told 404 for what does not exist, with the page that helps on", async () => {
      const answer = await fetch(`${site().url}en/agreement/no-such-thing/`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe(site().html.get("404.html"));
    });
  });
}
