import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCalendarDate, isReversed } from "../../src/dataset/isCalendarDate.ts";

const SEED = { seed: 20231005 };

describe("dates", () => {
  it("exist as the calendar has them", () => {
    for (const date of ["2023", "0001", "9999", "2023-01", "2023-12", "2024-02-29", "2000-02-29", "2023-04-30"])
      expect(isCalendarDate(date), date).toBe(true);
    for (const date of [
      "0000",
      "2023-00",
      "2023-13",
      "2023-02-29",
      "1900-02-29",
      "2023-04-31",
      "2023-01-00",
      "2023-01-32",
      "2023-1-1",
      "23",
      "",
      "-001",
      "2023-01-01 ",
    ])
      expect(isCalendarDate(date), date).toBe(false);
  });

  it("agree with the calendar of the language for every day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
          const real = new Date(Date.UTC(year, month - 1, day));
          expect(isCalendarDate(date)).toBe(real.getUTCMonth() === month - 1 && real.getUTCDate() === day);
        },
      ),
      { ...SEED, numRuns: 2000 },
    );
  });

  it("are reversed only when that is certain", () => {
    expect([isReversed("2024", "2023"), isReversed("2024-05", "2024-04-30"), isReversed("2024-01-02", "2023")]).toEqual(
      [true, true, true],
    );
    expect([
      isReversed("2024", "2024-01"),
      isReversed("2024-05", "2024"),
      isReversed("2024-05-02", "2024-05"),
      isReversed("2024", "2024"),
    ]).toEqual([false, false, false, false]);
  });
});
