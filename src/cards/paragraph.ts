import type { CardText } from "./types.ts";
import type { TextStyle } from "./wrapText.ts";

export interface ParagraphPlace {
  readonly xPx: number;
  readonly topPx: number;
  /** From line to line, in em. */
  readonly lineEm: number;
  readonly colour: string;
}

export interface Paragraph {
  readonly texts: readonly CardText[];
  /** Where the next thing may begin, px. */
  readonly endPx: number;
}

/** Lines below each other. */
export function paragraph(lines: readonly string[], style: TextStyle, place: ParagraphPlace): Paragraph {
  const linePx = style.sizePx * place.lineEm;
  const texts = lines.map((text, line): CardText => ({
    text,
    xPx: place.xPx,
    baselinePx: Math.round(place.topPx + style.sizePx * 0.84 + line * linePx),
    ...style,
    colour: place.colour,
  }));
  return { texts, endPx: Math.round(place.topPx + lines.length * linePx) };
}
