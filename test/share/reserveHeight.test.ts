import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReservedHeights } from "../../src/share/heightRows.ts";
import { reserveHeight } from "../../src/share/reserveHeight.ts";

/** Height that the table gives for a column, px. */
function tablePx(heightsPx: ReservedHeights, widthPx: number): number {
  const between = (a: number, b: number, part: number): number => a + (b - a) * Math.min(1, Math.max(0, part));
  return widthPx <= 640
    ? between(heightsPx[320], heightsPx[640], (widthPx - 320) / 320)
    : between(heightsPx[640], heightsPx[1200], (widthPx - 640) / 560);
}

/** What a browser makes of the value in a window of a width, px. */
function resolvedPx(value: string, windowPx: number): number {
  const [base, ...terms] = value.replace(/^calc\((.*)\)$/, "$1").split(/ (?=[-+] [\d.]+ \*)/);
  return terms.reduce(
    (sum, term) => {
      const [, sign, slope, fromPx, spanPx] =
        /^([-+]) ([\d.]+) \* clamp\(0px, 100vw - (\d+)px, (\d+)px\)$/.exec(term) ?? [];
      const partPx = Math.min(Number(spanPx), Math.max(0, windowPx - Number(fromPx)));
      return sum + (sign === "-" ? -1 : 1) * Number(slope) * partPx;
    },
    Number(/^(\d+)px$/.exec(base ?? "")?.[1]),
  );
}

test("a height that is the same at every width is a plain length", () => {
  expect(reserveHeight({ 320: 500, 640: 500, 1200: 500 })).toBe("500px");
});

test("a narrow column is higher, with room for the margins of a phone", () => {
  expect(reserveHeight({ 320: 812, 640: 640, 1200: 520 })).toBe(
    "calc(812px - 0.5375 * clamp(0px, 100vw - 368px, 320px))",
  );
});

test("a picture that grows with the page is kept free for the whole page", () => {
  expect(reserveHeight({ 320: 600, 640: 500, 1200: 780 })).toBe(
    "calc(600px - 0.3125 * clamp(0px, 100vw - 368px, 320px) + 0.5 * clamp(0px, 100vw - 640px, 560px))",
  );
});

test("it is never less than the table asks for, in a phone's column, a column of text and a whole page", () => {
  const px = fc.integer({ min: 200, max: 4000 });
  fc.assert(
    fc.property(px, px, px, fc.integer({ min: 320, max: 1600 }), (phone, column, page, windowPx) => {
      const heightsPx = { 320: phone, 640: column, 1200: page };
      const keptPx = resolvedPx(reserveHeight(heightsPx), windowPx);
      for (const columnPx of [windowPx, windowPx - 16, windowPx - 48, 640].filter((one) => one <= windowPx))
        expect(keptPx).toBeGreaterThanOrEqual(tablePx(heightsPx, columnPx) - 0.1);
    }),
    { seed: 4, numRuns: 300 },
  );
});

test("it is never less than a table asks for in which the embed takes other forms between, narrow, medium and wide", () => {
  const widthsPx = [320, 479, 480, 640, 759, 760, 999, 1000, 1200];
  const px = fc.integer({ min: 200, max: 4000 });
  const between = (rows: readonly number[], columnPx: number): number => {
    const at = widthsPx.findIndex((widthPx) => widthPx >= columnPx);
    const [low = 0, high = 0] = [rows[at - 1] ?? rows[0], rows[at] ?? rows.at(-1)];
    const [fromPx = 0, toPx = 1200] = [widthsPx[at - 1], widthsPx[at]];
    return at <= 0 ? high : low + ((high - low) * (columnPx - fromPx)) / (toPx - fromPx);
  };
  fc.assert(
    fc.property(fc.tuple(px, px, px, px, px, px, px, px, px), fc.integer({ min: 320, max: 1200 }), (rows, windowPx) => {
      const [phone, , , column, , , , , page] = rows;
      const table = Object.fromEntries(widthsPx.map((widthPx, at) => [widthPx, rows[at] ?? 0]));
      const keptPx = resolvedPx(reserveHeight({ ...table, 320: phone, 640: column, 1200: page }), windowPx);
      const columns = [windowPx, windowPx - 16, windowPx - 48, 640].filter((one) => one <= windowPx && one >= 320);
      for (const columnPx of columns) expect(keptPx).toBeGreaterThanOrEqual(between(rows, columnPx) - 0.5);
    }),
    { seed: 5, numRuns: 500 },
  );
});
