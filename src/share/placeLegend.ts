import { breakText, textUnits } from "../scene/breakText.ts";
import { DASHES, LINE_WIDTH_PX, PALETTE } from "../scene/palette.ts";
import { shapePath } from "../scene/shapePath.ts";
import type { SceneSign } from "../scene/sceneSigns.ts";
import type { SvgTree } from "../scene/types.ts";

/** A sign of the picture and what it means. */
export type LegendSign = SceneSign & { readonly text: string };

const TEXT_PX = 13;
const ROW_PX = 24;
const LINE_PX = 17;
const SIGN_WIDTH_PX = 32;
const SIGN_HEIGHT_PX = 18;
const SIGN_GAP_PX = 8;
const ITEM_GAP_PX = 20;
/** Average letter of the widest usual system font, in em; as for cards. */
const LETTER_EM = 0.6;
/** Corners of a card are as large as on the picture, which small signs cannot hold; so signs are drawn larger and shrunk. */
const SHRUNK = 0.5;

export interface LegendPlace {
  readonly xPx: number;
  readonly topPx: number;
  readonly widthPx: number;
}

function signTree(sign: SceneSign, xPx: number, topPx: number): SvgTree {
  const { light } = PALETTE;
  if (sign.kind === "line") {
    return {
      tag: "path",
      attributes: {
        d: `M${xPx} ${topPx + SIGN_HEIGHT_PX / 2}h${SIGN_WIDTH_PX}`,
        fill: "none",
        stroke: light.line,
        "stroke-width": LINE_WIDTH_PX.node,
        "stroke-dasharray": DASHES[sign.dashes].join(" "),
        ...(sign.dashes === "dotted" ? { "stroke-linecap": "round" } : {}),
      },
      children: [],
    };
  }
  const { shape, stroke, tone } = sign;
  const size = { widthPx: SIGN_WIDTH_PX / SHRUNK, heightPx: SIGN_HEIGHT_PX / SHRUNK };
  const dashed = stroke === "solid" ? {} : { "stroke-dasharray": DASHES[stroke].map((px) => px / SHRUNK).join(" ") };
  const outline: SvgTree = {
    tag: "path",
    attributes: {
      d: shapePath({ shape, ...size }),
      fill: tone === "agreement" ? light.fill : light.ground,
      stroke: light[tone],
      "stroke-width": LINE_WIDTH_PX.node / SHRUNK,
      ...dashed,
      ...(stroke === "dotted" ? { "stroke-linecap": "round" } : {}),
    },
    children: [],
  };
  return { tag: "g", attributes: { transform: `translate(${xPx} ${topPx}) scale(${SHRUNK})` }, children: [outline] };
}

/** Signs with their words in rows, each as wide as it needs; words too long for a row are broken. Gives where the rows end. */
export function placeLegend(
  signs: readonly LegendSign[],
  { xPx: leftPx, topPx, widthPx }: LegendPlace,
): { readonly trees: readonly SvgTree[]; readonly endPx: number } {
  const roomPx = widthPx - SIGN_WIDTH_PX - SIGN_GAP_PX;
  const trees: SvgTree[] = [];
  let [xPx, yPx, rowPx] = [leftPx, topPx, 0];
  for (const sign of signs) {
    const lines = breakText(sign.text, roomPx / (TEXT_PX * LETTER_EM), 4);
    const textPx = Math.max(...lines.map(textUnits)) * TEXT_PX * LETTER_EM;
    const itemPx = SIGN_WIDTH_PX + SIGN_GAP_PX + textPx;
    if (xPx > leftPx && xPx + itemPx > leftPx + widthPx) {
      xPx = leftPx;
      yPx += rowPx;
      rowPx = 0;
    }
    trees.push(signTree(sign, xPx, yPx));
    lines.forEach((line, place) =>
      trees.push({
        tag: "text",
        attributes: {
          x: xPx + SIGN_WIDTH_PX + SIGN_GAP_PX,
          y: yPx + TEXT_PX + place * LINE_PX,
          "font-size": TEXT_PX,
          fill: PALETTE.light.text,
        },
        children: [line],
      }),
    );
    rowPx = Math.max(rowPx, ROW_PX + (lines.length - 1) * LINE_PX);
    xPx += itemPx + ITEM_GAP_PX;
  }
  return { trees, endPx: yPx + rowPx };
}
