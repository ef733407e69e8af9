import { describe, expect, it } from "vitest";
import type { Agreement, Dataset, Party } from "../../src/dataset/types.ts";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { capitalise } from "../../src/i18n/capitalise.ts";
import { countryName } from "../../src/i18n/countryName.ts";
import {
  localText,
  partyName,
  scopeTexts,
  shortAgreementTitle,
  shortPartyName,
  sourceTitle,
} from "../../src/i18n/localText.ts";
import { lowerFirst } from "../../src/i18n/lowerFirst.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";

const party = (parts: Partial<Party>): Party => ({ ...tinyDataset.parties[0], ...parts }) as Party;
const agreement = (parts: Partial<Agreement>): Agreement =>
  ({ ...tinyDataset.agreements[0], titles: {}, ...parts }) as Agreement;

describe("texts of the data", () => {
  it("I10 are shown in the original where the reader speaks its language, else translated, else original with its own language", () => {
    expect(localText("Tashkent", { ru: "Ташкент" }, "en", "ru")).toEqual({ text: "Ташкент", lang: "ru" });
    expect(localText("Tashkent", { ru: "Ташкент" }, "en", "uz")).toEqual({ text: "Tashkent", lang: "en" });
    expect(localText("Tashkent", { en: "Another" }, "en-GB", "en")).toEqual({ text: "Tashkent", lang: "en" });
    expect(localText("Tashkent", undefined, "en", "ru")).toEqual({ text: "Tashkent", lang: "en" });
  });

  it("in Uzbek Cyrillic do not stand for Uzbek in Latin", () => {
    expect(localText("Фарғона", undefined, "uz-Cyrl", "uz")).toEqual({ text: "Фарғона", lang: "uz-Cyrl" });
    expect(partyName(party({ name: "Fergana", names: { "uz-Cyrl": "Фарғона" } }), "en", "uz").lang).toBe("en");
    expect(localText("Fargʻona", undefined, "uz-Latn", "uz").lang).toBe("uz");
  });

  it("are short on cards where the data has a short form in the reader's language", () => {
    const long = party({
      name: "Chamber of Commerce",
      names: { ru: "Торговая палата" },
      shortNames: { en: "Chamber", uz: "Palata" },
    });
    expect(shortPartyName(long, "en", "en")).toEqual({ text: "Chamber", lang: "en" });
    expect(shortPartyName(long, "en", "uz")).toEqual({ text: "Palata", lang: "uz" });
    expect(shortPartyName(long, "en", "ru")).toEqual({ text: "Торговая палата", lang: "ru" });
    expect(shortPartyName(party({ name: "Ozon", shortNames: {} }), "en", "en").text).toBe("Ozon");
  });

  it("never prefer a short text in another language to a full one in the reader's", () => {
    const plan = agreement({ title: "A long title", shortTitle: "Short", titles: { ru: "Длинное название" } });
    expect(shortAgreementTitle(plan, "en", "ru").text).toBe("Длинное название");
    expect(shortAgreementTitle(plan, "en", "uz")).toEqual({ text: "Short", lang: "en" });
    expect(shortAgreementTitle(plan, "en", "en")).toEqual({ text: "Short", lang: "en" });
  });

  it("I10 say the language of what was agreed, item by item", () => {
    const plan = agreement({ scope: ["Joint work"], scopes: { ru: ["Совместная работа"] } });
    expect(scopeTexts(plan, "en", "ru")).toEqual([{ text: "Совместная работа", lang: "ru" }]);
    expect(scopeTexts(plan, "en", "uz")).toEqual([{ text: "Joint work", lang: "en" }]);
    expect(scopeTexts(agreement({}), "en", "en")).toEqual([]);
  });

  it("give a source's title in the source's own language", () => {
    const source = { ...tinyDataset.sources[0], title: "Газета", language: "ru" } as Dataset["sources"][number];
    expect(sourceTitle(source, "en", "en")).toEqual({ text: "Газета", lang: "ru" });
  });

  it("name a country as the data does, else by its code", () => {
    const index = createIndex(tinyDataset);
    expect(countryName(index, "XN", "uz")).toBe("Northland");
    expect(countryName(index, "XQ", "uz")).toBe("XQ");
  });
});

describe("a heading inside a sentence", () => {
  const index = createIndex({
    ...tinyDataset,
    sides: [
      { id: "a", label: "Uzbek side", labels: { ru: "Узбекская сторона", uz: "Oʻzbekiston tomoni" } },
      { id: "b", label: "Russian side", labels: { ru: "Российская сторона", uz: "Rossiya tomoni" } },
    ],
    parties: [
      party({ name: "Uzbekistan", kind: "country", names: { ru: "Узбекистан", uz: "Oʻzbekiston" } }),
      party({ name: "Fergana region", kind: "region", names: { ru: "Ферганская область" } }),
      party({ name: "Ozon", kind: "company" }),
    ],
  } as unknown as Dataset);

  it.each([
    ["Interregional agreements", "interregional agreements"],
    ["Uzbek exports", "Uzbek exports"],
    ["Uzbekistan’s exports", "Uzbekistan’s exports"],
    ["Ozon platform", "Ozon platform"],
    ["IT sector", "IT sector"],
    ["E-commerce", "E-commerce"],
    ["Oʻzbekistonda tadbirkorlik", "Oʻzbekistonda tadbirkorlik"],
    ["Rossiyadan vagonlar", "Rossiyadan vagonlar"],
    ["Qoʻshma loyihalar", "qoʻshma loyihalar"],
    ["Узбекская сторона", "узбекская сторона"],
    ["Российские товары", "российские товары"],
    ["Ферганская область", "Ферганская область"],
    ["Закупка вагонов", "закупка вагонов"],
    ["2023 plan", "2023 plan"],
    ["“Quoted” title", "“Quoted” title"],
    ["", ""],
  ])("%s becomes %s", (heading, inside) => {
    expect(lowerFirst(index, heading)).toBe(inside);
  });

  it("gets its capital back at the start", () => {
    expect(["ten", "ўзбек", "7 things", "", "𐐨x"].map(capitalise)).toEqual(["Ten", "Ўзбек", "7 things", "", "𐐀x"]);
  });
});
