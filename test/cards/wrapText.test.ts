import fc from "fast-check";
import { Renderer } from "@takumi-rs/core";
import { describe, expect, test } from "vitest";
import { cardFonts, FONT_FAMILY } from "../../src/cards/cardFonts.ts";
import type { Weight } from "../../src/cards/types.ts";
import { drawable, textWidthPx, wrapText } from "../../src/cards/wrapText.ts";

const BOLD = { sizePx: 56, weight: 700 } as const;
const SAMPLES = [
  "Agreement between Tashkent Metro and TMX International",
  "Oʻzbekiston va Rossiya oʻrtasidagi taʼminot boʻyicha kelishuv",
  "Соглашение Ўзбекистон Қорақалпоғистон Ҳамкорлик",
  "«План» на 2023–2025 годы № 7 — “quoted” & more",
];

describe("letters", () => {
  test.each(SAMPLES)("of all three languages can be drawn: %s", (text) => expect(drawable(text)).toBe(text));

  test.each([
    ["emoji", "Metro 🚇 cars", "Metro cars"],
    ["another script", "اتفاق Accord שלום", "Accord"],
    ["marks that turn the direction", "Ab\u202Ec\u2066d", "Abcd"],
    ["control characters and line ends", "a\u0000b\n\tc", "ab c"],
    ["all letters, but neither brackets nor numbers", "هيئة الموانئ (3)", ""],
    ["nothing but that", "🚇 اتفاق", ""],
  ])("that the typeface lacks are left out: %s", (_what, text, left) => expect(drawable(text)).toBe(left));

  test("that look like markup are text", () => {
    expect(drawable(`</script><img src="x" onerror='y'>&amp;`)).toBe(`</script><img src="x" onerror='y'>&amp;`);
  });
});

describe("the measured width of a line", () => {
  test.each(SAMPLES)("is what the drawing library needs, or a little more: %s", async (text) => {
    const renderer = new Renderer();
    for (const [weight, { data }] of cardFonts()) {
      await renderer.registerFont({ name: FONT_FAMILY, data, weight, style: "normal" });
    }
    const weights: readonly Weight[] = [400, 600, 700];
    for (const weight of weights) {
      const style = {
        fontFamily: `"${FONT_FAMILY}"`,
        fontSize: 100,
        fontWeight: weight,
        whiteSpace: "nowrap",
      } as const;
      const { children } = await renderer.measure({
        type: "container",
        style: { display: "flex" },
        children: [{ type: "text", text, style }],
      });
      const needed = children[0]?.width ?? 0;
      const measured = textWidthPx(text, { sizePx: 100, weight });
      expect(needed).toBeGreaterThan(measured * 0.94);
      expect(needed).toBeLessThanOrEqual(measured * 1.01);
    }
  });
});

describe("lines", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc
      .array(fc.constantFrom(...SAMPLES, "a", "Nordrhein-Westfalen", "x".repeat(80)), { maxLength: 8 })
      .map((parts) => parts.join(" ")),
  );

  test("are never wider or more than allowed, whatever the text", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 120, max: 1100 }),
        fc.integer({ min: 1, max: 5 }),
        (text, widthPx, most) => {
          const { lines } = wrapText(drawable(text), BOLD, widthPx, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidthPx(line, BOLD)).toBeLessThanOrEqual(widthPx + 0.01);
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });

  test("hold the whole text where nothing was cut", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const drawn = drawable(text);
        const { lines, isWhole } = wrapText(drawn, BOLD, 900, 4);
        if (isWhole) expect(lines.join(" ").replaceAll(" ", "")).toBe(drawn.replaceAll(" ", ""));
        else expect(lines.join("").length).toBeGreaterThan(0);
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  test.each([
    [
      "a word of one or two letters never ends one",
      "Меморандум о сотрудничестве и о торговле в области",
      /(?:^| )(?:о|и|в)$/u,
    ],
    ["a long word breaks after its hyphen", "Rheinland-Pfalz-Nordrhein-Westfalen", /^-/u],
  ])("%s", (_what, text, never) => {
    const { lines, isWhole } = wrapText(text, BOLD, 620, 5);
    expect([isWhole, lines.length > 1, lines.filter((line) => never.test(line))]).toEqual([true, true, []]);
  });

  test("are of about one length: the last is no single word", () => {
    const { lines } = wrapText("Agreement for the procurement of many new metro cars", BOLD, 1000, 3);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.split(" ").length).toBeGreaterThan(2);
  });

  test("of 2,000 characters end in an ellipsis", () => {
    const { lines, isWhole } = wrapText(drawable("Договор ".repeat(250)), BOLD, 1000, 3);
    expect([lines.length, lines[2]?.endsWith("…"), isWhole]).toEqual([3, true, false]);
  });
});
