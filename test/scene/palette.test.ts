import { describe, expect, test } from "vitest";
import { DIM_OPACITY, LINE_WIDTH_PX, PALETTE, type Palette } from "../../src/scene/palette.ts";
import { paletteCss } from "../../src/scene/paletteCss.ts";

type Rgb = readonly [number, number, number];
const SIDES = ["side0", "side1", "side2", "side3"] as const;

const rgb = (hex: string): Rgb => {
  const part = (start: number): number => Number.parseInt(hex.slice(start, start + 2), 16) / 255;
  return [part(1), part(3), part(5)];
};
const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (hex: string): number => {
  const [r, g, b] = rgb(hex);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
};
/** Contrast ratio of WCAG 2.2. */
const contrast = (a: string, b: string): number => {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

/** Machado, Oliveira and Fernandes 2009, severity 1; then plain sight. */
const SIGHTS: readonly (readonly Rgb[])[] = [
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
];

function lab(hex: string, sight: readonly Rgb[]): Rgb {
  const [r, g, b] = rgb(hex).map(linear);
  const [x = 0, y = 0, z = 0] = sight.map(([p, q, s]) =>
    Math.min(1, Math.max(0, p * (r ?? 0) + q * (g ?? 0) + s * (b ?? 0))),
  );
  const f = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const X = f((0.4124 * x + 0.3576 * y + 0.1805 * z) / 0.95047);
  const Y = f(0.2126 * x + 0.7152 * y + 0.0722 * z);
  const Z = f((0.0193 * x + 0.1192 * y + 0.9505 * z) / 1.08883);
  return [116 * Y - 16, 500 * (X - Y), 200 * (Y - Z)];
}

const difference = (a: string, b: string, sight: readonly Rgb[]): number => {
  const [p, q] = [lab(a, sight), lab(b, sight)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};

describe.each(Object.entries(PALETTE))("the %s palette", (_, palette: Palette) => {
  test("has text of at least 4.5:1 on ground and fill, dimmed or not", () => {
    for (const ground of [palette.ground, palette.fill]) {
      for (const ink of [palette.text, palette.muted]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    }
    for (const side of SIDES)
      expect(contrast(palette[side], palette.ground), `heading of ${side}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.neutral, palette.ground)).toBeGreaterThanOrEqual(4.5);
  });

  test("has lines, outlines and the focus ring of at least 3:1", () => {
    for (const line of [
      palette.line,
      palette.strong,
      palette.agreement,
      palette.neutral,
      palette.focus,
      ...SIDES.map((side) => palette[side]),
    ]) {
      expect(contrast(line, palette.ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(line, palette.fill)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(palette.focus, palette.ground)).toBeGreaterThanOrEqual(4.5);
  });

  test("keeps sides and agreements at least 20 apart for protan, deutan, tritan and plain sight", () => {
    const categories = [...SIDES, "agreement"] as const;
    for (const [own, a] of categories.entries()) {
      for (const b of categories.slice(own + 1)) {
        for (const sight of SIGHTS)
          expect(difference(palette[a], palette[b], sight), `${a} and ${b}`).toBeGreaterThanOrEqual(20);
      }
    }
  });
});

test("the two first sides have the colours that were chosen for them", () => {
  expect([PALETTE.light.side0, PALETTE.light.side1, PALETTE.dark.side0, PALETTE.dark.side1]).toEqual([
    "#0072B2",
    "#8A5A00",
    "#56B4E9",
    "#E3B341",
  ]);
});

test("what stands out is thicker, not only darker", () => {
  expect(LINE_WIDTH_PX.node).toBeLessThan(LINE_WIDTH_PX.near);
  expect(LINE_WIDTH_PX.near).toBeLessThan(LINE_WIDTH_PX.open);
  expect(DIM_OPACITY.side).toBeLessThan(1);
});

describe("the style sheet", () => {
  const css = paletteCss();

  test("has both themes, forced colours and more contrast", () => {
    for (const part of [
      "--side0:#0072B2",
      "--side0:#56B4E9",
      "prefers-color-scheme:dark",
      "[data-theme=dark]",
      "forced-colors:active",
      "prefers-contrast:more",
    ]) {
      expect(css).toContain(part);
    }
  });

  test("balances its braces and stays small", () => {
    expect(css.split("{").length).toBe(css.split("}").length);
    expect(css.length).toBeLessThan(4500);
  });
});
