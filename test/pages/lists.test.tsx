// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { parseAddress } from "../../src/address/parseAddress.ts";
import { SORTS, type Sort, type ViewState } from "../../src/address/types.ts";
import type { Dataset, Party } from "../../src/dataset/types.ts";
import { AgreementList } from "../../src/pages/AgreementList.tsx";
import { Legend } from "../../src/pages/Legend.tsx";
import { PartyList } from "../../src/pages/PartyList.tsx";
import { RecordTable } from "../../src/pages/RecordTable.tsx";
import { Shown } from "../../src/pages/Shown.tsx";
import { forum, full, small } from "../fixtures/knownDatasets.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { pageModel } from "../fixtures/pageModel.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { openAt, viewOf } from "../fixtures/views.ts";

afterEach(cleanup);

const many = makeDataset({ seed: 5, agreements: 60, parties: 90 });
const { filter: NO_FILTER } = viewOf();

/** The view that a link of a start page leads to. */
function target(link: HTMLElement): ViewState {
  const [path = "", query = ""] = (link.getAttribute("href") ?? "").replace(/^\.\.\//, "").split("?");
  return parseAddress(path, query, "en");
}

describe("the line about what a filter hides", () => {
  const shown = (change: Partial<ViewState>): string => {
    const { container } = render(<Shown model={pageModel(tinyDataset, change)} />);
    return container.textContent;
  };

  it("is not there without a filter", () => {
    expect(shown({ sort: "-date", view: "table" })).toBe("");
  });

  it.each([
    [{ type: ["contract"] as const }, "2 of 5 shown Clear"],
    [{ q: "grain" }, "2 of 5 shown Clear"],
    [{ from: 1900 }, "3 of 5 shown Clear"],
    [{ to: 2100 }, "3 of 5 shown Clear"],
    [{ q: "zzz" }, "0 of 5 shown Clear No agreement fits this search and these filters."],
  ])("under %j says “%s”", (filter, text) => {
    expect(shown({ filter: { ...NO_FILTER, ...filter } })).toBe(text);
  });

  it("clears the filter alone", () => {
    shown({ filter: { ...NO_FILTER, q: "grain" }, open: openAt("party/mill/"), view: "table" });
    expect(screen.getByRole("link", { name: "Clear" }).getAttribute("href")).toBe("../../../en/party/mill/?view=table");
  });
});

describe("the legend", () => {
  const entries = (dataset: Dataset, change: Partial<ViewState> = {}): readonly string[] => {
    render(<Legend model={pageModel(dataset, change)} />);
    return within(screen.getByRole("list", { name: /.+/ }))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
  };

  it("names the sides in the data's words and order", () => {
    expect(entries(forum).slice(0, 2)).toEqual(["Uzbek side", "Russian side"]);
    cleanup();
    expect(entries(forum, { lang: "uz" }).slice(0, 2)).toEqual(["Oʻzbekiston tomoni", "Rossiya tomoni"]);
    cleanup();
    expect(entries(small)[0]).not.toMatch(/side/i);
  });

  it("explains dotted cards always, dashed lines where they are drawn", () => {
    expect(entries(forum).some((text) => text.startsWith("dashed line"))).toBe(false);
    cleanup();
    const network = entries(forum, { view: "network" });
    expect(network.some((text) => text.startsWith("dashed line"))).toBe(true);
    expect(network.some((text) => text.startsWith("dotted card"))).toBe(true);
  });
});

describe("the lists", () => {
  it("hold every agreement and every party of the forum, those in none apart", () => {
    const model = pageModel(forum);
    render(
      <>
        <AgreementList model={model} />
        <PartyList model={model} />
      </>,
    );
    const rows = screen.getAllByRole("listitem").filter((item) => item.hasAttribute("data-row"));
    expect(rows).toHaveLength(forum.agreements.length + forum.parties.length);
    expect(screen.getByRole("heading", { name: "Agreements (7)" })).toBeDefined();
    expect(screen.getByText("2 or 3 more, not named")).toBeDefined();
    const around = screen.getByRole("heading", { name: "Present or mentioned, named in no agreement (13)" });
    expect(around.nextElementSibling?.children).toHaveLength(13);
    expect(screen.getByRole("heading", { name: "Uzbek side (8)" }).nextElementSibling?.children).toHaveLength(8);
  });

  it("say how many there are when not all are listed", () => {
    const model = pageModel(makeDataset({ seed: 5, agreements: 120, parties: 80 }));
    render(<AgreementList model={model} />);
    expect(screen.getByText("50 of 120 listed")).toBeDefined();
    expect(screen.getAllByRole("listitem")).toHaveLength(50);
  });

  it("say of parties that only a list names neither that they were present nor that they were mentioned", () => {
    const alone = { id: "alone", name: "Alone Ltd", kind: "company" } as Party;
    render(<PartyList model={pageModel({ ...forum, parties: [...forum.parties, alone] })} />);
    const listed = screen.getByRole("heading", { name: "Listed, named in no agreement (1)" });
    expect(listed.nextElementSibling?.textContent).toContain("Alone Ltd");
    expect(screen.getByRole("heading", { name: /^Present or mentioned.*\(13\)$/ })).toBeDefined();
  });

  it("under a filter do not speak of what was never named, nor of those around", () => {
    const model = pageModel(forum, { filter: { ...NO_FILTER, kind: ["company"] } });
    const { container } = render(
      <>
        <AgreementList model={model} />
        <PartyList model={model} />
      </>,
    );
    expect(container.textContent).not.toContain("not named");
    expect(container.textContent).not.toContain("named in no agreement");
  });

  it("mark what is open", () => {
    render(<PartyList model={pageModel(tinyDataset, { open: openAt("party/mill/") })} />);
    const current = screen.getAllByRole("link").filter((link) => link.hasAttribute("aria-current"));
    expect(current.map(({ textContent }) => textContent)).toEqual(["Mill"]);
  });

  it("I8 say the language of a name that the page's language lacks", () => {
    render(<PartyList model={pageModel(full, { lang: "ru" })} />);
    expect(screen.getByRole("link", { name: "Midland" }).firstElementChild?.getAttribute("lang")).toBe("en");
    expect(screen.getByRole("link", { name: "Верхоземье" }).firstElementChild).toBeNull();
  });

  it("of a dataset without sides are one list, which says nothing of sides", () => {
    render(<PartyList model={pageModel(small)} />);
    expect(screen.queryAllByRole("heading", { level: 3 })).toEqual([]);
    expect(screen.getAllByRole("list")).toHaveLength(1);
  });
});

describe("the table", () => {
  const table = (name: RegExp) => screen.getByRole("table", { name });
  const rowHeads = (name: RegExp): readonly string[] =>
    within(table(name))
      .getAllByRole("rowheader")
      .map(({ textContent }) => textContent);
  const column = (name: RegExp, position: number): readonly string[] =>
    [...table(name).querySelectorAll("tbody tr")].map((row) => row.children[position]?.textContent ?? "");
  const show = (sort: Sort | null, dataset = tinyDataset) =>
    render(<RecordTable model={pageModel(dataset, { sort, view: "table" })} />);

  it("holds agreements in the data's order and parties by most agreements, before it is sorted", () => {
    show(null);
    expect(rowHeads(/^Agreements/)).toEqual(["Regional plan", "Sale of grain", "More grain", "Loan", "Talk"]);
    expect(rowHeads(/^Parties/)[0]).toBe("Mill");
    expect(screen.getAllByRole("columnheader").some((head) => head.hasAttribute("aria-sort"))).toBe(false);
  });

  it.each(SORTS)("sorted by %s says so at that column alone, and its heading turns it round", (sort) => {
    show(sort);
    const sorted = screen.getAllByRole("columnheader").filter((head) => head.hasAttribute("aria-sort"));
    expect(sorted).toHaveLength(1);
    const [head] = sorted;
    if (head === undefined) return;
    expect(head.getAttribute("aria-sort")).toBe(sort.startsWith("-") ? "descending" : "ascending");
    expect(head.textContent.toLowerCase()).toContain(sort.replace("-", ""));
    expect(target(within(head).getByRole("link"))).toMatchObject({
      sort: sort.startsWith("-") ? sort.slice(1) : `-${sort}`,
      view: "table",
    });
  });

  it("orders agreements by date, undated ones last either way", () => {
    show("date");
    const up = rowHeads(/^Agreements/);
    cleanup();
    show("-date");
    const down = rowHeads(/^Agreements/);
    expect(up.slice(-2).toSorted()).toEqual(down.slice(-2).toSorted());
    expect(up.slice(0, 3)).toEqual(down.slice(0, 3).toReversed());
    expect(up.slice(-2)).toContain("Talk");
  });

  it("orders parties by number of agreements", () => {
    show("-agreements", many);
    const counts = column(/^Parties/, 3).map(Number);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(new Set(counts).size).toBeGreaterThan(1);
  });

  it("says not stated for a date that is not stated", () => {
    show(null, small);
    expect(column(/^Agreements/, 4)).toEqual(["not stated"]);
    expect(column(/^Agreements/, 5)).toEqual(["signing not stated"]);
  });

  it("I10 marks a title in another language", () => {
    render(<RecordTable model={pageModel(full, { lang: "ru", view: "table" })} />);
    expect(screen.getByRole("link", { name: "Protocol on fish" }).firstElementChild?.getAttribute("lang")).toBe("en");
  });
});
