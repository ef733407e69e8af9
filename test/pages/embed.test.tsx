// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { ViewState } from "../../src/address/types.ts";
import type { Claim, Dataset } from "../../src/dataset/types.ts";
import { agreementSentence } from "../../src/i18n/agreementSentence.ts";
import { Embed } from "../../src/pages/Embed.tsx";
import { embedHeights } from "../../src/pages/embedHeights.ts";
import { readEmbed } from "../../src/pages/readEmbed.ts";
import { forum, full, small } from "../fixtures/knownDatasets.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { pageModel } from "../fixtures/pageModel.ts";
import { openAt } from "../fixtures/views.ts";
import { WORDS } from "../i18n/words.ts";

afterEach(cleanup);

function show(dataset: Dataset, path: string, change: Partial<ViewState> = {}) {
  const model = pageModel(dataset, { open: openAt(path), ...change });
  const content = readEmbed(model);
  const { container } = render(<Embed model={model} content={content} address="https://atlas.example/" />);
  return { model, content, container };
}

/** The first forum agreement with other claims. */
function claiming(claims: readonly Claim[]): Dataset {
  const [first, ...rest] = forum.agreements;
  if (first === undefined) throw new Error("the dataset has no agreements");
  return { ...forum, agreements: [{ ...first, claims }, ...rest] };
}
const firstPath = `agreement/${forum.agreements[0]?.id ?? ""}/`;
const source = forum.sources[0]?.id ?? ("" as Claim["source"]);

describe("an embed", () => {
  it("says what it shows in the one sentence, who reported it and when, and leads to the full page", () => {
    const { model } = show(forum, firstPath);
    const agreement = forum.agreements[0];
    if (agreement === undefined || model.detailIndex === null) throw new Error("no agreement");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(agreement.title);
    expect(screen.getByText(agreementSentence(WORDS.en, model.detailIndex, agreement))).toBeTruthy();
    expect(screen.getByRole("link", { name: "Daryo, 5 October 2023" }).getAttribute("href")).toBe(
      forum.sources[0]?.url,
    );
    expect(screen.getByRole("link", { name: "Open in full" }).getAttribute("href")).toMatch(
      new RegExp(`${firstPath}$`),
    );
    expect(screen.getByRole("link", { name: "Made with Test Atlas" })).toBeTruthy();
  });

  it("says first that a record was withdrawn, when and why, and says it once", () => {
    const { container } = show(full, "agreement/old-rivers-treaty/");
    const withdrawn = full.agreements.find(({ id }) => id === "old-rivers-treaty")?.withdrawn;
    const text = container.textContent;
    expect(text.split(withdrawn?.reason ?? "?")).toHaveLength(2);
    expect(text).toContain(WORDS.en.t("agreement.withdrawn", { date: WORDS.en.date(withdrawn?.date ?? "") }));
  });

  it("draws nothing of a party in no agreement, and still says why it is here", () => {
    const lone = forum.parties.find(
      ({ id }) => !forum.agreements.some(({ participants }) => participants.some(({ party }) => party === id)),
    );
    const { container } = show(forum, `party/${lone?.id ?? ""}/`);
    expect(container.querySelector("svg")).toBeNull();
    expect(container.querySelector("details")).toBeNull();
    expect(container.textContent).toContain(
      WORDS.en.t("party.namedNowhere", { name: "", about: "" }).split(")").at(-1)?.trim() ?? "?",
    );
  });

  it("is bounded where the dataset is large: list and drawing alike", () => {
    const large = makeDataset({ seed: 4, agreements: 900, parties: 30 });
    for (const path of ["", `party/${large.parties[0]?.id ?? ""}/`, `agreement/${large.agreements[0]?.id ?? ""}/`]) {
      const { container } = show(large, path);
      for (const svg of container.querySelectorAll("svg"))
        expect(svg.querySelectorAll("a, [role=img]").length).toBeLessThanOrEqual(150);
      expect(container.querySelectorAll("details li").length).toBeLessThanOrEqual(600);
      cleanup();
    }
  });

  it("lists under the drawing of the whole whom it draws, also those who were only there", () => {
    const { container } = show(forum, "");
    const list = within(container.querySelector("details") ?? container);
    const drawn = new Set([...container.querySelectorAll("svg a")].map((link) => link.getAttribute("href")));
    const listed = list.getAllByRole("link", { hidden: true }).map((link) => link.getAttribute("href"));
    expect(new Set(listed)).toEqual(drawn);
  });
});

describe("the receipts of an embed", () => {
  const stated = (quote: string, rest: Partial<Claim> = {}): Claim => ({ source, basis: "stated", quote, ...rest });

  it("are the source's first words, those of one place over one line, and the number of the rest", () => {
    const { content } = show(
      claiming([stated("one", { paragraph: 2 }), stated("two", { paragraph: 2 }), stated("three")]),
      firstPath,
    );
    expect(content.receipts).toMatchObject({
      shown: [{ quotes: ["one", "two"], line: "Daryo, 5 October 2023, paragraph 2 · stated" }],
      more: 1,
    });
    expect(screen.getByRole("link", { name: "1 more quote, with sources" })).toBeTruthy();
  });

  it("never leave out what disputes them", () => {
    const dispute = stated("it was not so", { disputes: true, value: "no agreement" });
    const { content, container } = show(claiming([stated("one"), stated("two"), stated("three"), dispute]), firstPath);
    expect(content.receipts.shown.at(-1)).toMatchObject({ quotes: ["it was not so"] });
    expect(container.textContent).toContain("This source says otherwise: no agreement");
  });

  it("say of a conclusion that it is one, and put no publisher beside general knowledge", () => {
    const inferred = show(claiming([{ source, basis: "inferred", fields: ["status"], confidence: "low" }]), firstPath);
    expect(inferred.content.receipts.shown[0]?.line).toMatch(/^inferred from Daryo, 5 October 2023 \(status\), /);
    cleanup();
    const known = show(claiming([{ source, basis: "background", quote: "everybody knows" }]), firstPath);
    expect(known.content.receipts.shown).toMatchObject([
      { quotes: [], url: null, line: expect.not.stringContaining("Daryo") },
    ]);
    expect(known.content.sources).toEqual([]);
  });
});

describe("the height kept free for an embed", () => {
  it.each([forum, full, small])("is at least 200 px and falls with the width of what has a drawing", (dataset) => {
    const model = pageModel(dataset);
    const heights = embedHeights(model, readEmbed(model));
    for (const heightPx of Object.values(heights)) expect(heightPx).toBeGreaterThanOrEqual(200);
    expect(heights[320]).toBeGreaterThanOrEqual(heights[640]);
    expect(heights[640]).toBeGreaterThanOrEqual(heights[1200]);
  });

  it("grows with the texts", () => {
    const model = pageModel(forum, { open: openAt(firstPath) });
    const content = readEmbed(model);
    const longer = { ...content, sentence: content.sentence.repeat(4) };
    for (const width of [320, 640, 1200] as const)
      expect(embedHeights(model, longer)[width]).toBeGreaterThan(embedHeights(model, content)[width]);
  });
});
