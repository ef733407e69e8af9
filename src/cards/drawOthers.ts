import { COLOURS } from "./cardColours.ts";
import { outline } from "./outline.ts";
import type { Box, CardShape, Marks, Member } from "./types.ts";
import { textWidthPx, type TextStyle } from "./wrapText.ts";

/** Room that a column keeps for the marks outside its cards, px. */
export const OTHERS_PX = 66;

const SQUARE_PX = 13;
const PITCH_PX = 20;
const MOST = 5;
const COUNT: TextStyle = { sizePx: 24, weight: 600 };

/**
 * What else a party takes part in: a small square for each further agreement, on lines that leave its card outwards. Above five the
 * last is the number of those that have no square.
 */
export function drawOthers(
  { others }: Member,
  box: Box,
  side: "left" | "right",
  more: (count: number) => string,
): Marks {
  if (others === 0) return { shapes: [], texts: [] };
  const count = Math.min(others, MOST, Math.max(1, Math.floor((box.heightPx + 10) / PITCH_PX)));
  const squares = others > count ? count - 1 : count;
  const [startX, startY] = [side === "left" ? box.xPx : box.xPx + box.widthPx, box.yPx + box.heightPx / 2];
  const endX = side === "left" ? box.xPx - OTHERS_PX + SQUARE_PX : box.xPx + box.widthPx + OTHERS_PX - SQUARE_PX;
  const yOf = (place: number): number => startY + (place - (count - 1) / 2) * PITCH_PX;
  const shapes = Array.from({ length: squares }, (_, place): readonly CardShape[] => {
    const y = yOf(place);
    const middle = (startX + endX) / 2;
    const line = `M${startX} ${startY}C${middle} ${startY} ${middle} ${y} ${endX} ${y}`;
    const plain = { scale: [1, 1], dash: [] } as const;
    return [
      { ...plain, d: line, xPx: 0, yPx: 0, fill: null, stroke: COLOURS.line, strokePx: 2 },
      {
        ...plain,
        d: outline("square", SQUARE_PX, SQUARE_PX),
        xPx: side === "left" ? endX - SQUARE_PX : endX,
        yPx: y - SQUARE_PX / 2,
        fill: COLOURS.line,
        stroke: null,
        strokePx: 0,
      },
    ];
  });
  if (squares === others) return { shapes: shapes.flat(), texts: [] };
  const text = more(others - squares);
  const widthPx = Math.min(OTHERS_PX, textWidthPx(text, COUNT));
  const xPx = side === "left" ? box.xPx - OTHERS_PX : box.xPx + box.widthPx + OTHERS_PX - widthPx;
  const baselinePx = Math.round(yOf(count - 1) + COUNT.sizePx * 0.36);
  return {
    shapes: shapes.flat(),
    texts: [{ text, xPx: Math.round(xPx), baselinePx, ...COUNT, colour: COLOURS.muted }],
  };
}
