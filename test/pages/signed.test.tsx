// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Agreement, Dataset, Lang } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { Panel } from "../../src/pages/Panel.tsx";
import { WORDS } from "../i18n/words.ts";
import { forum } from "../fixtures/knownDatasets.ts";
import { pageModel } from "../fixtures/pageModel.ts";
import { openAt } from "../fixtures/views.ts";

afterEach(cleanup);

function show(dataset: Dataset, path: string, lang: Lang): HTMLElement {
  return render(<Panel model={pageModel(dataset, { open: openAt(path), lang })} />).container;
}

/** What stands beside a term of the panel's facts; null where the term is not there. */
function fact(term: string): string | null {
  const found = screen.queryAllByText(term).find(({ localName }) => localName === "dt");
  return found?.nextElementSibling?.textContent ?? null;
}

/** Words for "signed" that only a source may say. */
const SIGNED: Readonly<Record<Lang, RegExp>> = {
  en: /\bsigned\b/i,
  uz: /imzolangan(?!\p{L})/iu,
  ru: /подписан[оаы]?(?!\p{L})/iu,
};

/** Text of an element without what sources themselves say, and without cards of agreements, which show a status of their own. */
function ownText(element: HTMLElement): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return "";
  for (const quoted of copy.querySelectorAll("blockquote, q, [data-row]")) quoted.remove();
  return copy.textContent;
}

describe("the word “signed”", () => {
  /** The forum without what its editors add in words of their own. */
  const bare = JSON.parse(JSON.stringify(forum), (name, value: unknown) =>
    name === "note" || name === "notes" ? undefined : value,
  ) as Dataset;
  const without: readonly Agreement[] = bare.agreements.map((agreement) => ({
    ...agreement,
    status: "signed",
    signed: "2023-10-04",
    claims: agreement.claims.map(({ fields = [], ...claim }) => ({
      ...claim,
      fields: fields.filter((field) => field !== "status"),
    })),
  }));

  it.each(LANGS)("R2 %s: never stands where no claim says so, even if the record does", (lang) => {
    for (const { id } of without) {
      const text = ownText(show({ ...bare, agreements: without }, `agreement/${id}/`, lang));
      expect(text).not.toMatch(SIGNED[lang]);
      expect(text).toContain(WORDS[lang].t("status.unknown"));
      cleanup();
    }
  });

  it.each(LANGS)("R2 %s: stands where a claim says so, with what that rests on", (lang) => {
    const told = forum.agreements.filter(({ claims }) => claims.some(({ fields }) => fields?.includes("status")));
    expect(told.length).toBeGreaterThan(0);
    for (const { id } of told) {
      show(forum, `agreement/${id}/`, lang);
      const text = fact(WORDS[lang].t("field.status")) ?? "";
      expect(text).toMatch(SIGNED[lang]);
      const claim = forum.agreements
        .find((one) => one.id === id)
        ?.claims.find(({ fields }) => fields?.includes("status"));
      if (claim?.basis === "inferred")
        expect(text).toContain(WORDS[lang].t("statusPhrase.inferred", { status: WORDS[lang].t("status.signed") }));
      cleanup();
    }
  });

  it.each(LANGS)("R2 %s: is never said of, or denied to, a party", (lang) => {
    for (const { id } of forum.parties) {
      expect(ownText(show(bare, `party/${id}/`, lang)), id).not.toMatch(SIGNED[lang]);
      cleanup();
    }
  });
});
