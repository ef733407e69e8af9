// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { parseAddress } from "../../src/address/parseAddress.ts";
import type { ViewState } from "../../src/address/types.ts";
import type { Dataset } from "../../src/dataset/types.ts";
import { Tools } from "../../src/pages/Tools.tsx";
import { forum, full, small } from "../fixtures/knownDatasets.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { pageModel } from "../fixtures/pageModel.ts";
import { openAt, viewOf } from "../fixtures/views.ts";

afterEach(cleanup);

const many = makeDataset({ seed: 5, agreements: 60, parties: 90 });
const { filter: NO_FILTER } = viewOf();

/** The view that a link of a start page leads to. */
function target(link: HTMLElement): ViewState {
  const [path = "", query = ""] = (link.getAttribute("href") ?? "").replace(/^\.\.\//, "").split("?");
  return parseAddress(path, query, "en");
}

const menus = (): readonly string[] => [...document.querySelectorAll("summary")].map(({ textContent }) => textContent);

describe("the filters", () => {
  it.each([
    ["below twelve agreements is kind alone", forum, ["Kind"]],
    ["from twelve agreements on are all", many, ["Kind", "Side", "Country", "Sector", "Type", "Year"]],
    [
      "without sides have no side",
      makeDataset({ seed: 5, agreements: 60, parties: 90, sides: 0 }),
      ["Kind", "Sector", "Type", "Year"],
    ],
    ["of one kind of party are none", small, []],
  ])("%s", (_what, dataset, fields) => {
    render(<Tools model={pageModel(dataset)} />);
    expect(menus()).toEqual(fields);
  });

  it("offer at least two values each, with their numbers", () => {
    const model = pageModel(many);
    render(<Tools model={model} />);
    for (const menu of document.querySelectorAll("details")) {
      const links = within(menu).getAllByRole("link", { hidden: true });
      expect(links.length).toBeGreaterThan(1);
    }
    const [kind] = model.overview.facets.kind;
    const first = within(document.querySelector("details") ?? document.body).getAllByRole("link", { hidden: true })[0];
    expect(first?.textContent).toBe(`${kind?.value} ${kind?.count}`);
  });

  it("put a choice into the address and take it out again, and keep what else is there", () => {
    const open = openAt("party/party-1/");
    const filter = { ...NO_FILTER, q: "water", kind: ["company"] as const };
    render(<Tools model={pageModel(many, { filter, view: "table" })} />);
    expect(menus()[0]).toBe("Kind (1)");
    const chosen = screen.getByRole("link", { name: /^company/, hidden: true });
    expect(chosen.getAttribute("aria-current")).toBe("true");
    expect(target(chosen)).toMatchObject({ filter: { q: "water", kind: [] }, view: "table" });
    const other = screen.getByRole("link", { name: /^region/, hidden: true });
    expect([other.getAttribute("aria-current"), target(other).filter.kind]).toEqual([null, ["company", "region"]]);
    cleanup();
    render(<Tools model={pageModel(many, { open, filter })} />);
    expect(screen.getByRole("link", { name: /^region/, hidden: true }).getAttribute("href")).toContain(
      "party/party-1/?",
    );
  });

  it("name a sector, side and country as the data does, in the page's language", () => {
    render(<Tools model={pageModel(many, { lang: "ru" })} />);
    const names = new Set((many.sectors ?? []).map(({ names: own }) => own?.["ru"]));
    const shown = [...document.querySelectorAll("details")][3]?.querySelectorAll("a > span:first-child") ?? [];
    expect(shown.length).toBeGreaterThan(1);
    for (const { textContent } of shown) expect(names.has(textContent)).toBe(true);
  });

  it("choose one year as a whole, newest first, and leave it again", () => {
    render(<Tools model={pageModel(many)} />);
    const years = within([...document.querySelectorAll("details")].at(-1) ?? document.body).getAllByRole("link", {
      hidden: true,
    });
    const [first] = years;
    if (first === undefined) throw new Error("no years");
    const year = Number(first.textContent);
    expect(year).toBe(Math.max(...years.map(({ textContent }) => Number(textContent))));
    expect(target(first).filter).toMatchObject({ from: year, to: year });
    cleanup();
    render(<Tools model={pageModel(many, { filter: { ...NO_FILTER, from: year, to: year } })} />);
    expect(target(screen.getByRole("link", { name: String(year), hidden: true })).filter).toEqual(NO_FILTER);
  });
});

describe("the layouts", () => {
  const layouts = (dataset: Dataset, view: ViewState["view"] = null) => {
    render(<Tools model={pageModel(dataset, { view })} />);
    return within(screen.getByRole("navigation", { name: "View" })).getAllByRole("link");
  };

  it.each([
    ["two sides", forum, ["Sides", "Network", "Table"]],
    ["three sides", full, ["Network", "Table"]],
    ["no sides", small, ["Network", "Table"]],
  ])("of a dataset with %s are %j", (_what, dataset, names) => {
    const links = layouts(dataset);
    expect(links.map(({ textContent }) => textContent)).toEqual(names);
    expect(links.map((link) => link.getAttribute("aria-current"))).toEqual(["true", ...names.slice(1).map(() => null)]);
    expect(links.map((link) => target(link).view)).toEqual([null, ...names.slice(1).map((name) => name.toLowerCase())]);
  });

  it("mark the one that the address names", () => {
    const current = layouts(forum, "table").filter((link) => link.hasAttribute("aria-current"));
    expect(current.map(({ textContent }) => textContent)).toEqual(["Table"]);
  });
});
