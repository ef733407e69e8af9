import { describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import type { Dataset, Finding, Party } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { findingHeadline } from "../../src/i18n/findingHeadline.ts";
import { findingText } from "../../src/i18n/findingText.ts";
import { partySentence } from "../../src/i18n/partySentence.ts";
import { periodPhrase } from "../../src/i18n/periodPhrase.ts";
import { sourceLine } from "../../src/i18n/sourceLine.ts";
import { statusPhrase } from "../../src/i18n/statusPhrase.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { cases, claim, DATASET } from "./deals.ts";
import { WORDS } from "./words.ts";

describe("the sentence of a party", () => {
  const { index } = cases({});
  const of = (id: string): readonly string[] =>
    LANGS.map((lang) => partySentence(WORDS[lang], index, index.parties.get(id) as Party));

  it("says in how many agreements it is named and with whom", () => {
    expect(of("metro")).toEqual([
      "Tashkent Metro (company, First side) is named in one agreement, with TMX.",
      "Toshkent metropoliteni (kompaniya, Birinchi tomon) 1 ta kelishuvda tilga olingan; boshqa ishtirokchi: TMX.",
      "Ташкентский метрополитен (компания, Первая сторона) упоминается в одном соглашении; другой участник: ТМХ.",
    ]);
  });

  it("says why a party of no agreement is here, and never that it did not sign", () => {
    expect(of("envoy")[0]).toBe("The Envoy (person) is not named as a party to any agreement. Attended: The Forum.");
    expect(of("ministry")).toEqual([
      "Ministry of Trade (ministry) is not named as a party to any agreement. Represented at: The Forum.",
      "Ministry of Trade (vazirlik) hech bir kelishuvda ishtirokchi sifatida tilga olinmagan. Vakili ishtirok etgan tadbir: Forum.",
      "Ministry of Trade (министерство) среди участников соглашений не упоминается. Участие через представителя: Форум.",
    ]);
    expect(of("fund")[0]).toBe("The Fund (fund) is not named as a party to any agreement. Mentioned in statements.");
    expect(of("city")[0]).toBe("City of Tashkent (city) is not named as a party to any agreement.");
  });

  it("counts others beyond five, and says when nobody else is named", () => {
    const dataset = makeDataset({ seed: 1, agreements: 400, parties: 60 });
    const busiest = dataset.parties[0] as Party;
    expect(partySentence(WORDS.en, createIndex(dataset), busiest)).toMatch(/ and \d+ other parties\.$/);
    const alone = cases({ participants: [{ party: "metro" }] }).index;
    expect(partySentence(WORDS.en, alone, alone.parties.get("metro") as Party)).toBe(
      "Tashkent Metro (company) is named in one agreement, without another named party.",
    );
  });
});

describe("the finding", () => {
  const tallies = [
    {
      id: "a",
      label: "Interregional agreements",
      labels: { uz: "Hududlararo kelishuvlar", ru: "Межрегиональные соглашения" },
      count: 3,
      event: "forum",
      claims: [claim()],
    },
    {
      id: "b",
      label: "Commercial agreements",
      labels: { uz: "Tijorat kelishuvlari", ru: "Коммерческие соглашения" },
      count: 7,
      event: "forum",
      claims: [claim()],
    },
  ];
  const index = createIndex({ ...DATASET, tallies } as unknown as Dataset);
  const counted: Finding = { reported: 10, described: 7, unnamed: { min: 2, max: 3 }, parties: 15 };
  const plain: Finding = { reported: null, described: 1000, unnamed: null, parties: 412 };

  it("is a headline in words", () => {
    expect(LANGS.map((lang) => findingHeadline(WORDS[lang], counted))).toEqual([
      "Ten agreements were reported; seven are described",
      "10 ta kelishuv haqida xabar berilgan, 7 tasi tavsiflangan",
      "Сообщалось о 10 соглашениях, описано 7",
    ]);
  });

  it("says what was counted, what is named, what is not", () => {
    expect(LANGS.map((lang) => findingText(WORDS[lang], index, counted))).toEqual([
      "The Forum: three interregional and seven commercial agreements. Fifteen parties are named; two or three of the ten agreements are not named.",
      "Forum: hududlararo kelishuvlar — 3 ta, tijorat kelishuvlari — 7 ta. 15 ta ishtirokchi nomma-nom keltirilgan; 10 ta kelishuvdan 2 yoki 3 tasining nomi keltirilmagan.",
      "Форум: межрегиональные соглашения — 3, коммерческие соглашения — 7. Названо 15 участников; 2 или 3 из 10 соглашений не названы.",
    ]);
  });

  it("stays grammatical at one, at all and at none", () => {
    const one: Finding = { reported: 1, described: 1, unnamed: { min: 0, max: 0 }, parties: 2 };
    expect(LANGS.map((lang) => findingHeadline(WORDS[lang], one))).toEqual([
      "One agreement was reported and is described",
      "1 ta kelishuv haqida xabar berilgan, u tavsiflangan",
      "Сообщалось об одном соглашении, оно описано",
    ]);
    expect(findingText(WORDS.en, index, one)).toMatch(/Two parties are named\.$/);
    expect(findingHeadline(WORDS.en, { ...one, reported: 3, described: 3 })).toBe(
      "Three agreements were reported; all are described",
    );
    expect(findingHeadline(WORDS.en, { ...one, described: 0, unnamed: { min: 1, max: 1 } })).toBe(
      "One agreement was reported; none is described",
    );
    // More than were reported are never "all" of them.
    expect(findingHeadline(WORDS.en, { ...one, reported: 10, described: 14 })).toBe(
      "Ten agreements were reported; fourteen are described",
    );
  });

  it("without tallies counts what is there and leaves the rest to the dataset's own words", () => {
    expect(LANGS.map((lang) => findingHeadline(WORDS[lang], plain))).toEqual([
      "1,000 agreements between 412 parties",
      "412 ta ishtirokchi oʻrtasida 1\u00A0000 ta kelishuv",
      "1\u00A0000 соглашений между 412 участниками",
    ]);
    expect(LANGS.map((lang) => findingText(WORDS[lang], createIndex(DATASET as unknown as Dataset), plain))).toEqual([
      "Deals",
      "Bitimlar",
      "Сделки",
    ]);
    expect(findingHeadline(WORDS.en, { ...plain, described: 0, parties: 0 })).toBe("No agreements yet");
  });

  it("keeps labels that start with a name whole, and labels of different things apart", () => {
    const text = (counts: readonly number[], labels: readonly string[]): string => {
      const made = labels.map((label, at) => ({ id: `t${at}`, label, count: counts[at], claims: [claim()] }));
      return findingText(WORDS.en, createIndex({ ...DATASET, tallies: made } as unknown as Dataset), counted);
    };
    expect(text([2, 3], ["Treaties", "Private contracts"])).toMatch(
      /^Deals: two treaties and three private contracts\./,
    );
    expect(text([1, 3], ["Treaties", "Private contracts"])).toMatch(
      /^Deals: treaties \(1\), private contracts \(3\)\./,
    );
    expect(text([2, 3], ["Tashkent agreements", "Other agreements"])).toMatch(
      /^Deals: Tashkent agreements \(2\), other agreements \(3\)\./,
    );
    // A label that says its number is not given it twice.
    expect(text([10, 3], ["Ten agreements", "Other agreements"])).toMatch(
      /^Deals: ten agreements and three other agreements\./,
    );
    expect(text([10], ["10 agreements"])).toMatch(/^Deals: 10 agreements\./);
    expect(text([12], ["10 agreements"])).toMatch(/^Deals: 10 agreements \(12\)\./);
  });
});

describe("status, period and source", () => {
  const status = (parts: object): readonly string[] =>
    LANGS.map((lang) => statusPhrase(WORDS[lang], cases(parts).agreement));

  it("say what a status rests on and that its date is missing", () => {
    expect(status({ status: "signed", claims: [claim(), claim({ basis: "inferred", fields: ["status"] })] })).toEqual([
      "signed, by inference (date not stated)",
      "imzolangan, bilvosita maʼlumotga koʻra (sanasi koʻrsatilmagan)",
      "подписано, по косвенным данным (дата не указана)",
    ]);
  });

  it.each([
    [{ status: "signed", signed: "2023-10-05", claims: [claim({ fields: ["status"] })] }, "signed (5 October 2023)"],
    [
      {
        status: "in-force",
        signed: "2023",
        inForce: "2024-01",
        claims: [claim({ fields: ["status"], basis: "recorded" })],
      },
      "in force, on record (January 2024)",
    ],
    [{ status: "ended", claims: [claim({ fields: ["status"] })] }, "ended (date not stated)"],
    [{ status: "announced", claims: [claim({ fields: ["status"] })] }, "announced"],
    [{ status: "unknown" }, "signing not stated"],
    [{}, "signing not stated"],
    [
      {
        status: "signed",
        signed: "2023",
        claims: [claim({ fields: ["status"] }), claim({ source: "wire", fields: ["status"], disputes: true })],
      },
      "signed, disputed (2023)",
    ],
  ])("%j reads %s", (parts, phrase) => {
    expect(status(parts)[0]).toBe(phrase);
  });

  it("R2 never say signed without a claim that supports it", () => {
    expect(status({ status: "signed", signed: "2023-10-05", claims: [claim({ fields: ["participants"] })] })[0]).toBe(
      "signing not stated",
    );
    expect(status({ status: "signed", claims: [claim({ fields: ["status"], disputes: true })] })[0]).toBe(
      "signing not stated",
    );
  });

  it("give a period of any shape", () => {
    const periods = [{ start: "2023", end: "2025" }, { start: "2023-05" }, { end: "2025" }, {}];
    expect(periods.map((period) => periodPhrase(WORDS.en, period))).toEqual([
      "2023–2025",
      "from May 2023",
      "until 2025",
      "",
    ]);
    expect(periods.map((period) => periodPhrase(WORDS.ru, period))).toEqual([
      "2023–2025",
      "начало: май 2023\u00A0г.",
      "окончание: 2025",
      "",
    ]);
  });

  it("give the place of a claim", () => {
    const { index } = cases({});
    expect(sourceLine(WORDS.en, index, claim({ paragraph: 6 }))).toBe("Daryo, 5 October 2023, paragraph 6");
    expect(sourceLine(WORDS.uz, index, claim({ paragraph: 6 }))).toBe("Daryo, 5-oktabr, 2023, 6-xatboshi");
    expect(sourceLine(WORDS.ru, index, claim({ source: "list", locator: { file: "a.csv", row: 1234 } }))).toBe(
      "The list, a.csv, строка 1\u00A0234",
    );
    expect(sourceLine(WORDS.en, index, claim({ source: "gone" }))).toBe("gone");
  });
});
