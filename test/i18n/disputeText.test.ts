import { expect, test } from "vitest";
import type { Claim } from "../../src/dataset/types.ts";
import { disputeText } from "../../src/i18n/disputeText.ts";
import { WORDS } from "./words.ts";

const claim = (field: string, value?: string): Claim =>
  ({
    source: "paper",
    basis: "stated",
    quote: "so",
    fields: [field],
    disputes: true,
    ...(value === undefined ? {} : { value }),
  }) as unknown as Claim;

test.each([
  ["signed", "2024-06-14", "14 June 2024", "14 июня 2024\u00A0г."],
  ["period", "2024-06 – 2025", "June 2024 – 2025", "июнь 2024\u00A0г. – 2025"],
  ["status", "announced", "announced", "объявлено"],
  ["type", "action-plan", "action plan", "план действий"],
  ["value", "1200000 – USD", "1,200,000 USD", "1\u00A0200\u00A0000 USD"],
  ["participants", "North; South", "North; South", "North; South"],
])("a disputed %s is written as elsewhere", (field, value, english, russian) => {
  expect(disputeText(WORDS.en, claim(field, value))).toBe(`This source says otherwise: ${english}`);
  expect(disputeText(WORDS.ru, claim(field, value))).toBe(`В этом источнике иначе: ${russian}`);
});

test("a dispute without a value prints no colon, and a claim that disputes nothing no dispute", () => {
  for (const words of Object.values(WORDS)) expect(disputeText(words, claim("signed"))).toMatch(/\p{L}$/u);
  expect(disputeText(WORDS.en, { ...claim("signed", "2024"), disputes: false })).toBeNull();
});
