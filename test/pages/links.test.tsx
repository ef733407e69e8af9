// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { DOWNLOADS } from "../../src/address/downloads.ts";
import { formatPath } from "../../src/address/formatAddress.ts";
import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import { listEmbeds } from "../../src/address/listEmbeds.ts";
import { listPages } from "../../src/address/listPages.ts";
import { parseAddress } from "../../src/address/parseAddress.ts";
import type { Dataset, Lang } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { Masthead } from "../../src/pages/Masthead.tsx";
import { Page } from "../../src/pages/Page.tsx";
import { PageFooter } from "../../src/pages/PageFooter.tsx";
import { forum, full, small } from "../fixtures/knownDatasets.ts";
import { pageModel, SITE } from "../fixtures/pageModel.ts";
import { openAt, viewOf } from "../fixtures/views.ts";

afterEach(cleanup);

/** Where the site is mounted in these tests. */
const BASE = "https://news.example/2023/atlas/";

interface Followed {
  /** Addresses inside the site, without its base. */
  readonly inside: readonly string[];
  readonly outside: readonly string[];
}

/** Where all links of a whole page lead, from the address that it stands at. */
function followAll(dataset: Dataset, path: string, lang: Lang, root?: string): Followed {
  const open = openAt(path);
  const model = pageModel(dataset, { lang, open }, root === undefined ? {} : { root });
  const { container } = render(<Page model={model} />);
  const at = root === undefined ? BASE + formatPath({ lang, open }) : `${BASE}no/such/page`;
  const links = [...container.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? "");
  expect(links.length).toBeGreaterThan(10);
  const urls = links.filter((href) => !href.startsWith("#")).map((href) => new URL(href, at).href);
  return {
    inside: urls.filter((url) => url.startsWith(BASE)).map((url) => url.slice(BASE.length)),
    outside: urls.filter((url) => !url.startsWith(BASE)),
  };
}

