import { COLOURS } from "./cardColours.ts";
import type { Form } from "./cardForms.ts";
import type { CardContent, CardShape, Marks } from "./types.ts";
import { drawable, textWidthPx, wrapText, type TextStyle } from "./wrapText.ts";

const TOP_RULE_PX = 6;
const FOOT_RULE_PX = 2;

const bar = (xPx: number, yPx: number, widthPx: number, heightPx: number, fill: string): CardShape => ({
  d: `M0 0H${widthPx}V${heightPx}H0Z`,
  xPx,
  yPx,
  scale: [1, 1],
  fill,
  stroke: null,
  strokePx: 0,
  dash: [],
});

/** The first text that fits on a line, else the last, cut. */
function oneLine(texts: readonly string[], style: TextStyle, widthPx: number): string {
  const tried = texts.map((text) => wrapText(drawable(text, style.weight), style, widthPx, 1));
  return (tried.find(({ isWhole }) => isWhole) ?? tried.at(-1))?.lines[0] ?? "";
}

/** What every card has: a rule on top, a foot with source and site, and the lower edge of what is between them, px. */
export function drawFrame(
  { credits, siteName }: CardContent,
  { widthPx, heightPx, marginPx, smallPx }: Form,
): Marks & { readonly bottomPx: number } {
  const innerPx = widthPx - 2 * marginPx;
  const loud = { sizePx: smallPx, weight: 700 } as const;
  const quiet = { sizePx: smallPx, weight: 400 } as const;
  const name = oneLine([siteName], loud, innerPx * 0.4);
  const namePx = textWidthPx(name, loud);
  const source = oneLine(credits, quiet, innerPx - namePx - smallPx);
  const baselinePx = heightPx - marginPx;
  const rulePx = Math.round(baselinePx - smallPx * 1.7);
  return {
    shapes: [
      bar(marginPx, marginPx - TOP_RULE_PX, innerPx, TOP_RULE_PX, COLOURS.text),
      bar(marginPx, rulePx, innerPx, FOOT_RULE_PX, COLOURS.line),
    ],
    texts: [
      { text: source, xPx: marginPx, baselinePx, ...quiet, colour: COLOURS.muted },
      { text: name, xPx: Math.floor(widthPx - marginPx - namePx), baselinePx, ...loud, colour: COLOURS.text },
    ],
    bottomPx: rulePx,
  };
}
