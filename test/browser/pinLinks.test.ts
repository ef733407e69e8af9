// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://atlas.example/news/en/party/mill/" }
import { expect, it } from "vitest";
import { pinLinks } from "../../src/browser/pinLinks.ts";
import { showMarkup } from "../fixtures/showMarkup.ts";

it("lets the page's own links, its icon and its manifest begin at the site's base, and leaves every other as it is", () => {
  showMarkup(`<link rel="icon" href="../../../icon.svg"><link rel="manifest" href="../../../site.webmanifest"><div id="app">
    <a href="../../../en/party/bank/?view=table">bank</a>
    <svg><a href="../../../en/"><text>start</text></a></svg>
    <a href="#list">skip</a>
    <a href="https://example.org/../../../">elsewhere</a>
  </div>`);
  const app = document.getElementById("app") ?? document.body;
  const resolved = (): readonly string[] =>
    [...document.querySelectorAll("[href]")].map(
      (link) => new URL(link.getAttribute("href") ?? "", location.href).href,
    );
  const before = resolved();
  pinLinks(app, "../../../", new URL("https://atlas.example/news/"));
  expect([...document.querySelectorAll("[href]")].map((link) => link.getAttribute("href"))).toEqual([
    "/news/icon.svg",
    "/news/site.webmanifest",
    "/news/en/party/bank/?view=table",
    "/news/en/",
    "#list",
    "https://example.org/../../../",
  ]);
  expect(resolved()).toEqual(before);
});
