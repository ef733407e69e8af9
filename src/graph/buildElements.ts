import { baselines, cardMetrics } from "../scene/cardMetrics.ts";
import { HEADING_FONT_PX } from "../scene/palette.ts";
import type { Scene, SceneHeading, SceneLink, SceneNode } from "../scene/types.ts";
import { linkGeometry } from "./linkGeometry.ts";
import type { MeasureDescent } from "./measureDescent.ts";
import { outlinePoints } from "./outlinePoints.ts";
import { paintCard, paintHeading, paintLink, type Outline } from "./paintCard.ts";
import type { GraphElement, GraphStyle } from "./types.ts";

const ANCHOR_CLASS = { start: "start", middle: "middle", end: "end" } as const;

/** A line of text to be set at a baseline. */
interface TextLine {
  readonly id: string;
  readonly text: string;
  readonly xPx: number;
  readonly baselinePx: number;
  readonly anchor: SceneHeading["anchor"];
  readonly fontPx: number;
  readonly weight: "normal" | "bold";
  readonly colour: string;
}

/**
 * The scene as elements of the renderer by id: a box and one element per line of text for each card, one per heading, one
 * per link. Ids carry a letter first, so that a card, its lines and a link can share a key; a second record with a key
 * already drawn, and a link to a card that is not drawn, are left out.
 */
export function buildElements(
  scene: Scene,
  style: GraphStyle,
  descentOf: MeasureDescent,
): ReadonlyMap<string, GraphElement> {
  const descent = descentOf(style.fontFamily);
  const nodes = new Map(scene.nodes.toReversed().map((node) => [node.key, node]));
  const drawn = [...nodes.values()].toReversed();
  const lines = [
    ...scene.headings.map((heading, index) => headingLine(heading, index, style)),
    ...drawn.flatMap((node) => cardLines(node, scene, style)),
  ];
  const elements = [
    ...drawn.map((node) => box(node, style)),
    ...lines.filter(({ text }) => text !== "").map((line) => textElement(line, style.fontFamily, descent)),
    ...scene.links.flatMap((link) => {
      const from = nodes.get(link.from);
      const to = nodes.get(link.to);
      return from === undefined || to === undefined || from === to ? [] : [line(link, from, to, style)];
    }),
  ];
  return new Map(elements.map((element) => [element.data.id, element]));
}

function box(node: SceneNode, style: GraphStyle): GraphElement {
  const { fill, outline } = paintCard(node, style);
  return {
    group: "nodes",
    classes: "box",
    data: {
      id: `n:${node.key}`,
      points: outlinePoints(node),
      widthPx: node.widthPx,
      heightPx: node.heightPx,
      fill,
      ...outlineData(outline),
    },
    position: centre(node),
  };
}

function cardLines(node: SceneNode, scene: Scene, style: GraphStyle): readonly TextLine[] {
  const metrics = cardMetrics(scene.layout);
  const paint = paintCard(node, style);
  const place = baselines(node.heightPx, node.lines.length, metrics);
  const shared = { xPx: node.xPx + metrics.paddingXPx, anchor: "start" } as const;
  const kicker: TextLine = {
    ...shared,
    id: `k:${node.key}`,
    text: node.kicker,
    baselinePx: node.yPx + place.kickerPx,
    fontPx: metrics.kickerPx,
    weight: "normal",
    colour: paint.kicker,
  };
  const names = node.lines.map((text, index): TextLine => ({
    ...shared,
    id: `t${index}:${node.key}`,
    text,
    baselinePx: node.yPx + (place.linesPx[index] ?? 0),
    fontPx: metrics.namePx,
    weight: paint.weight,
    colour: paint.name,
  }));
  return [kicker, ...names];
}

function headingLine(heading: SceneHeading, index: number, style: GraphStyle): TextLine {
  const { text, xPx, yPx, anchor, tone } = heading;
  return {
    id: `h:${index}`,
    text,
    xPx,
    baselinePx: yPx,
    anchor,
    fontPx: HEADING_FONT_PX,
    weight: "bold",
    colour: paintHeading(tone, style),
  };
}

/** The renderer centres text vertically by font size and stands it on the bottom of the font; both are undone here. */
function textElement(line: TextLine, fontFamily: string, descent: number): GraphElement {
  const { id, text, fontPx, weight, colour } = line;
  return {
    group: "nodes",
    classes: `text ${ANCHOR_CLASS[line.anchor]}`,
    data: { id, text, fontPx, weight, colour, font: fontFamily.replaceAll("'", '"') },
    position: { x: line.xPx, y: line.baselinePx + fontPx * (descent - 0.5) },
  };
}

function line(link: SceneLink, from: SceneNode, to: SceneNode, style: GraphStyle): GraphElement {
  const { curved, ...geometry } = linkGeometry(link.path, centre(from), centre(to));
  return {
    group: "edges",
    classes: curved ? "curve" : "straight",
    data: {
      id: `e:${link.key}`,
      source: `n:${link.from}`,
      target: `n:${link.to}`,
      depth: link.emphasis === "dim" ? 0 : 1,
      ...geometry,
      ...outlineData(paintLink(link, style)),
    },
  };
}

function outlineData({ colour, opacity, widthPx, dashesPx, cap }: Outline): Readonly<Record<string, string | number>> {
  const dashed = dashesPx.length > 0;
  return {
    stroke: colour,
    strokeOpacity: opacity,
    strokeWidthPx: widthPx,
    line: dashed ? "dashed" : "solid",
    dashes: dashed ? dashesPx.join(" ") : "1 0",
    cap,
  };
}

function centre(node: SceneNode): { readonly x: number; readonly y: number } {
  return { x: node.xPx + node.widthPx / 2, y: node.yPx + node.heightPx / 2 };
}