describe("every link of a page", () => {
  const depths = [
    ["the start page", ""],
    ["about", "about/"],
    ["an agreement", `agreement/${forum.agreements[0]?.id}/`],
    ["a party", `party/${forum.parties[0]?.id}/`],
    ["a source", `source/${forum.sources[0]?.id}/`],
  ] as const;
  const cases = LANGS.flatMap((lang) => depths.map(([what, path]) => [lang, what, path] as const));
  const embeds = listEmbeds(forum, LANGS).map((place) => formatEmbedPath(place) ?? "");
  const known = new Set([...listPages(forum, LANGS).map(formatPath), ...embeds, ...DOWNLOADS.map(({ path }) => path)]);

  it.each(cases)("%s: from %s leads to a page of the site or to a source", (lang, _what, path) => {
    const { inside, outside } = followAll(forum, path, lang);
    expect(inside.map((address) => address.split(/[?#]/)[0]).filter((address) => !known.has(address ?? ""))).toEqual(
      [],
    );
    const sources = forum.sources.flatMap(({ url }) => url ?? []);
    const isReport = (url: string): boolean => url.split("?")[0] === SITE.report;
    expect(outside.filter((url) => !isReport(url) && !sources.some((source) => url.startsWith(source)))).toEqual([]);
  });

  it.each(cases)(
    "%s: from %s one leads to its embed, or to that of the whole where it has none",
    (lang, _what, path) => {
      const own = formatEmbedPath({ lang, open: openAt(path) }) ?? `${lang}/embed/`;
      expect(followAll(forum, path, lang).inside.filter((address) => address.includes("/embed/"))).toEqual([own]);
    },
  );

  it.each(LANGS)("%s: of the not-found page leads to a page, whatever the address was", (lang) => {
    for (const address of ["nonsense/x/", "/evil.example/login/", `${lang}/party/nobody-at-all/`, "buy-gold.example"]) {
      const open = { kind: "missing", path: address } as const;
      const { container } = render(<Page model={pageModel(forum, { lang, open }, { root: "/2023/atlas/" })} />);
      const urls = [...container.querySelectorAll("a[href], form")].map(
        (link) => new URL(link.getAttribute("href") ?? link.getAttribute("action") ?? "", `${BASE}no/such/page`),
      );
      const own = urls.filter(({ hash, protocol }) => hash === "" && protocol !== "mailto:");
      for (const { href, pathname } of own) {
        expect(href.startsWith(BASE), href).toBe(true);
        expect(known.has(pathname.slice("/2023/atlas/".length)), href).toBe(true);
      }
      cleanup();
    }
  });

  it("keeps filter and layout where it opens a record, and the record where it filters", () => {
    const view = viewOf({
      open: openAt(`party/${forum.parties[0]?.id}/`),
      filter: { ...viewOf().filter, q: "metro" },
      view: "network",
    });
    render(<Page model={pageModel(forum, view)} />);
    const list = [...(document.getElementById("list")?.querySelectorAll("a") ?? [])];
    expect(list.length).toBeGreaterThan(0);
    for (const link of list) expect(link.getAttribute("href")).toMatch(/\/\?q=metro&view=network$/);
    const kinds = [...document.querySelectorAll("details[name=menu] a")];
    expect(kinds.length).toBeGreaterThan(0);
    for (const link of kinds) expect(link.getAttribute("href")).toMatch(/\/party\/[^/]+\/\?q=metro&kind=/);
  });

  it("of a source's own address opens nothing that could reach back", () => {
    const { container } = render(<Page model={pageModel(full, { open: openAt("agreement/three-rivers-treaty/") })} />);
    const outside = [...container.querySelectorAll("a[href^='http']")];
    expect(outside.length).toBeGreaterThan(1);
    for (const link of outside) expect(link.getAttribute("rel")).toBe("noopener external");
    expect(container.querySelector("[target]")).toBeNull();
  });
});

describe("the switch of languages", () => {
  const switchAt = (path: string, lang: Lang = "en") => {
    render(<Masthead model={pageModel(forum, { open: openAt(path), lang, view: "table" })} />);
    return within(screen.getByRole("navigation")).getAllByRole("link");
  };

  it("I8 keeps what is open, and names each language in its own words", () => {
    const links = switchAt(`agreement/${forum.agreements[1]?.id}/`, "ru");
    expect(links.map((link) => [link.lang, link.querySelector("span")?.textContent])).toEqual([
      ["en", "English"],
      ["uz", "Oʻzbekcha"],
      ["ru", "Русский"],
    ]);
    for (const link of links) {
      const [path = "", query = ""] = (link.getAttribute("href") ?? "").replace("../../../", "").split("?");
      const view = parseAddress(path, query, "en");
      expect([view.lang, view.open, view.view]).toEqual([
        link.lang,
        openAt(`agreement/${forum.agreements[1]?.id}/`),
        "table",
      ]);
    }
    expect(links.filter((link) => link.hasAttribute("aria-current")).map(({ lang }) => lang)).toEqual(["ru"]);
  });

  it("leads from an address that names nothing to the start page of the language", () => {
    const links = switchAt("party/a/b/c/");
    expect(links.map((link) => link.getAttribute("href")?.split("?")[0]?.replaceAll("../", ""))).toEqual([
      "en/",
      "uz/",
      "ru/",
    ]);
  });
});

describe("the frame of a page", () => {
  it("never shows text of an unknown address", () => {
    const { container } = render(
      <Page model={pageModel(forum, { open: { kind: "missing", path: "buy-gold-now/at-example-dot-org/" } })} />,
    );
    expect(container.textContent).not.toMatch(/gold|example-dot/);
    expect(
      [...container.querySelectorAll("*")]
        .flatMap((element) => [...element.attributes])
        .map(({ value }) => value)
        .join(),
    ).not.toMatch(/gold/);
  });

  it.each([
    ["says so where", forum, true],
    ["says nothing where", small, false],
  ])("%s the data knows of a language that no editor has read", (_name, dataset, says) => {
    for (const lang of ["uz", "ru"] as const) {
      const { container } = render(<PageFooter model={pageModel(dataset, { lang })} />);
      expect(container.querySelectorAll("p")).toHaveLength(says ? 2 : 1);
      cleanup();
    }
    const { container } = render(<PageFooter model={pageModel(dataset, { lang: "en" })} />);
    expect(container.querySelectorAll("p")).toHaveLength(1);
  });

  it("offers to report a mistake only where the site says to whom", () => {
    render(<PageFooter model={pageModel(forum)} />);
    expect(screen.getByRole("link", { name: "report a mistake" }).getAttribute("href")).toBe("mailto:desk@example.org");
    cleanup();
    render(<PageFooter model={pageModel(forum, {}, { site: { ...SITE, report: null } })} />);
    expect(screen.queryByRole("link", { name: "report a mistake" })).toBeNull();
  });

  it.each(["", "about/", "agreement/bridge/", "party/north/", "source/gazette/", "party/nobody/"])(
    "of a dataset without sides, tallies and dates is whole at “%s”",
    (path) => {
      for (const lang of LANGS) {
        const { container } = render(<Page model={pageModel(small, { open: openAt(path), lang })} />);
        expect(container.textContent).not.toMatch(/undefined|null|NaN|\{|Invalid/);
        expect(container.querySelectorAll("h1")).toHaveLength(1);
        expect(container.querySelectorAll("main")).toHaveLength(1);
        expect(container.querySelectorAll("#panel-title")).toHaveLength(1);
        cleanup();
      }
    },
  );
});
