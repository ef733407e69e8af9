import { breakText } from "./breakText.ts";
import type { Label, SceneLayout } from "./types.ts";

/** Type and room inside a card, px. SVG, canvas and style sheet all use these. */
export interface CardMetrics {
  readonly kickerPx: number;
  readonly namePx: number;
  /** From one line of the name to the next. */
  readonly lineHeightPx: number;
  readonly kickerHeightPx: number;
  readonly paddingXPx: number;
  readonly paddingYPx: number;
  readonly minHeightPx: number;
}

/** 48 px keep every target above 44 px. */
const LARGE: CardMetrics = {
  kickerPx: 12.5,
  namePx: 15,
  lineHeightPx: 18,
  kickerHeightPx: 15,
  paddingXPx: 12,
  paddingYPx: 3,
  minHeightPx: 48,
};
/** For phones: not under 14 px on a page of 320 px either, where the picture of 328 px is drawn at 0.93. */
const STACK: CardMetrics = {
  kickerPx: 15.25,
  namePx: 16.5,
  lineHeightPx: 20,
  kickerHeightPx: 19,
  paddingXPx: 12,
  paddingYPx: 4,
  minHeightPx: 50,
};
const SMALL: CardMetrics = {
  kickerPx: 12.5,
  namePx: 13,
  lineHeightPx: 15,
  kickerHeightPx: 14,
  paddingXPx: 7,
  paddingYPx: 5,
  minHeightPx: 46,
};

/** An average letter of the widest usual system font, DejaVu Sans, in em, Latin and Cyrillic; in others lines end earlier. */
const LETTER_EM = 0.6;
const BOLD_LETTER_EM = 0.67;

export const MAX_LINES = 3;

/** Type of a layout's cards: *network* has more cards and smaller type, *ring* and *chain* few cards and larger type. */
export function cardMetrics(layout: SceneLayout): CardMetrics {
  if (layout === "network") return SMALL;
  return layout === "ring" || layout === "chain" ? STACK : LARGE;
}

/** How many average letters fit into a line of a card's name. */
export function unitsPerLine(widthPx: number, bold: boolean, metrics: CardMetrics): number {
  return (widthPx - 2 * metrics.paddingXPx) / ((bold ? BOLD_LETTER_EM : LETTER_EM) * metrics.namePx);
}

/** How many average letters fit into the line above the name. */
export function kickerUnits(widthPx: number, metrics: CardMetrics): number {
  return (widthPx - 2 * metrics.paddingXPx) / (LETTER_EM * metrics.kickerPx);
}

/** Height of a card that holds its label in any language, px. */
export function cardHeightPx(label: Label, widthPx: number, bold: boolean, metrics: CardMetrics): number {
  const units = unitsPerLine(widthPx, bold, metrics);
  const lines = label.fixedLines ?? Math.max(1, ...label.all.map((text) => breakText(text, units, MAX_LINES).length));
  return Math.max(metrics.minHeightPx, 2 * metrics.paddingYPx + metrics.kickerHeightPx + lines * metrics.lineHeightPx);
}

/** Baselines inside a card, px from its top; the text block is centred, so that a shorter translation looks right too. */
export function baselines(
  heightPx: number,
  lines: number,
  metrics: CardMetrics,
): { readonly kickerPx: number; readonly linesPx: readonly number[] } {
  const topPx = (heightPx - metrics.kickerHeightPx - lines * metrics.lineHeightPx) / 2;
  const kickerPx = topPx + metrics.kickerHeightPx * 0.76;
  const firstPx = topPx + metrics.kickerHeightPx + metrics.lineHeightPx * 0.76;
  return { kickerPx, linesPx: Array.from({ length: lines }, (_, line) => firstPx + line * metrics.lineHeightPx) };
}
