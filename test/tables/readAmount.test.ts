import { describe, expect, it } from "vitest";
import { amountText, readAmount } from "../../src/tables/readAmount.ts";
import { createRandom } from "../fixtures/createRandom.ts";

const valueOf = (cell: Parameters<typeof readAmount>[0]): unknown => {
  const result = readAmount(cell);
  return result.kind === "ok" ? result.value : `${result.message}; ${result.remedy}`;
};

describe("an amount", () => {
  it.each([
    ["1500000", 1500000],
    ["1 500", 1500],
    ["1\u00a0500\u00a0000", 1500000],
    ["12\u202f345,5", 12345.5],
    ["1 500.750", 1500.75],
    ["1234,5", 1234.5],
    ["1234.567", 1234.567],
    ["1.5", 1.5],
    ["1.5000", 1.5],
    ["0.500", 0.5],
    ["0,125", 0.125],
    ["-7", -7],
    ["-0", 0],
    ["9007199254740991", 9007199254740991],
  ])("is read where it can be read in one way: %s", (text, value) => {
    expect(valueOf(text)).toBe(value);
  });

  it.each([
    ["1.500", '"1.500" can be read as 1500 and as 1.5; write 1500 or 1.5'],
    ["1,000", '"1,000" can be read as 1000 and as 1; write 1000 or 1'],
    ["-12.345", '"-12.345" can be read as -12345 and as -12.345; write -12345 or -12.3450'],
    ["1.500.000", '"1.500.000" is not a number that can be read for certain; write digits and a point: 1234.5'],
    ["1,500.00", '"1,500.00" is not a number that can be read for certain; write digits and a point: 1234.5'],
    ["15 00", '"15 00" is not a number that can be read for certain; write digits and a point: 1234.5'],
    ["5 million", '"5 million" is not a number that can be read for certain; write digits and a point: 1234.5'],
    [
      "9007199254740993",
      '"9007199254740993" has more digits than can be kept; round it to 15 digits, and write the exact sum into the note',
    ],
    [
      "0.12345678901234567890",
      '"0.12345678901234567890" has more digits than can be kept; round it to 15 digits, and write the exact sum into the note',
    ],
  ])("is refused where it can not, with what to write: %s", (text, told) => {
    expect(valueOf(text)).toBe(told);
  });

  it("is what a cell of numbers holds", () => {
    expect(valueOf({ kind: "number", text: "1.5" })).toBe(1.5);
    expect(valueOf({ kind: "number", text: "12.345" })).toBe(12.345);
    expect(valueOf({ kind: "formula", text: "12.345", isNumber: true })).toBe(12.345);
    expect(valueOf({ kind: "formula", text: "1.500", isNumber: false })).toContain("can be read as 1500 and as 1.5");
    expect(valueOf({ kind: "formula", text: "1500.5", isNumber: false })).toBe(1500.5);
    expect(valueOf({ kind: "number", text: "1e-7" })).toBe(1e-7);
    expect(valueOf({ kind: "number", text: "1e+21" })).toContain("more digits than can be kept");
    expect(valueOf({ kind: "boolean", text: "true" })).toContain("not a number");
  });

  it("comes back from its text, whatever it is", () => {
    const random = createRandom(7);
    for (let times = 0; times < 2000; times++) {
      const number = Math.round(random.next() * 10 ** (1 + random.below(15))) / 10 ** random.below(6);
      const text = amountText(number);
      if (text !== null) expect(valueOf(text)).toBe(number);
    }
    expect(amountText(2 ** 60)).toBeNull();
    expect(amountText(12.345)).toBe("12.3450");
  });
});
