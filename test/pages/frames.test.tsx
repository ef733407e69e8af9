// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/types.ts";
import { Breadcrumb } from "../../src/pages/Breadcrumb.tsx";
import { Panel } from "../../src/pages/Panel.tsx";
import type { NearRecord } from "../../src/pages/types.ts";
import { forum, full, small } from "../fixtures/knownDatasets.ts";
import { pageModel } from "../fixtures/pageModel.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { openAt } from "../fixtures/views.ts";

afterEach(cleanup);

function show(dataset: Dataset, path: string): HTMLElement {
  return render(<Panel model={pageModel(dataset, { open: openAt(path) })} />).container;
}

describe("an address that names nothing", () => {
  const near: readonly NearRecord[] = [
    ...tinyDataset.agreements.slice(0, 1).map(({ id }): NearRecord => ({ kind: "agreement", id })),
    ...tinyDataset.parties.slice(1, 2).map(({ id }): NearRecord => ({ kind: "party", id })),
    ...tinyDataset.sources.slice(0, 1).map(({ id }): NearRecord => ({ kind: "source", id })),
  ];

  it("is told in general words, with near matches by name and the way home", () => {
    render(<Panel model={pageModel(tinyDataset, { open: openAt("party/fargonna/") }, { near })} />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Page not found");
    expect(screen.getAllByRole("link").map(({ textContent }) => textContent)).toEqual([
      "Regional plan",
      "Fargʻona region",
      "The Paper",
      "To the start page",
    ]);
    expect(screen.getByRole("link", { name: "Fargʻona region" }).getAttribute("href")).toMatch(/en\/party\/fargona\/$/);
  });

  it("offers nothing where nothing is near", () => {
    render(<Panel model={pageModel(tinyDataset, { open: { kind: "missing", path: "xx/" } })} />);
    expect(screen.queryByText("Did you mean")).toBeNull();
    expect(screen.getAllByRole("link")).toHaveLength(1);
  });
});

describe("the start panel", () => {
  it("suggests entries of the data, and says what is not there", () => {
    show(forum, "");
    const entries = screen.getByRole("heading", { name: "Start here" }).nextElementSibling;
    expect(entries?.querySelectorAll("a")).toHaveLength(3);
    const gaps = screen.getByRole("heading", { name: "What is not here" }).parentElement?.textContent ?? "";
    expect(gaps).toContain("Counted but not named: two or three agreements of those reported.");
    expect(gaps).toContain("No signing date is stated.");
    expect(gaps).toContain("Who signed for each party is not stated.");
  });

  it("does not speak of gaps that a dataset does not have", () => {
    const container = show(full, "");
    expect(container.textContent).not.toContain("No signing date");
    expect(container.textContent).not.toContain("Who signed");
    cleanup();
    expect(show(small, "").textContent).not.toContain("Counted but not named");
  });
});

describe("the breadcrumb", () => {
  const crumbs = (dataset: Dataset, path: string): HTMLElement =>
    render(<Breadcrumb model={pageModel(dataset, { open: openAt(path) })} />).container;

  it("R9 says which agreement of how many, and leads to its neighbours", () => {
    crumbs(tinyDataset, "agreement/sale/");
    expect(screen.getByText("Agreement 2 of 5")).toBeDefined();
    const step = (name: RegExp) => screen.getByRole("link", { name }).getAttribute("href");
    expect([step(/previous/), step(/next/)]).toEqual([
      "../../../en/agreement/plan/",
      "../../../en/agreement/sale-more/",
    ]);
  });

  it("R9 ends where the agreements end, stepping over a withdrawn one", () => {
    crumbs(tinyDataset, "agreement/plan/");
    expect(screen.queryByRole("link", { name: /previous/ })).toBeNull();
    cleanup();
    crumbs(tinyDataset, "agreement/talk/");
    expect(screen.getByText("Agreement 5 of 5")).toBeDefined();
    expect(screen.queryByRole("link", { name: /next/ })).toBeNull();
    expect(screen.getByRole("link", { name: /previous/ }).getAttribute("href")).toMatch(/agreement\/loan\/$/);
  });

  it.each([
    ["party/mill/", "Tiny › Party 1 of 5next ›"],
    ["party/envoy/", "Tiny › Party"],
    ["source/paper/", "Tiny › Source"],
    ["about/", "Tiny"],
    ["party/nobody/", "Tiny"],
  ])("of %s is “%s”", (path, text) => {
    expect(crumbs(tinyDataset, path).textContent).toBe(text);
  });

  it("is not there on the start page", () => {
    expect(crumbs(tinyDataset, "").textContent).toBe("");
  });
});
