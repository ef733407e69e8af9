// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { NO_FILTER, parseAddress } from "../../src/address/parseAddress.ts";
import { buildOverview } from "../../src/dataset/buildOverview.ts";
import { createIndex } from "../../src/dataset/createIndex.ts";
import type { Dataset, Lang } from "../../src/dataset/types.ts";
import { Page } from "../../src/pages/Page.tsx";
import { pageHead } from "../../src/pages/pageHead.ts";
import { PathMenu } from "../../src/pages/PathMenu.tsx";
import { PathPanel } from "../../src/pages/PathPanel.tsx";
import { partyChoices } from "../../src/pages/partyChoices.ts";
import { WORDS } from "../i18n/words.ts";
import { forum, small } from "../fixtures/knownDatasets.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { pageModel } from "../fixtures/pageModel.ts";

afterEach(cleanup);

const pathOf = (ends: string) => parseAddress("en/", `?path=${ends}`, "en").open;
const show = (dataset: Dataset, ends: string, lang: Lang = "en") =>
  render(<PathPanel model={pageModel(dataset, { open: pathOf(ends), lang })} />);

describe("the panel of a path", () => {
  it("is a sentence and an ordered list in which every party and agreement is a link", () => {
    show(forum, "fergana~tashkent-metro");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Fergana region – Tashkent Metro");
    expect(
      screen.getByText(/^Fergana region — agreement “Cooperation, 2023–2025” — named with the event: /),
    ).toBeTruthy();
    const list = screen.getByRole("list");
    expect(list.localName).toBe("ol");
    const steps = within(list).getAllByRole("listitem");
    expect(
      steps.map(
        (step) =>
          step
            .querySelector("a")
            ?.getAttribute("href")
            ?.replace(/^.*\/en\//, "") ?? "",
      ),
    ).toEqual([
      "party/fergana/",
      "agreement/fergana-jizzakh-bashkortostan-plan/",
      "",
      "agreement/tashkent-metro-tmx/",
      "party/tashkent-metro/",
    ]);
    expect(steps[2]?.textContent).toMatch(
      /^named with the event: III Forum of Interregional Cooperation between .+ \(inferred\)$/,
    );
    // A line is broken where context leads on.
    expect(steps.map(({ className }) => className)).toEqual(["", "by", "by", "", ""]);
  });

  it("says beside a step what it rests on, in the words that stand beside the same fact of an agreement", () => {
    for (const [lang, basis] of [
      ["en", "(inferred, low confidence)"],
      ["uz", "(xulosa, ishonch darajasi past)"],
      ["ru", "(вывод, низкая уверенность)"],
    ] as const) {
      show(forum, "council-uz-ru~itpark-uz", lang);
      const steps = within(screen.getByRole("list")).getAllByRole("listitem");
      const marks = steps.map((step) => /\([^(]+\)$/.exec(step.textContent)?.[0] ?? "");
      expect(marks).toEqual(["", "", basis, "", ""]);
      cleanup();
    }
  });

  it("offers the path from its other end, and the way back to everything", () => {
    show(forum, "fergana~bashkortostan-gov");
    expect(screen.getByRole("link", { name: "Swap" }).getAttribute("href")).toMatch(
      /\/en\/\?path=bashkortostan-gov~fergana$/,
    );
    expect(screen.getByRole("link", { name: "Remove the path" }).getAttribute("href")).toMatch(/\/en\/$/);
  });

  it.each([
    ["fergana~fergana", "Fergana region – Fergana region", /^No path: both choices are the same party/],
    ["fergana~nobody", "Path between two parties", /^No path: the address names a party that this data does not have/],
  ])("says why there is none: %s", (ends, title, why) => {
    const { container } = show(forum, ends);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(title);
    expect(screen.getByText(why)).toBeTruthy();
    expect(screen.queryByRole("list")).toBeNull();
    expect(screen.queryByRole("link", { name: "Swap" })).toBeNull();
    expect(container.textContent).not.toContain("nobody");
  });

  it("says that the answer is on its way, or that it could not be loaded", () => {
    const before = pageModel(forum, { open: pathOf("fergana~ozon") });
    const open = pathOf("fergana~tashkent-metro");
    const view = { ...before.view, open };
    render(<PathPanel model={{ ...before, view, pending: true }} />);
    expect(screen.getByText("Loading…")).toBeTruthy();
    cleanup();
    render(<PathPanel model={{ ...before, view, failed: true }} retry={<button type="button">again</button>} />);
    expect(screen.getByText("Some data could not be loaded.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "again" })).toBeTruthy();
  });

  it("names the tab and describes the page, without an id that names nobody", () => {
    const head = pageHead(pageModel(forum, { open: pathOf("fergana~bashkortostan-gov") }));
    expect(head.title).toBe("Path: Fergana region – Government of Bashkortostan · Test Atlas");
    expect(head.description).toMatch(/^Fergana region — together in the agreement .+ 1 agreement links the two\.$/);
    const none = pageHead(pageModel(forum, { open: pathOf("nobody~fergana") }));
    expect(JSON.stringify(none)).not.toContain("nobody");
  });
});

describe("the choice of two parties", () => {
  it("is on the page before any script, and not where there are fewer than two", () => {
    render(<Page model={pageModel(forum)} />);
    expect(screen.getByText("Path between…").localName).toBe("summary");
    cleanup();
    const lone: Dataset = { ...small, parties: small.parties.slice(0, 1), agreements: [] };
    const { container } = render(<PathMenu model={pageModel(lone)} place="tool" />);
    expect(container.childElementCount).toBe(0);
  });

  const choicesIn = (dataset: Dataset, limit: number, lang: Lang = "en") => {
    const overview = buildOverview(createIndex(dataset), { filter: NO_FILTER, limit });
    return { overview, choices: partyChoices(WORDS[lang], createIndex(overview.slice), overview, []) };
  };

  it("groups every party by side, in the order of the alphabet, each once", () => {
    for (const lang of ["en", "uz", "ru"] as const) {
      const { choices } = choicesIn(forum, 500, lang);
      expect(choices.listed).toBeNull();
      const ids = choices.groups.flatMap(({ parties }) => parties.map(({ id }) => id));
      expect(new Set(ids)).toEqual(new Set(forum.parties.map(({ id }) => id)));
      expect(ids).toHaveLength(forum.parties.length);
      for (const { parties } of choices.groups) {
        const names = parties.map(({ name }) => name.text);
        expect(names).toEqual(names.toSorted((a, b) => WORDS[lang].compare(a, b)));
      }
    }
    expect(choicesIn(forum, 500).choices.groups.map(({ label }) => label)).toEqual([
      "Uzbek side",
      "Russian side",
      "Present or mentioned, named in no agreement",
    ]);
  });

  it("says how many it lists where it does not hold all", () => {
    const { choices, overview } = choicesIn(makeDataset({ seed: 2, agreements: 3000 }), 100);
    expect(choices.listed).toBeGreaterThanOrEqual(100);
    expect(choices.listed).toBeLessThan(overview.total.parties);
  });

  it("holds the open party too, wherever it stands", () => {
    const { overview } = choicesIn(forum, 500);
    const slice = { ...overview.slice, parties: [] };
    const other = { ...overview, parties: overview.slice.parties.slice(0, 1) };
    const choices = partyChoices(WORDS.en, createIndex(slice), { ...overview, slice }, [other]);
    expect(choices.groups).toEqual([
      { label: "Uzbek side", parties: [{ id: "fergana", name: { text: "Fergana region", lang: "en" } }] },
    ]);
  });
});
