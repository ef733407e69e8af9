import { DASHES, DIM_OPACITY, LINE_WIDTH_PX } from "../scene/palette.ts";
import type { SceneLink, SceneNode, Stroke, Tone } from "../scene/types.ts";
import type { GraphStyle } from "./types.ts";

/** A line or an outline. No dashes: solid. */
export interface Outline {
  readonly colour: string;
  readonly opacity: number;
  readonly widthPx: number;
  readonly dashesPx: readonly number[];
  readonly cap: "butt" | "round";
}

export interface CardPaint {
  readonly fill: string;
  readonly outline: Outline;
  readonly kicker: string;
  readonly name: string;
  readonly weight: "normal" | "bold";
}

/** As thick as the style sheet makes them for more contrast, px. */
const STRONG_PX = 3;
const STRONG_OPEN_PX = 5;

/** How a card looks; the same rules as those of `paletteCss` for the SVG. */
export function paintCard(node: SceneNode, { palette, strong }: GraphStyle): CardPaint {
  const isDim = node.emphasis === "dim";
  const isBold = node.ref.kind === "agreement" || node.ref.kind === "pair";
  return {
    fill: node.tone === "agreement" ? palette.fill : palette.ground,
    outline: {
      colour: palette[node.tone],
      opacity: isDim && !strong ? dimOpacity(node.tone) : 1,
      widthPx: outlineWidthPx(node.emphasis, strong),
      ...dashesOf(node.stroke),
    },
    kicker: palette.muted,
    name: isDim ? palette.muted : palette.text,
    weight: isBold && !isDim ? "bold" : "normal",
  };
}

/** How a link looks. */
export function paintLink({ kind, stroke, emphasis }: SceneLink, { palette, strong }: GraphStyle): Outline {
  const isLit = emphasis === "near" || emphasis === "open";
  const plainPx = kind === "context" ? LINE_WIDTH_PX.context : LINE_WIDTH_PX.link;
  const widthPx = isLit ? LINE_WIDTH_PX.linkNear : emphasis === "dim" ? LINE_WIDTH_PX.dim : plainPx;
  return {
    colour: isLit ? palette.strong : palette.line,
    opacity: emphasis === "dim" && !strong ? DIM_OPACITY.other : 1,
    widthPx: strong ? STRONG_PX : widthPx,
    ...(kind === "context" ? { dashesPx: isLit ? DASHES.contextLit : DASHES.context, cap: "butt" } : dashesOf(stroke)),
  };
}

/** Colour of a column's heading. */
export function paintHeading(tone: Tone, { palette }: GraphStyle): string {
  return tone === "agreement" ? palette.text : palette[tone];
}

function dimOpacity(tone: Tone): number {
  if (tone === "agreement") return DIM_OPACITY.agreement;
  return tone === "neutral" ? DIM_OPACITY.other : DIM_OPACITY.side;
}

function outlineWidthPx(emphasis: SceneNode["emphasis"], strong: boolean): number {
  if (emphasis === "open") return strong ? STRONG_OPEN_PX : LINE_WIDTH_PX.open;
  if (strong) return STRONG_PX;
  if (emphasis === "dim") return LINE_WIDTH_PX.dim;
  return emphasis === "near" ? LINE_WIDTH_PX.near : LINE_WIDTH_PX.node;
}

function dashesOf(stroke: Stroke): Pick<Outline, "dashesPx" | "cap"> {
  if (stroke === "solid") return { dashesPx: [], cap: "butt" };
  return { dashesPx: DASHES[stroke], cap: stroke === "dotted" ? "round" : "butt" };
}
