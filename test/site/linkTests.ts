import { describe, expect, test } from "vitest";
import type { BuiltPage, BuiltSite } from "./builtSites.ts";

/** Any host will do to resolve links against; the site must not know its own. */
const HOST = "https://host.example/deep/sub/";

/** File of the site that an address inside it names, as a plain file server finds it. */
const fileOf = (url: URL): string =>
  decodeURIComponent(url.pathname.slice(new URL(HOST).pathname.length)).replace(/(^|\/)$/, "$1index.html");

/** Links of a page that lead within the site, resolved. 404.html is served at any depth, so its links start at the host's root. */
function insideLinks({ file, document }: BuiltPage): readonly URL[] {
  const from = new URL(file.replace(/index\.html$/, ""), HOST);
  return [...document.querySelectorAll("a[href], link[href], script[src], form[action]")]
    .map(
      (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? element.getAttribute("action") ?? "",
    )
    .filter((href) => !/^(?:https?|mailto):/.test(href))
    .map((href) => new URL(file === "404.html" ? href.replace(/^\//, HOST) : href, from));
}

/** Every link of every page leads somewhere, wherever the site is mounted. */
export function testLinks(name: string, site: () => BuiltSite): void {
  describe(`${name}: links`, () => {
    test("lead to files that were built, under any sub-path, and to anchors that exist", () => {
      const files = new Set(site().files);
      const pages = new Map(site().pages.map((page) => [page.file, page]));
      const broken = new Set<string>();
      let count = 0;
      for (const page of site().pages) {
        for (const url of insideLinks(page)) {
          count += 1;
          if (!url.href.startsWith(HOST) || !files.has(fileOf(url))) broken.add(`${page.file} -> ${url.href}`);
          else if (url.hash !== "" && pages.get(fileOf(url))?.document.getElementById(url.hash.slice(1)) === null)
            broken.add(`${page.file} -> ${url.href} (no such anchor)`);
        }
      }
      expect(count).toBeGreaterThan(site().pages.length * 20);
      expect([...broken]).toEqual([]);
    });

    test("are relative, so that one build serves every address", () => {
      for (const { file, document } of site().pages.filter((page) => page.file !== "404.html")) {
        const absolute = [...document.querySelectorAll("body a[href], script[src], form[action]")]
          .map(
            (element) =>
              element.getAttribute("href") ?? element.getAttribute("src") ?? element.getAttribute("action") ?? "",
          )
          .filter((href) => href.startsWith("/"));
        expect(absolute, file).toEqual([]);
      }
    });

    test("reach every page from the bare base", () => {
      const pages = new Map(site().pages.map((page) => [page.file, page]));
      const reached = new Set(["index.html"]);
      const todo = ["index.html"];
      for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
        const page = pages.get(file);
        if (page === undefined) continue;
        for (const url of insideLinks(page)) {
          const target = fileOf(url);
          if (!pages.has(target) || reached.has(target)) continue;
          reached.add(target);
          todo.push(target);
        }
      }
      expect([...pages.keys()].filter((file) => !reached.has(file))).toEqual(["404.html"]);
    });

    test("to other hosts are plain http or https, without a way back into the page", () => {
      for (const { file, document } of site().pages) {
        for (const link of document.querySelectorAll("a[href]")) {
          const href = link.getAttribute("href") ?? "";
          if (!/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith("mailto:")) {
            expect(href, file).not.toMatch(/^\/\//);
            continue;
          }
          const url = new URL(href);
          expect(["http:", "https:"], `${file} ${href}`).toContain(url.protocol);
          expect(url.username + url.password, file).toBe("");
          expect(link.getAttribute("rel") ?? "", `${file} ${href}`).toMatch(/noopener/);
        }
      }
    });
  });
}
