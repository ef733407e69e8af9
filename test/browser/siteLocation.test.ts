// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://atlas.example/" }
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatAddress, rootOf } from "../../src/address/formatAddress.ts";
import { siteLocation } from "../../src/browser/siteLocation.ts";
import { openAt, viewOf } from "../fixtures/views.ts";

/** The site as it finds itself at an address, on a page that was written with this way to its base. */
function at(address: string, root: string) {
  history.replaceState(null, "", address);
  return siteLocation(root, "uz");
}

describe("where the site is mounted", () => {
  it.each([
    ["/", "./", "/"],
    ["/index.html", "./", "/"],
    ["/en/", "../", "/"],
    ["/ru/agreement/plan/?q=a", "../../../", "/"],
    ["/news/atlas/", "./", "/news/atlas/"],
    ["/news/atlas/en/party/mill/", "../../../", "/news/atlas/"],
    ["/news/atlas/en/party/mill/index.html", "../../../", "/news/atlas/"],
    ["/news/atlas/no/such/page", "/news/atlas/", "/news/atlas/"],
  ])("at %s with the way back %s it is %s", (address, root, base) => {
    expect(at(address, root).base.href).toBe(`https://atlas.example${base}`);
  });
});

describe("the view that the address bar names", () => {
  it.each([
    ["/", "./", "uz", ""],
    ["/index.html", "./", "uz", ""],
    ["/atlas/", "./", "uz", ""],
    ["/atlas/ru/index.html", "../", "ru", ""],
    ["/atlas/en/agreement/plan/", "../../../", "en", "agreement/plan/"],
    ["/atlas/en/agreement/plan/index.html", "../../../", "en", "agreement/plan/"],
    ["/en/about/#c-1", "../../", "en", "about/"],
  ])("%s is what it opens, not where it stands", (address, root, lang, path) => {
    const view = at(address, root).read();
    expect([view.lang, view.open]).toEqual([lang, openAt(path)]);
  });

  it.each([
    "/en/party/%E0%A4%A/",
    "/en/party/%/",
    "/en/party/a%00b/",
    "/en/party/..%2f..%2fx/",
    "/xx/",
    "/en/nothing/",
  ])("%s names nothing and never throws", (address) => {
    expect(at(address, "/").read().open.kind).toBe("missing");
  });

  it("reads filter and layout from the query", () => {
    const { filter, view } = at("/en/?q=mill&kind=company,region&view=table", "../").read();
    expect([filter.q, filter.kind, view]).toEqual(["mill", ["company", "region"], "table"]);
  });
});

describe("what a link leads to", () => {
  const site = () => at("/atlas/en/party/mill/", "../../../");
  it.each([
    ["../../agreement/plan/", "agreement/plan/"],
    ["../../../en/", ""],
    ["/atlas/en/about/", "about/"],
    ["https://atlas.example/atlas/en/source/paper/", "source/paper/"],
    ["../bank/index.html", "party/bank/"],
    ["?kind=company", "party/mill/"],
    ["#c-1", "party/mill/"],
  ])("%s is a view of the site", (href, path) => {
    expect(site().parse(href)?.open).toEqual(openAt(path));
  });

  it.each([
    ["another host", "https://other.example/atlas/en/"],
    ["another host without a scheme", "//other.example/atlas/en/"],
    ["the same host over http", "http://atlas.example/atlas/en/"],
    ["another port", "https://atlas.example:8443/atlas/en/"],
    ["mail", "mailto:desk@example.org"],
    ["a script", "javascript:alert(1)/"],
    ["data", "data:text/html,/"],
    ["a folder beside the site", "/other/en/"],
    ["a folder whose name begins like the site's", "/atlas-old/en/"],
    ["above the site", "../../../../"],
    ["a file of the site", "../../../data/dataset.json"],
    ["a file without an ending", "../../../en/party/bank"],
    ["an embed", "../../../en/embed/party/bank/"],
    ["the accessibility sheet", "../../../en/about/accessibility/"],
  ])("%s is not the explorer's affair", (_what, href) => {
    expect(site().parse(href)).toBeNull();
  });
});

it("a view survives its own address, wherever the site is mounted", () => {
  const opens = fc.constantFrom("", "about/", "agreement/plan/", "party/constructor/", "source/a-1/").map(openAt);
  const bases = fc.constantFrom("/", "/atlas/", "/news/2023/atlas/", "/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/");
  fc.assert(
    fc.property(bases, opens, opens, fc.string({ maxLength: 20 }), (base, here, there, text) => {
      const address = formatAddress(viewOf({ open: here }));
      const site = at(base + address, rootOf(address));
      expect(site.read().open).toEqual(here);
      const view = viewOf({ open: there, filter: { ...viewOf().filter, q: text.trim().toWellFormed() } });
      expect(site.href(view).startsWith(`https://atlas.example${base}`)).toBe(true);
      expect(site.parse(site.href(view))).toEqual(view);
    }),
    { seed: 20231005, numRuns: 200 },
  );
});
