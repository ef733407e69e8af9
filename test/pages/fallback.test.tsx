// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Dataset, Lang } from "../../src/dataset/types.ts";
import { en } from "../../src/i18n/catalogs/en.ts";
import { Page } from "../../src/pages/Page.tsx";
import { Panel } from "../../src/pages/Panel.tsx";
import { forum, full } from "../fixtures/knownDatasets.ts";
import { pageModel } from "../fixtures/pageModel.ts";
import { openAt } from "../fixtures/views.ts";
import { WORDS } from "../i18n/words.ts";

afterEach(cleanup);

const TRANSLATIONS = new Set(
  "titles shortTitles descriptions names shortNames notes labels summaries positions places reasons texts scopes".split(
    " ",
  ),
);

/** The dataset as an editor leaves it who has translated nothing. */
function untranslated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untranslated);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) => (TRANSLATIONS.has(key) ? [] : [[key, untranslated(child)]])),
  );
}
const bare = untranslated(forum) as Dataset;
const bareFull = untranslated(full) as Dataset;

/** Names of messages, which a reader must never see. */
const KEYS = Object.keys(en).filter((key) => /\.\w*[A-Z]|\w{5,}\.\w{5,}/.test(key));

/** Texts of the data that stand in the page, outside the picture, without their language. */
function unmarked(container: HTMLElement, originals: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  const walk = (node: Node, isMarked: boolean): void => {
    if (node instanceof SVGElement) return;
    if (node.nodeType === Node.TEXT_NODE && !isMarked && originals.has(node.nodeValue ?? ""))
      found.push(node.nodeValue ?? "");
    const isOwn = isMarked || (node instanceof Element && node.getAttribute("lang") === "en");
    for (const child of node.childNodes) walk(child, isOwn);
  };
  walk(container, false);
  return found;
}

describe.each(["uz", "ru"] as const)("I10 where nothing is translated, a page in %s", (lang: Lang) => {
  const mark = WORDS[lang].t("text.inLanguage", { language: "en" });

  it("shows every title, name and note in the original with its language, never a key and never a blank", () => {
    for (const [dataset, paths] of [
      [bare, ["", "about/", ...bare.agreements.map(({ id }) => `agreement/${id}/`), "party/fergana/", "party/putin/"]],
      [
        bareFull,
        ["", "agreement/three-rivers-treaty/", "agreement/old-rivers-treaty/", "party/upland/", "party/envoy/"],
      ],
    ] as const) {
      const originals = new Set([
        ...dataset.agreements.flatMap(({ title, shortTitle = title, scope = [], note = title }) => [
          title,
          shortTitle,
          note,
          ...scope,
        ]),
        ...dataset.parties.flatMap(({ name, note = name }) => [name, note]),
        ...(dataset.sides ?? []).map(({ label }) => label),
        ...(dataset.tallies ?? []).map(({ label }) => label),
      ]);
      for (const path of paths) {
        const { container } = render(<Page model={pageModel(dataset, { open: openAt(path), lang })} />);
        // The language of the whole page stands on its root, which is not rendered here.
        expect(unmarked(container, originals), path).toEqual([]);
        const text = container.textContent;
        expect(
          KEYS.filter((key) => text.includes(key)),
          path,
        ).toEqual([]);
        for (const element of container.querySelectorAll("h1, h2, h3, dd, #list a, aside a:not([aria-label])"))
          expect(element.textContent.trim(), `${path} ${element.className}`).not.toBe("");
        cleanup();
      }
    }
  });

  it("says in words beside a title, note, reason or reply that it is in another language", () => {
    const show = (dataset: Dataset, path: string): HTMLElement =>
      render(<Panel model={pageModel(dataset, { open: openAt(path), lang })} />).container;
    const near = (text: string): string => screen.getAllByText(text)[0]?.parentElement?.textContent ?? "";
    show(bareFull, "agreement/old-rivers-treaty/");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain(mark);
    expect(near("Recorded by mistake.")).toContain(mark);
    cleanup();
    show(bareFull, "agreement/three-rivers-treaty/");
    expect(near("Midland joined.")).toContain(mark);
    expect(near("We joined earlier.")).toContain(mark);
    expect(near("The treaty was dated 18 January.")).toContain(mark);
    cleanup();
    show(bareFull, "source/river-post/");
    expect(near("Read on paper.")).toContain(mark);
  });
});
