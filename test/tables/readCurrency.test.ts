import { describe, expect, it } from "vitest";
import { readCurrency } from "../../src/tables/readCurrency.ts";

describe("a currency in a cell", () => {
  it("is read as three letters of ISO 4217", () => {
    expect(readCurrency("UZS")).toEqual({ kind: "ok", value: "UZS" });
  });

  it.each([
    ["долл.", "USD"],
    ["доллар", "USD"],
    ["$", "USD"],
    ["руб", "RUB"],
    ["руб.", "RUB"],
    ["₽", "RUB"],
    ["сум", "UZS"],
    ["so'm", "UZS"],
    ["soʻm", "UZS"],
    ["евро", "EUR"],
    ["€", "EUR"],
    ["usd", "USD"],
  ])("in the word %s is refused with the letters to write", (word, code) => {
    expect(readCurrency(word)).toMatchObject({ kind: "bad", remedy: `write "${code}", if that is meant` });
  });

  it("that is not known is refused with the rule", () => {
    expect(readCurrency("shells")).toMatchObject({ remedy: "write the three capital letters of ISO 4217" });
  });
});
