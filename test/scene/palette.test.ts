import { describe, expect, test } from "vitest";
import { DIM_OPACITY, LINE_WIDTH_PX, PALETTE, type Palette } from "../../src/scene/palette.ts";
import { paletteCss } from "../../src/scene/paletteCss.ts";
import { blendedContrast, contrast, difference, SIGHTS } from "../fixtures/colours.ts";

const SIDES = ["side0", "side1", "side2", "side3"] as const;

describe.each(Object.entries(PALETTE))("the %s palette", (_, palette: Palette) => {
  test("V4 has text of at least 4.5:1 on ground and fill, dimmed or not", () => {
    for (const ground of [palette.ground, palette.fill]) {
      for (const ink of [palette.text, palette.muted]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    }
    for (const side of SIDES)
      expect(contrast(palette[side], palette.ground), `heading of ${side}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.neutral, palette.ground)).toBeGreaterThanOrEqual(4.5);
  });

  test("V4 has lines, outlines and the focus ring of at least 3:1", () => {
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

  test("V4 leaves dimmed outlines and lines 3:1 on what they stand on", () => {
    const dimmed = [
      ...SIDES.map((side) => [palette[side], DIM_OPACITY.side, [palette.ground]] as const),
      [palette.agreement, DIM_OPACITY.agreement, [palette.ground, palette.fill]] as const,
      [palette.neutral, DIM_OPACITY.other, [palette.ground]] as const,
      [palette.line, DIM_OPACITY.other, [palette.ground]] as const,
    ];
    for (const [ink, opacity, grounds] of dimmed) {
      for (const ground of grounds) expect(blendedContrast(ink, opacity, ground), ink).toBeGreaterThanOrEqual(3);
    }
  });

  test("V4 keeps sides and agreements at least 20 apart for protan, deutan, tritan and plain sight", () => {
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
  expect(LINE_WIDTH_PX.dim).toBeLessThan(LINE_WIDTH_PX.node);
  expect(LINE_WIDTH_PX.linkNear).toBeGreaterThanOrEqual(3 * LINE_WIDTH_PX.dim);
  expect(Math.max(...Object.values(DIM_OPACITY))).toBeLessThan(1);
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
