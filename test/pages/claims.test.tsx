// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import type { Agreement, Claim, Dataset, Lang, SourceId } from "../../src/dataset/types.ts";
import { BASES, LANGS } from "../../src/dataset/vocabulary.ts";
import { ClaimList } from "../../src/pages/ClaimList.tsx";
import { Panel } from "../../src/pages/Panel.tsx";
import { WORDS } from "../i18n/words.ts";
import { forum, full, small } from "../fixtures/knownDatasets.ts";
import { known, pageModel } from "../fixtures/pageModel.ts";
import { openAt } from "../fixtures/views.ts";

afterEach(cleanup);

/** The items under a heading of the open panel. */
function itemsUnder(heading: string): readonly HTMLElement[] {
  const list = screen.getByRole("heading", { name: heading }).nextElementSibling;
  return [...(list?.children ?? [])].filter((child) => child instanceof HTMLElement);
}

/** The link of a line to itself, in any language. */
const OWN_LINK = new RegExp(LANGS.map((lang) => `^${WORDS[lang].t("claim.link", { n: "\\d+" })}$`).join("|"));

/** What is generally known stands under its basis alone: no source, no date, no quote, as if a publisher had said it. */
function expectUnattributed(item: HTMLElement, claim: Claim, dataset: Dataset, lang: Lang): void {
  const words = WORDS[lang];
  const source = dataset.sources.find(({ id }) => id === claim.source);
  expect(item.querySelector("blockquote")).toBeNull();
  expect(item.lastElementChild?.textContent).toMatch(
    new RegExp(`^${words.t("basis.background")}: ${words.t("basis.background.explained")}`),
  );
  expect(item.lastElementChild?.textContent).not.toContain(source?.publisher ?? source?.title);
  expect(within(item).queryAllByRole("link", { name: (name) => !OWN_LINK.test(name) })).toEqual([]);
}

/** What an item must say of a claim, in a language. */
function expectTold(item: HTMLElement | undefined, claim: Claim, dataset: Dataset, lang: Lang): void {
  if (item === undefined) throw new Error("a claim is not shown");
  const words = WORDS[lang];
  const source = dataset.sources.find(({ id }) => id === claim.source);
  const quote = item.querySelector("blockquote");
  if (claim.basis === "background") {
    expectUnattributed(item, claim, dataset, lang);
    return;
  }
  expect(quote?.textContent).toBe(claim.quote === undefined ? undefined : `“${claim.quote}”`);
  if (claim.quote !== undefined) expect(quote?.getAttribute("lang")).toBe(source?.language ?? null);
  const link = within(item).getAllByRole("link")[0];
  expect(link?.getAttribute("href")).toMatch(new RegExp(`/${lang}/source/${claim.source}/$`));
  expect(link?.textContent).toBe(source?.publisher ?? source?.title);
  const receipt = item.lastElementChild?.textContent ?? "";
  if (claim.basis === "inferred") expect(receipt.startsWith(`${words.t("claim.inferredFrom")} `)).toBe(true);
  else expect(receipt).toContain(` · ${words.t(`basis.${claim.basis}`)}`);
  expect(within(item).getByTitle(words.t(`basis.${claim.basis}.explained`))).toBeDefined();
  if (source?.published !== undefined) expect(receipt).toContain(words.date(source.published));
  if (claim.paragraph !== undefined) expect(receipt).toContain(words.t("claim.paragraph", { n: claim.paragraph }));
  for (const field of claim.fields ?? []) expect(receipt).toContain(words.t("claim.field", { field }));
}

const cases = [forum, full].flatMap((dataset) =>
  dataset.agreements.flatMap((agreement) =>
    LANGS.map((lang): readonly [Lang, Agreement["id"], Dataset] => [lang, agreement.id, dataset]),
  ),
);

describe("the panel of an agreement", () => {
  it.each(cases)("R1 %s: %s shows every claim with quote, source and basis, in their order", (lang, id, dataset) => {
    const model = pageModel(dataset, { lang, open: { kind: "agreement", id } });
    render(<Panel model={model} />);
    const items = itemsUnder(WORDS[lang].t("claims.title"));
    const { claims } = known(
      model.overviewIndex.agreements.size > 0
        ? new Map(dataset.agreements.map((one) => [one.id as string, one]))
        : new Map(),
      id,
    );
    expect(items).toHaveLength(claims.length);
    for (const [position, claim] of claims.entries()) expectTold(items[position], claim, dataset, lang);
  });
});

