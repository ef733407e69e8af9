import { cardMetrics, type CardMetrics } from "./cardMetrics.ts";
import { DASHES, DIM_OPACITY, HEADING_FONT_PX, LINE_WIDTH_PX, type Palette } from "./palette.ts";
import type { Scene, SvgTree } from "./types.ts";

type Attributes = SvgTree["attributes"];
type Classes = ReadonlySet<string>;

const TONES = ["side0", "side1", "side2", "side3", "agreement", "neutral"] as const;

const classesOf = ({ attributes }: SvgTree): Classes => new Set(String(attributes["class"] ?? "").split(" "));

function toneOf(classes: Classes): (typeof TONES)[number] {
  return TONES.find((tone) => classes.has(`n-${tone}`)) ?? "neutral";
}

const dashes = (pattern: readonly number[]): Attributes => ({ "stroke-dasharray": pattern.join(" ") });

/** Dashes of an outline or a line; dots are dashes of no length with round ends. */
function dashAttributes(classes: Classes): Attributes {
  if (classes.has("n-context")) return dashes(classes.has("n-near") ? DASHES.contextLit : DASHES.context);
  if (classes.has("n-dashed")) return dashes(DASHES.dashed);
  return classes.has("n-dotted") ? { ...dashes(DASHES.dotted), "stroke-linecap": "round" } : {};
}

function linkAttributes(classes: Classes, palette: Palette): Attributes {
  const { context, dim, link, linkNear } = LINE_WIDTH_PX;
  const isNear = classes.has("n-near");
  const isDim = classes.has("n-dim");
  const plainPx = classes.has("n-context") ? context : link;
  return {
    fill: "none",
    stroke: isNear ? palette.strong : palette.line,
    "stroke-width": isNear ? linkNear : isDim ? dim : plainPx,
    ...dashAttributes(classes),
    ...(isDim ? { "stroke-opacity": DIM_OPACITY.other } : {}),
  };
}

function dimOpacity(classes: Classes): number {
  if (classes.has("n-agreement")) return DIM_OPACITY.agreement;
  return classes.has("n-neutral") ? DIM_OPACITY.other : DIM_OPACITY.side;
}

function outlineAttributes(card: Classes, palette: Palette): Attributes {
  const { dim, near, node, open } = LINE_WIDTH_PX;
  const isDim = card.has("n-dim");
  return {
    fill: card.has("n-agreement") ? palette.fill : palette.ground,
    stroke: palette[toneOf(card)],
    "stroke-width": card.has("n-open") ? open : card.has("n-near") ? near : isDim ? dim : node,
    ...dashAttributes(card),
    ...(isDim ? { "stroke-opacity": dimOpacity(card) } : {}),
  };
}

function textAttributes(own: Classes, card: Classes, metrics: CardMetrics, palette: Palette): Attributes {
  const isKicker = own.has("n-kicker");
  const isDim = card.has("n-dim");
  return {
    fill: isKicker || isDim ? palette.muted : palette.text,
    "font-size": isKicker ? metrics.kickerPx : metrics.namePx,
    ...(card.has("n-bold") && !isKicker && !isDim ? { "font-weight": 700 } : {}),
  };
}

function headingAttributes(own: Classes, palette: Palette): Attributes {
  const tone = toneOf(own);
  const anchor = own.has("n-middle") ? "middle" : own.has("n-end") ? "end" : null;
  return {
    fill: tone === "agreement" ? palette.text : palette[tone],
    "font-size": HEADING_FONT_PX,
    "font-weight": 700,
    ...(anchor === null ? {} : { "text-anchor": anchor }),
  };
}

/**
 * A tree of `buildSvg` with what the style sheet says of its classes (`paletteCss`) written as attributes of each element: it looks
 * the same without any style sheet. The scene tells the size of its type. Classes are taken away.
 */
export function resolveStyle(tree: SvgTree, { layout }: Pick<Scene, "layout">, palette: Palette): SvgTree {
  const metrics = cardMetrics(layout);
  const resolve = (element: SvgTree, card: Classes): SvgTree => {
    const own = classesOf(element);
    const { class: _class, ...attributes } = element.attributes;
    const inside = own.has("n") ? own : card;
    const style = (): Attributes => {
      if (own.has("n-link")) return linkAttributes(own, palette);
      if (own.has("n-heading")) return headingAttributes(own, palette);
      if (element.tag === "path") return outlineAttributes(inside, palette);
      return element.tag === "text" ? textAttributes(own, inside, metrics, palette) : {};
    };
    return {
      tag: element.tag,
      attributes: { ...attributes, ...style() },
      children: element.children.map((child) => (typeof child === "string" ? child : resolve(child, inside))),
    };
  };
  return resolve(tree, new Set());
}
