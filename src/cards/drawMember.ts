import { COLOURS } from "./cardColours.ts";
import { dashesOf } from "./dashesOf.ts";
import { NAME_LINE_EM, type Labelled } from "./fitNames.ts";
import { outline } from "./outline.ts";
import { tint } from "./tint.ts";
import type { Box, CardText, Marks } from "./types.ts";
import { textWidthPx, type TextStyle } from "./wrapText.ts";

/** A card at its place. */
export interface Placed extends Labelled {
  readonly box: Box;
}

const BORDER_PX = 3;

/** A party or agreement: outline and name, in the side's colour where it is what the card is about; without a name only its shape. */
export function drawMember({ member, lines, box }: Placed, style: TextStyle): Marks {
  const { tone, shape, stroke, isStrong } = member;
  const colour = COLOURS[tone];
  const isAgreement = tone === "agreement";
  const isFull = isStrong || lines.length === 0;
  const linePx = style.sizePx * NAME_LINE_EM;
  const firstPx = box.yPx + (box.heightPx - lines.length * linePx) / 2 + linePx * 0.8;
  const texts = lines.map((text, line): CardText => ({
    text,
    xPx: Math.round(box.xPx + (box.widthPx - textWidthPx(text, style)) / 2),
    baselinePx: Math.round(firstPx + line * linePx),
    ...style,
    colour: isStrong ? COLOURS.ground : COLOURS.text,
  }));
  return {
    shapes: [
      {
        d: outline(shape, box.widthPx, box.heightPx),
        xPx: box.xPx,
        yPx: box.yPx,
        scale: [1, 1],
        fill: isFull ? (isAgreement && isStrong ? COLOURS.text : colour) : isAgreement ? COLOURS.fill : tint(colour),
        stroke: isFull ? null : colour,
        strokePx: BORDER_PX,
        dash: dashesOf(isAgreement ? "solid" : stroke, BORDER_PX),
      },
    ],
    texts,
  };
}
