// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { accessText } from "../../src/i18n/accessText.ts";
import { promiseIds } from "../../src/i18n/promiseIds.ts";
import { AccessPage } from "../../src/pages/AccessPage.tsx";
import type { AccessRecord, AccessSheet } from "../../src/pages/types.ts";
import { pageModel } from "../fixtures/pageModel.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";

const RECORD: AccessRecord = {
  version: "1.2.3",
  date: "2030-01-31",
  browser: "Chromium 156",
  isFull: true,
  tests: { passed: 1234, failed: 1, skipped: 2 },
  checks: new Map([
    ["K1", { passed: 24, failed: 0 }],
    ["M12", { passed: 3, failed: 1 }],
  ]),
};

function show(sheet: AccessSheet): void {
  render(<AccessPage model={pageModel(tinyDataset, { open: { kind: "accessibility" } })} sheet={sheet} />);
}

/** The line of a promise, as it is read. */
const lineOf = (id: (typeof promiseIds)[number]): string =>
  screen.getByText(accessText("en", id)).closest("li")?.textContent ?? "";

describe("the accessibility sheet", () => {
  afterEach(cleanup);

  it("says of each promise what its tests found, or that there are none", () => {
    show({ record: RECORD, transcripts: [] });
    expect(lineOf("K1")).toMatch(/K1 · tests passed: 24$/);
    expect(lineOf("M12")).toMatch(/M12 · failed: 1 of 4 tests$/);
    expect(lineOf("V1")).toMatch(/V1 · not checked by a test$/);
    expect(screen.getAllByText("not checked by a test")).toHaveLength(promiseIds.length - RECORD.checks.size);
  });

  it("says when, on which version, in which browser and how far the tests ran, and how many did not pass", () => {
    show({ record: RECORD, transcripts: [] });
    const run = screen.getByText(/^Tested on/).textContent;
    for (const part of ["31 January 2030", "version 1.2.3", "Chromium 156", "1,234 passed, 1 failed, 2"])
      expect(run).toContain(part);
    expect(run).toContain("All tests ran");
    cleanup();
    show({ record: { ...RECORD, isFull: false }, transcripts: [] });
    expect(screen.getByText(/^Tested on/).textContent).toContain("The short set of tests ran");
  });

  it("says whether the data of this site were part of the tests", () => {
    show({ record: RECORD, isOwnData: true, transcripts: [] });
    expect(screen.getByText(/^Tested on/).textContent).toContain(accessText("en", "run.data"));
    cleanup();
    show({ record: RECORD, transcripts: [] });
    const run = screen.getByText(/^Tested on/).textContent;
    expect(run).toContain("version 1.2.3");
    expect(run).toContain("The data of this site were not part of them.");
    expect(run).not.toContain(accessText("en", "run.data"));
  });

  it("confirms nothing before a run was recorded", () => {
    show({ record: null, transcripts: [] });
    expect(screen.getByText(accessText("en", "run.none")).localName).toBe("p");
    expect(screen.getAllByText("not checked by a test")).toHaveLength(promiseIds.length);
    expect(screen.queryByText(/tests passed/)).toBeNull();
  });

  it("names what nobody has tried, and links to what is read aloud", () => {
    const path = "accessibility/ru-start.txt";
    show({ record: null, transcripts: [{ language: "ru", state: "start", path }] });
    expect(screen.getByText(/No real screen reader was used/).localName).toBe("li");
    const link = screen.getByRole("link", { name: "Русский: start page" });
    expect(link.getAttribute("href")).toMatch(/accessibility\/ru-start\.txt$/);
  });

  it("leads back to the start and to the method, and to itself in the other languages", () => {
    show({ record: null, transcripts: [] });
    const crumbs = screen.getByRole("navigation", { name: "You are here" });
    expect(
      [...crumbs.querySelectorAll("a")].map((link) => link.getAttribute("href")?.replace(/^(\.\.\/)+/, "")),
    ).toEqual(["en/", "en/about/"]);
    expect(screen.getByRole("link", { name: /Русский/ }).getAttribute("href")).toMatch(/ru\/about\/accessibility\/$/);
  });
});
