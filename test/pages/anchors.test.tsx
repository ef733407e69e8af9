// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { formatPath } from "../../src/address/formatAddress.ts";
import { listPages } from "../../src/address/listPages.ts";
import { projectDataset } from "../../src/dataset/projectDataset.ts";
import type { Dataset, Lang } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import type { Open } from "../../src/address/types.ts";
import { Panel } from "../../src/pages/Panel.tsx";
import { WORDS } from "../i18n/words.ts";
import { createRandom } from "../fixtures/createRandom.ts";
import { forum, full, small } from "../fixtures/knownDatasets.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { pageModel } from "../fixtures/pageModel.ts";
import { renameRecord, type Renaming } from "../fixtures/renameRecord.ts";
import { openAt } from "../fixtures/views.ts";

afterEach(cleanup);

const BASE = "https://atlas.example/deep/";
const made = makeDataset({ seed: 11, agreements: 30 });

const recordsOf = (dataset: Dataset): readonly Open[] =>
  listPages(dataset, ["en"])
    .map(({ open }) => open)
    .filter(({ kind }) => kind === "agreement" || kind === "party" || kind === "source");

/** The panel of a record as a page in a language shows it. */
function show(dataset: Dataset, open: Open, lang: Lang = "en"): HTMLElement {
  return render(<Panel model={pageModel(projectDataset(dataset, lang), { lang, open })} />).container;
}

const idsOf = (panel: HTMLElement): readonly string[] => [...panel.querySelectorAll("li[id]")].map(({ id }) => id);

describe("lines with an address of their own", () => {
  it.each([forum, full, small, made])("are all claims and participations of every page of $title", (dataset) => {
    for (const open of recordsOf(dataset)) {
      const panel = show(dataset, open);
      const where = formatPath({ lang: "en", open });
      const claims = [...panel.querySelectorAll("ol > li")];
      expect(claims.filter(({ id }) => !/^c-[0-9a-f]{8}(?:_\d+)?$/.test(id)).length, where).toBe(0);
      const ids = idsOf(panel);
      expect(new Set(ids).size, where).toBe(ids.length);
      const own = open.kind === "agreement" ? dataset.agreements.find(({ id }) => id === open.id) : undefined;
      expect(ids.filter((id) => id.startsWith("p-")).length, where).toBe(own?.participants.length ?? 0);
      expect(ids.length, where).toBe(claims.length + (own?.participants.length ?? 0));
      cleanup();
    }
  });

  it.each([forum, full])("each end in a sign that links to them on this very page: $title", (dataset) => {
    let lines = 0;
    for (const open of recordsOf(dataset)) {
      const panel = show(dataset, open);
      const page = BASE + formatPath({ lang: "en", open });
      const names = [...panel.querySelectorAll("li[id]")].map((line) => {
        const sign = within(line instanceof HTMLElement ? line : panel)
          .getAllByRole("link")
          .find(({ textContent }) => textContent === "");
        expect(new URL(sign?.getAttribute("href") ?? "", page).href).toBe(`${page}#${line.id}`);
        return sign?.getAttribute("aria-label");
      });
      // What is read aloud tells one line from the next.
      expect(new Set(names).size, page).toBe(names.length);
      lines += names.length;
      cleanup();
    }
    expect(lines).toBeGreaterThan(10);
  });

  it("I7 keep their addresses in every language", () => {
    for (const open of recordsOf(full)) {
      const [first, ...others] = LANGS.map((lang) => {
        const ids = idsOf(show(full, open, lang));
        cleanup();
        return ids;
      });
      for (const ids of others) expect(ids).toEqual(first);
    }
  });
});

/** All sources and parties under new ids, some of them twice, in one release after the other. */
function renamed(dataset: Dataset): Dataset {
  const random = createRandom(dataset.agreements.length);
  return (["sources", "parties"] as const).reduce((all, list) => {
    const steps = dataset[list].flatMap(({ id }): readonly Renaming[] => {
      const once = { list, id, to: `new-${id}` };
      return random.next() < 0.5 ? [once] : [once, { list, id: once.to, to: `newest-${id}` }];
    });
    return steps.reduce(renameRecord, all);
  }, dataset);
}

/** Ids of the lines of every page, with the words that each shows. */
function linesOf(dataset: Dataset, shown: Dataset): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    recordsOf(dataset).map((open) => {
      // A former address opens the record under its present one.
      const panel = show(shown, open);
      const lines = new Map(
        [...panel.querySelectorAll("li[id], li > span[id]")].map(({ id, textContent, parentElement }) => [
          id,
          textContent === "" ? (parentElement?.textContent ?? "") : textContent,
        ]),
      );
      expect(lines.size).toBe(panel.querySelectorAll("li[id], li > span[id]").length);
      cleanup();
      return [formatPath({ lang: "en", open }), lines];
    }),
  );
}

describe("renaming sources and parties", () => {
  it.each([forum, full, small, made])(
    "keeps every address of a line on every page, for the same words: $title",
    (given) => {
      const after = linesOf(given, renamed(given));
      let kept = 0;
      for (const [page, lines] of linesOf(given, given)) {
        for (const [id, words] of lines) expect(after.get(page)?.get(id), `${page}#${id}`).toBe(words);
        kept += lines.size;
      }
      expect(kept).toBeGreaterThan(0);
    },
  );

  it("keeps the addresses of the lines of two sources that became one", () => {
    const [one, two] = full.sources;
    if (one === undefined || two === undefined) throw new Error("the fixture has too few sources");
    const joined = renameRecord(full, { list: "sources", id: one.id, to: two.id });
    const after = linesOf(full, joined);
    for (const [page, lines] of linesOf(full, full))
      expect(
        [...lines.keys()].filter((id) => after.get(page)?.has(id) !== true),
        page,
      ).toEqual([]);
  });

  it("adds nothing to the lines of whoever never had another id", () => {
    for (const open of recordsOf(made)) {
      expect(show(made, open).querySelector("li > span[id]")).toBeNull();
      cleanup();
    }
  });
});

describe("the receipt of a participation", () => {
  it("holds quote, source, basis and the way to the passage, of the claims about the parties alone", () => {
    const [agreement] = forum.agreements;
    if (agreement === undefined) throw new Error("the forum has no agreement");
    const panel = show(forum, { kind: "agreement", id: agreement.id });
    const quotes = agreement.claims.flatMap(({ fields = [], quote = "" }) =>
      fields.includes("participants") ? [`“${quote}”`] : [],
    );
    expect(quotes.length).toBeGreaterThan(0);
    for (const line of panel.querySelectorAll("ul > li[id^='p-']")) {
      expect([...line.querySelectorAll("blockquote")].map(({ textContent }) => textContent)).toEqual(quotes);
      expect(line.textContent).toContain(forum.sources[0]?.publisher);
      expect(line.textContent).toContain(WORDS.en.t("basis.stated"));
      expect(line.querySelector("a[href*=':~:text=']")).not.toBeNull();
    }
  });

  it("says nothing where no claim speaks of the parties", () => {
    const panel = show(full, openAt("agreement/three-rivers-treaty/"));
    for (const line of panel.querySelectorAll("li[id^='p-']")) expect(line.querySelector("blockquote")).toBeNull();
  });
});

it("a claim about a row of a file says which file, sheet and row", () => {
  show(full, openAt("agreement/three-rivers-treaty/"));
  expect(screen.getByText(/register\.csv, 2024, row 7/)).toBeDefined();
});
