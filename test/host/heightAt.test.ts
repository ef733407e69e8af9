import fc from "fast-check";
import { expect, test } from "vitest";
import { heightAt } from "../../src/host/heightAt.ts";

const TABLE = "320:812,640:640,1200:520";

test("a width between two of the table has a height between theirs, others that of the first or the last", () => {
  const widths = [0, 240, 320, 480, 640, 920, 1200, 2000];
  expect(widths.map((widthPx) => heightAt(TABLE, widthPx))).toEqual([812, 812, 812, 726, 640, 580, 520, 520]);
});

test("the order of the table is of no matter, and one row is enough", () => {
  expect(heightAt("1200:520,320:812,640:640", 480)).toBe(726);
  expect([100, 500, 900].map((widthPx) => heightAt("500:300", widthPx))).toEqual([300, 300, 300]);
  expect(heightAt("500:300,500:400", 500)).toBe(300);
});

test("what is no table gives no height, and nothing makes it throw", () => {
  for (const table of [null, "", "tall", "640", "a:b", "-:-"]) expect(heightAt(table, 640)).toBeUndefined();
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("0", "9", ":", ",", "x") }), fc.nat(3000), (table, widthPx) => {
      const heightPx = heightAt(table, widthPx);
      expect(heightPx === undefined || Number.isInteger(heightPx)).toBe(true);
    }),
    { seed: 4, numRuns: 300 },
  );
});
