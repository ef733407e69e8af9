import { describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import type { Agreement } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { agreementSentence } from "../../src/i18n/agreementSentence.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { cases, claim } from "./deals.ts";
import { WORDS } from "./words.ts";

const sentences = (parts: object): readonly string[] => {
  const { index, agreement } = cases(parts);
  return LANGS.map((lang) => agreementSentence(WORDS[lang], index, agreement));
};
const english = (parts: object): string | undefined => sentences(parts)[0];

describe("the sentence of an agreement", () => {
  it("says who reported what between whom, first side first", () => {
    expect(sentences({})).toEqual([
      "Daryo reported an agreement between Tashkent Metro and TMX.",
      "Toshkent metropoliteni va TMX oʻrtasidagi kelishuv haqida Daryo xabar bergan.",
      "Daryo сообщает о соглашении. Участники: Ташкентский метрополитен и ТМХ.",
    ]);
  });

  it("adds years and what was agreed", () => {
    expect(
      sentences({
        type: "action-plan",
        period: { start: "2023", end: "2025" },
        scope: ["Purchase of cars", "Repair"],
        scopes: { uz: ["Vagonlar xaridi", "Taʼmirlash"], ru: ["Закупка вагонов", "Ремонт"] },
      }),
    ).toEqual([
      "Daryo reported an action plan between Tashkent Metro and TMX for 2023–2025 on purchase of cars and repair.",
      "Toshkent metropoliteni va TMX oʻrtasidagi harakatlar rejasi haqida Daryo xabar bergan. Mavzusi: vagonlar xaridi va taʼmirlash. Davri: 2023–2025-yillar.",
      "Daryo сообщает о плане действий. Участники: Ташкентский метрополитен и ТМХ. Предмет: закупка вагонов и ремонт. Период: 2023–2025\u00A0годы.",
    ]);
  });

  it("leaves out what was agreed where the reader's language lacks it", () => {
    expect(sentences({ scope: ["Purchase of cars"] })[2]).toBe(
      "Daryo сообщает о соглашении. Участники: Ташкентский метрополитен и ТМХ.",
    );
  });

  it("puts what starts with a name after the sentence, and long lists in short", () => {
    expect(english({ scope: ["TMX cars", "Repair"] })).toBe(
      "Daryo reported an agreement between Tashkent Metro and TMX. It covers: TMX cars and repair.",
    );
    expect(english({ scope: ["Cars, wheels", "Repair"] })).toContain(" on cars, wheels; repair.");
    expect(english({ scope: ["One", "Two", "Three", "Four"] })).toContain(" on one, two and more.");
  });

  it.each([
    [{ start: "2023", end: "2023" }, " for 2023."],
    [{ start: "2023" }, " from 2023."],
    [{ end: "2025-05" }, " until May 2025."],
    [{ start: "2023-01-01", end: "2025" }, " from 1 January 2023 to 2025."],
    [{}, " and TMX."],
  ])("tells the period %j as it is known", (period, piece) => {
    expect(english({ period })).toContain(piece);
  });

  it("names several publishers, few of many, and none as a source", () => {
    const from = (...sources: readonly string[]) => sentences({ claims: sources.map((source) => claim({ source })) });
    expect(from("paper", "wire", "paper")[0]).toMatch(/^Daryo and Wire reported/);
    expect(from("paper", "wire")[2]).toMatch(/^Daryo и Wire сообщают о соглашении/);
    expect(from("list")[0]).toMatch(/^A source reported/);
    expect(from("list")[1]).toMatch(/haqida manba xabar bergan\.$/);
    expect(from("list")[2]).toMatch(/^Источник сообщает/);
  });

  it("does not count those who dispute it, or guesses, among its reporters", () => {
    const claims = [claim(), claim({ source: "wire", disputes: true }), claim({ source: "wire", basis: "inferred" })];
    expect(english({ claims })).toMatch(/^Daryo reported/);
  });

  it("counts parties beyond six", () => {
    const { dataset } = createIndex(makeDataset({ seed: 1, agreements: 2, parties: 40, sides: 0 }));
    const participants = dataset.parties.map(({ id }) => ({ party: id }));
    const agreement = { ...dataset.agreements[0], participants } as Agreement;
    const sentence = agreementSentence(WORDS.en, createIndex(dataset), agreement);
    expect(sentence).toContain(" and 35 other parties");
    expect(agreementSentence(WORDS.ru, createIndex(dataset), agreement)).toContain(" и ещё 35 участников.");
  });

  it("says why a party is not named, and when only one is", () => {
    expect(english({ participants: [{ party: "metro" }, { unknown: "left out by the paper" }] })).toBe(
      "Daryo reported an agreement between Tashkent Metro and a party not named (left out by the paper).",
    );
    expect(sentences({ participants: [{ party: "metro" }, { party: "metro" }] })).toEqual([
      "Daryo reported an agreement of Tashkent Metro; no other party is named.",
      "Toshkent metropoliteni ishtirokidagi kelishuv haqida Daryo xabar bergan; boshqa ishtirokchilar koʻrsatilmagan.",
      "Daryo сообщает о соглашении. Назван один участник: Ташкентский метрополитен.",
    ]);
  });

  it("does not say for a source that it names one party only, where a table records it", () => {
    const claims = [claim({ basis: "recorded", fields: ["participants"] }), claim()];
    expect(sentences({ claims, participants: [{ party: "metro" }] })).toEqual([
      "Daryo reported an agreement of Tashkent Metro.",
      "Toshkent metropoliteni ishtirokidagi kelishuv haqida Daryo xabar bergan; bu yerda boshqa ishtirokchilar berilmagan.",
      "Daryo сообщает о соглашении. Здесь указан один участник: Ташкентский метрополитен.",
    ]);
  });

  it("survives a party that the slice does not hold", () => {
    expect(english({ participants: [{ party: "metro" }, { party: "constructor", as: "the builder" }] })).toContain(
      "Tashkent Metro and the builder",
    );
  });

  it("keeps the source's word for an unusual document", () => {
    expect(english({ type: "other", typeText: "side letter" })).toContain("a document (“side letter”)");
    expect(english({ type: "other" })).toContain("reported a document between");
  });

  it("says that a record may be several, and first of all that it was withdrawn", () => {
    const parts = { countsAs: { min: 1, max: 2 }, withdrawn: { date: "2024-02-01", reason: "Entered twice" } };
    expect(sentences(parts)).toEqual([
      "This record was withdrawn (1 February 2024): Entered twice. The record said: Daryo reported an agreement between Tashkent Metro and TMX. It may count as one or two of the reported agreements.",
      "Bu yozuv qaytarib olingan (1-fevral, 2024): Entered twice. Yozuvda shunday deyilgan edi: Toshkent metropoliteni va TMX oʻrtasidagi kelishuv haqida Daryo xabar bergan. Umumiy hisobda bu 1 yoki 2 ta kelishuv boʻlishi mumkin.",
      "Запись отозвана (1 февраля 2024\u00A0г.): Entered twice. В записи говорилось: Daryo сообщает о соглашении. Участники: Ташкентский метрополитен и ТМХ. В общем счёте это может быть 1 или 2 соглашения.",
    ]);
    expect(english({ countsAs: { min: 1, max: 1 } })).not.toContain("count");
  });

  it("R2 never says signed, whatever the status, in any of 600 synthetic agreements", () => {
    const dataset = makeDataset({ seed: 5, agreements: 200 });
    const index = createIndex(dataset);
    for (const lang of LANGS) {
      for (const agreement of dataset.agreements) {
        const sentence = agreementSentence(WORDS[lang], index, { ...agreement, status: "signed" });
        expect(sentence).not.toMatch(/\bsigned|imzola|подписа|[{}#]|undefined| {2}|\.\.$/i);
        expect(sentence).toMatch(/\.$/);
      }
    }
  });
});
