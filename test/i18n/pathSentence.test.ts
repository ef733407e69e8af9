import { describe, expect, it } from "vitest";
import { buildPath } from "../../src/dataset/buildPath.ts";
import { createIndex } from "../../src/dataset/createIndex.ts";
import type { Dataset, Lang, PartyId } from "../../src/dataset/types.ts";
import { pathFinding, pathSentence } from "../../src/i18n/pathSentence.ts";
import { forum } from "../scene/request.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { WORDS } from "./words.ts";

const id = (text: string): PartyId => text as PartyId;

/** Sentence and finding of a path. */
function said(dataset: Dataset, ends: string, lang: Lang = "en"): readonly [string, string] {
  const [from = "", to = ""] = ends.split(" ");
  const path = buildPath(createIndex(dataset), id(from), id(to));
  const index = createIndex(path.slice);
  return [pathSentence(WORDS[lang], index, path), pathFinding(WORDS[lang], index, path)];
}

describe("the sentence of a path", () => {
  it.each([
    ["fargona mill", "Fargʻona region — together in the agreement “Regional plan” — Mill."],
    [
      "constructor south-region",
      "Constructor Works — together in the agreement “Sale of grain” — Mill — together in the agreement “Regional plan” — South region.",
    ],
    ["northland mill", "Northland — which includes: Fargʻona region — which includes: Mill."],
    ["fargona-gov mill", "Government of Fargʻona — both part of: Fargʻona region — Mill."],
    ["fargona-gov northland", "Government of Fargʻona — part of: Fargʻona region — part of: Northland."],
    [
      "mill ministry",
      "Mill — agreement “Regional plan” — named with the event: Forum — attended by: The Envoy — represents: Water Ministry.",
    ],
    [
      "ministry mill",
      "Water Ministry — represented by: The Envoy — attended the event: Forum — named with it: agreement “Regional plan” — Mill.",
    ],
    ["bank envoy", "Bank — mentioned by: The Envoy."],
    ["envoy bank", "The Envoy — mentioned: Bank."],
    ["mill mill", ""],
  ])("%s: %s", (ends, sentence) => expect(said(tinyDataset, ends)[0]).toBe(sentence));

  it("prefers who spoke for whom, which is one step, to the event of both", () => {
    expect(said(forum, "putin manturov")[0]).toBe("Vladimir Putin — on whose behalf spoke: Denis Manturov.");
  });

  it("never says that both were there where one only sent a message", () => {
    expect(said(forum, "putin khojayev")[0]).toBe(
      "Vladimir Putin — sent a message to the event: III Forum of Interregional Cooperation — attended by: Jamshid Khojayev.",
    );
    expect(said(forum, "khojayev putin")[0]).toBe(
      "Jamshid Khojayev — attended the event: III Forum of Interregional Cooperation — message from: Vladimir Putin.",
    );
  });

  it("says of an agreement only that it is named with the event, and says that of no person", () => {
    const both = /both at|участие обоих|ikkalasi ishtirok/;
    for (const lang of ["en", "uz", "ru"] as const) {
      expect(said(forum, "tashkent-metro bashkortostan-gov", lang)[0]).not.toMatch(both);
      expect(said(forum, "tashkent-metro minnikhanov", lang)[0]).not.toMatch(both);
      expect(said(forum, "khojayev minnikhanov", lang)[0]).toMatch(both);
    }
  });

  it("marks each step that no source says, and each by itself where one word would speak for two", () => {
    expect(said(forum, "tashkent-metro bashkortostan-gov")[0]).toBe(
      "Tashkent Metro — agreement “Metro cars” — named with the event: III Forum of Interregional Cooperation (inferred) — named with it: agreement “Cooperation, 2023–2025” (inferred) — Government of Bashkortostan.",
    );
    expect(said(forum, "tashkent-administration tashkent-city")[0]).toMatch(/ — part of: [^—]+ \(inferred\)\.$/);
    expect(said(forum, "tashkent-city uzbekistan", "ru")[0]).toMatch(/ \(общие сведения\)\.$/);
    const claim = (basis: "inferred" | "stated", field: string) => ({ source: "paper", basis, fields: [field] });
    const guess = claim("inferred", "participants[1]");
    const agreements = tinyDataset.agreements.map((agreement) =>
      agreement.id === "plan" ? { ...agreement, claims: [claim("stated", "participants"), guess] } : agreement,
    ) as Dataset["agreements"];
    const place = agreements[0]?.participants[1]?.party ?? "";
    expect(said({ ...tinyDataset, agreements }, `fargona ${place}`)[0]).toMatch(
      /^Fargʻona region — agreement “Regional plan” — among its parties: .+ \(inferred\)\.$/,
    );
  });

  it("stands in every language without inflecting a name", () => {
    expect(said(forum, "fergana bashkortostan-gov", "ru")[0]).toBe(
      "Ферганская область — вместе в соглашении «Сотрудничество, 2023–2025» — Правительство Республики Башкортостан.",
    );
    expect(said(forum, "fergana tashkent-metro", "uz")[0]).toMatch(
      /^Fargʻona viloyati — “.+” kelishuvi — qaysi tadbirga bogʻlab tilga olingan: .+ \(xulosa\) — /,
    );
  });
});

describe("what was found", () => {
  it.each([
    ["fargona mill", "1 agreement links the two."],
    ["fargona constructor", "2 agreements, one after the other, link the two."],
    ["mill mill", "No path: both choices are the same party. Choose two different ones."],
    ["mill dropped", "No path: in this data, no record links Dropped Ltd to anybody."],
  ])("between %s: %s", (ends, finding) => expect(said(tinyDataset, ends)[1]).toBe(finding));

  it("says that context is no agreement", () => {
    expect(said(forum, "fergana tashkent-metro")[1]).toMatch(/^No chain of agreements.*is not an agreement\.$/);
  });

  it("repeats nothing of an id that names nobody", () => {
    for (const lang of ["en", "uz", "ru"] as const)
      expect(said(forum, "nobody fergana", lang)[1]).not.toMatch(/nobody/);
  });

  it("in no language says that anything was signed", () => {
    for (const lang of ["en", "uz", "ru"] as const)
      expect(said(forum, "fergana bashkortostan-gov", lang).join(" ")).not.toMatch(/sign|imzo|подпис/i);
  });
});
