import { COLOURS } from "./cardColours.ts";
import { dashesOf } from "./dashesOf.ts";
import type { Box, CardShape, Tie } from "./types.ts";

const middleX = ({ xPx, widthPx }: Box): number => xPx + widthPx / 2;
const middleY = ({ yPx, heightPx }: Box): number => yPx + heightPx / 2;

/** From the side of one box that faces the other to that other's, beside each other. */
function acrossPath(from: Box, to: Box): string {
  const toRight = to.xPx > from.xPx;
  const [x1, x2] = toRight ? [from.xPx + from.widthPx, to.xPx] : [from.xPx, to.xPx + to.widthPx];
  const [y1, y2, middle] = [middleY(from), middleY(to), (x1 + x2) / 2];
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

/** The same for boxes below each other. */
function downPath(from: Box, to: Box): string {
  const isBelow = to.yPx > from.yPx;
  const [y1, y2] = isBelow ? [from.yPx + from.heightPx, to.yPx] : [from.yPx, to.yPx + to.heightPx];
  const [x1, x2, middle] = [middleX(from), middleX(to), (y1 + y2) / 2];
  return `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`;
}

/** A line from an agreement to a party, if both are drawn; dotted where nothing is said of a signing, as on the page. */
export function drawTie(
  { from, to, stroke }: Tie,
  boxes: ReadonlyMap<string, Box>,
  strokePx: number,
  isDown: boolean,
): readonly CardShape[] {
  const [agreement, party] = [boxes.get(from), boxes.get(to)];
  if (agreement === undefined || party === undefined) return [];
  return [
    {
      d: isDown ? downPath(agreement, party) : acrossPath(agreement, party),
      xPx: 0,
      yPx: 0,
      scale: [1, 1],
      fill: null,
      stroke: COLOURS.agreement,
      strokePx,
      dash: dashesOf(stroke, strokePx),
    },
  ];
}
