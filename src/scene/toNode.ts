import { breakText, cutText, textUnits } from "./breakText.ts";
import { kickerUnits, MAX_LINES, unitsPerLine, type CardMetrics } from "./cardMetrics.ts";
import type { Card, Emphasis, SceneNode } from "./types.ts";

export interface NodePlace {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly column: number;
}

/** Agreements are set in bold, so that the middle column reads as the subject. */
export function isBold(card: Pick<Card, "ref">): boolean {
  return card.ref.kind === "agreement" || card.ref.kind === "pair";
}

/** The line above the name: of two facts that do not fit, the one that matters more, cut where it must be. */
function kickerOf({ kicker, shortKicker = "" }: Card, units: number): string {
  return cutText(shortKicker === "" || textUnits(kicker) <= units ? kicker : shortKicker, units);
}

/** A card at its place, its name broken into lines. */
export function toNode(card: Card, place: NodePlace, emphasis: Emphasis, metrics: CardMetrics): SceneNode {
  const { key, ref, shape, tone, stroke, name, href } = card;
  return {
    key,
    ref,
    shape,
    tone,
    // A dotted border means "named in no agreement"; what is not known of an agreement shows in its lines.
    stroke: ref.kind === "agreement" ? "solid" : stroke,
    emphasis,
    xPx: place.xPx,
    yPx: place.yPx,
    widthPx: place.widthPx,
    heightPx: place.heightPx,
    kicker: kickerOf(card, kickerUnits(place.widthPx, metrics)),
    lines: breakText(
      card.label.text,
      unitsPerLine(place.widthPx, isBold(card), metrics),
      card.label.fixedLines ?? MAX_LINES,
    ),
    name,
    href,
    column: place.column,
  };
}