describe("general knowledge about the parties of the forum", () => {
  const known = forum.parties.filter(({ claims = [] }) => claims.some(({ basis }) => basis === "background"));

  it.each(LANGS)("%s: is never put in the publisher's mouth", (lang) => {
    expect(known.length).toBeGreaterThan(10);
    for (const { id, claims = [] } of known) {
      render(<Panel model={pageModel(forum, { lang, open: { kind: "party", id } })} />);
      const items = itemsUnder(WORDS[lang].t("claims.title"));
      for (const [position, claim] of claims.entries()) expectTold(items[position], claim, forum, lang);
      cleanup();
    }
  });
});

/** A claim as a test writes it. */
type GivenClaim = Omit<Claim, "source"> & { readonly source: string };

/** One claim about a record of the full fixture, on its own. */
function renderClaim(claim: GivenClaim, lang: Lang = "en"): HTMLElement {
  const model = pageModel(full, { lang });
  render(
    <ClaimList
      model={model}
      index={createIndex(full)}
      claims={[{ ...claim, source: claim.source as SourceId }]}
      bare
    />,
  );
  return screen.getByRole("listitem");
}

describe("a claim", () => {
  it.each(BASES)("on the basis “%s” says so and explains what that means", (basis) => {
    const item = renderClaim({
      source: "register",
      basis,
      quote: "agreed",
      note: "Why.",
      url: "https://example.org/register/1",
    });
    expect(within(item).getByText(basis === "inferred" ? "inferred from" : basis).title).toBe(
      WORDS.en.t(`basis.${basis}.explained`),
    );
  });

  it("that another source disputes says so in words, with the other value", () => {
    const item = renderClaim({
      source: "telegraph",
      basis: "stated",
      fields: ["signed"],
      quote: "nothing was agreed",
      value: "2024-04",
      disputes: true,
    });
    expect(item.textContent).toContain("This source says otherwise: April 2024");
  });

  it("of a source that a table only names says so in the page's own words", () => {
    const item = renderClaim({
      source: "telegraph",
      basis: "inferred",
      confidence: "low",
      locator: { file: "deals.csv", row: 2 },
    });
    expect(item.textContent).toContain("A table names this source without its words.");
    expect(item.textContent).not.toContain("(in ");
  });

  it("that nobody disputes never says that somebody does", () => {
    expect(renderClaim({ source: "telegraph", basis: "stated", quote: "agreed" }).textContent).not.toContain(
      "otherwise",
    );
  });

  it("R1 links to the passage where the source has an address, and to none where it has not", () => {
    const withAddress = renderClaim({ source: "river-post", basis: "stated", quote: "signed a treaty" });
    expect(within(withAddress).getByRole("link", { name: "open at this passage" }).getAttribute("href")).toBe(
      "https://example.org/rivers?edition=2#:~:text=signed%20a%20treaty",
    );
    cleanup();
    const without = renderClaim({ source: "telegraph", basis: "stated", quote: "signed a treaty" });
    expect(within(without).getAllByRole("link")).toHaveLength(1);
  });

  it("links to the record of a register", () => {
    const item = renderClaim({ source: "register", basis: "recorded", url: "https://example.org/register/7" });
    expect(within(item).getByRole("link", { name: "open the record" }).getAttribute("href")).toBe(
      "https://example.org/register/7",
    );
  });

  it("that was concluded says how sure that is; a stated one needs no such word", () => {
    const claim: GivenClaim = { source: "register", basis: "inferred", confidence: "low", note: "From the date." };
    expect(renderClaim(claim).textContent).toContain("low confidence");
    expect(screen.getByText("From the date.")).toBeDefined();
    cleanup();
    expect(
      renderClaim({ source: "register", basis: "stated", quote: "agreed", confidence: "high" }).textContent,
    ).not.toContain("confidence");
  });

  it("I10 with a note in another language says which", () => {
    const item = renderClaim({ source: "register", basis: "inferred", note: "From the date." }, "ru");
    expect(within(item).getByText("From the date.").lang).toBe("en");
    expect(item.textContent).toContain(WORDS.ru.t("text.inLanguage", { language: "en" }));
  });

  it("of a source without publisher or date is named by the source's title alone", () => {
    const model = pageModel(small, { open: openAt("agreement/bridge/") });
    render(<Panel model={model} />);
    const [item] = itemsUnder("Quotes and sources");
    expect(item?.lastElementChild?.textContent).toBe("Gazette, no. 1 · stated\u00A0");
  });
});
