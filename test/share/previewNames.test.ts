import { describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import type { Agreement, Dataset, Lang } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import {
  previewNames,
  PREVIEW_TITLE_BYTES,
  PREVIEW_TITLE_MAX,
  type PreviewName,
} from "../../src/share/previewNames.ts";
import { forum, full, small } from "../fixtures/knownDatasets.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { WORDS } from "../i18n/words.ts";

const namesOf = (dataset: Dataset, lang: Lang = "en"): ReadonlyMap<string, PreviewName> =>
  previewNames(WORDS[lang], createIndex(dataset));

const firstBytes = (title: string): string => Buffer.from(title).subarray(0, PREVIEW_TITLE_BYTES).toString("hex");

const [bridge] = small.agreements;
if (bridge === undefined) throw new Error("the fixture has no agreement");
const withAgreements = (changes: readonly Partial<Agreement>[]): Dataset => ({
  ...small,
  agreements: changes.map((change) => ({ ...bridge, ...change })),
});
const id = (text: string): Agreement["id"] => parseId(text);
function parseId(text: string): Agreement["id"] {
  return text as Agreement["id"];
}

describe("names of pages in previews", () => {
  it.each(
    LANGS.flatMap((lang) =>
      (
        [
          ["forum", forum],
          ["full", full],
          ["made", makeDataset({ seed: 5, agreements: 300, sides: 2 })],
        ] as const
      ).map(([name, dataset]) => [lang, name, dataset] as const),
    ),
  )("in %s, %s: fit, and are told apart by what Discord shows of them", (lang, _name, dataset) => {
    const names = namesOf(dataset, lang);
    expect(names.size).toBe(3 + dataset.agreements.length + dataset.parties.length + dataset.sources.length);
    const titles = [...names.values()].map(({ title }) => title);
    for (const title of titles) expect(title.length, title).toBeLessThanOrEqual(PREVIEW_TITLE_MAX);
    expect(new Set(titles.map(firstBytes)).size).toBe(titles.length);
  });

  it("are the records' own where they are short and nobody shares them", () => {
    expect(namesOf(small).get("en/agreement/bridge/")).toEqual({
      title: "Bridge over the river",
      isTwin: false,
      needsLead: false,
    });
    expect(namesOf(small).get("en/party/north/")?.title).toBe("North (region)");
  });

  it("tell agreements of one title apart by their parties, and by their ids where those are the same too", () => {
    const names = namesOf(
      withAgreements([
        { id: id("one") },
        { id: id("two"), participants: bridge.participants.slice(0, 1) },
        { id: id("three"), participants: bridge.participants.slice(0, 1) },
      ]),
    );
    expect([...names.values()].slice(3, 6)).toEqual([
      { title: "Bridge over the river (North – South)", isTwin: true, needsLead: false },
      { title: "Bridge over the river (two)", isTwin: true, needsLead: true },
      { title: "Bridge over the river (three)", isTwin: true, needsLead: true },
    ]);
  });

  it("tell long titles apart that only end differently", () => {
    const start = "План действий по сотрудничеству между администрациями ";
    const names = namesOf(
      withAgreements([
        { id: id("first"), title: `${start}Севера` },
        { id: id("second"), title: `${start}Юга` },
      ]),
    );
    const [first, second] = [names.get("en/agreement/first/"), names.get("en/agreement/second/")];
    expect(first?.title).toBe("План действий по… (first)");
    expect(second?.title).toBe("План действий по… (second)");
    // Whole, they differ: the page keeps its full title, and only previews need the short one.
    expect([first?.isTwin, second?.isTwin]).toEqual([false, false]);
  });

  it("are an id alone where it is as long as what is shown", () => {
    const ids = ["a", "b"].map((end) => `${"x".repeat(63)}${end}`);
    const names = namesOf(withAgreements(ids.map((one) => ({ id: id(one) }))));
    for (const one of ids) expect(names.get(`en/agreement/${one}/`)?.title).toBe(one);
  });

  it("tell parties of one name apart by where they are", () => {
    const party = small.parties[0];
    if (party === undefined) throw new Error("the fixture has no party");
    const twins: Dataset["parties"] = [
      { ...party, country: "UZ" },
      { ...party, id: small.parties[1]?.id ?? party.id, country: "RU" },
    ];
    const titles = [...namesOf({ ...small, parties: twins }).values()].map(({ title }) => title);
    expect(titles).toContain("North (UZ) (region)");
    expect(titles).toContain("North (RU) (region)");
  });

  it.each([
    ["en", "agreement/tashkent-metro-tmx/", "Metro cars: Tashkent Metro – TMX International"],
    [
      "en",
      "agreement/fergana-jizzakh-bashkortostan-plan/",
      "Cooperation, 2023–2025: Fergana, Jizzakh – Government of Bashkortostan",
    ],
    [
      "ru",
      "agreement/fergana-jizzakh-bashkortostan-plan/",
      "Сотрудничество, 2023–2025: Фергана, … – Правительство Башкортостана",
    ],
    ["uz", "agreement/business-councils-plan/", "Ishbilarmon doiralar: Oʻzbekiston-Rossiya kengashi, …"],
  ] as const)("in %s say whole whom a long title is about: %s", (lang, path, title) => {
    expect(namesOf(forum, lang).get(`${lang}/${path}`)?.title).toBe(title);
  });

  describe("of an agreement with a long title", () => {
    const title = `Agreement on the ${"long ".repeat(12)}bridge`;
    const titleOf = (change: Partial<Agreement>): string | undefined =>
      namesOf(withAgreements([{ title, ...change }])).get("en/agreement/bridge/")?.title;
    const cut = "Agreement on the long long long long long long long long long long…";

    it.each([
      ["short and whole", { shortTitle: "The bridge" }, "The bridge: North – South"],
      ["as long as it may be", { shortTitle: "x".repeat(55) }, `${"x".repeat(55)}: North – South`],
      ["short of a party that does not fit", { shortTitle: "x".repeat(56) }, `${"x".repeat(56)}: North, …`],
      ["cut where not even one party fits", { shortTitle: "x".repeat(62) }, cut],
      ["cut where no short one is known", {}, cut],
      ["cut where no party is known", { shortTitle: "The bridge", participants: [{ unknown: "not said" }] }, cut],
      [
        "open where a party is not known",
        { shortTitle: "The bridge", participants: [...bridge.participants.slice(0, 1), { unknown: "not said" }] },
        "The bridge: North, …",
      ],
    ] as const)("are %s", (_what, change, expected) => {
      expect(titleOf(change)).toBe(expected);
    });

    it("keep the mark of a withdrawn one", () => {
      const withdrawn = { date: "2024-01-01", reason: "It was never signed.", claims: bridge.claims } as const;
      const marked = titleOf({ shortTitle: "The bridge", withdrawn });
      expect(marked).toBe(`The bridge: North – South ${WORDS.en.t("withdrawn.mark")}`);
    });

    it("are cut but their own where the short ones are alike", () => {
      const names = namesOf(
        withAgreements([
          { id: id("one"), title: `One ${title}`, shortTitle: "The bridge" },
          { id: id("two"), title: `Two ${title}`, shortTitle: "The bridge" },
        ]),
      );
      expect(names.get("en/agreement/one/")?.title).toMatch(/^One Agreement on .*…$/);
      expect(names.get("en/agreement/two/")?.title).toMatch(/^Two Agreement on .*…$/);
    });
  });

  it("are the short name of a party whose full name is too long", () => {
    const [party] = small.parties;
    if (party === undefined) throw new Error("the fixture has no party");
    const named = {
      ...party,
      name: `Directorate of ${"very ".repeat(12)}long names`,
      shortNames: { en: "Directorate" },
    };
    const titles = namesOf({ ...small, parties: [named, ...small.parties.slice(1)] });
    expect(titles.get(`en/party/${party.id}/`)?.title).toBe("Directorate (region)");
  });
});
