import { DASHES, LINE_WIDTH_PX } from "../scene/palette.ts";
import type { Stroke } from "../scene/types.ts";

/** What a thick line keeps of the page's dashes, which are made for thin ones. */
const SHARE = 0.7;

/** Dashes of a line of this width, px, in the proportions of the page's; none for a solid line. */
export function dashesOf(stroke: Stroke, strokePx: number): readonly number[] {
  if (stroke === "solid") return [];
  const share = (strokePx / LINE_WIDTH_PX.link) * SHARE;
  return DASHES[stroke].map((length) => Math.max(0.1, Math.round(length * share * 10) / 10));
}
