import { shapePath } from "../scene/shapePath.ts";
import type { Scene, SceneNode } from "../scene/types.ts";
import { COLOURS } from "./cardColours.ts";
import { dashesOf } from "./dashesOf.ts";
import { NAME_WEIGHT } from "./fitNames.ts";
import type { Box, CardShape, CardText, Marks } from "./types.ts";
import { drawable, textWidthPx, wrapText } from "./wrapText.ts";

const HEADINGS_PX = [28, 26, 24, 22, 20] as const;
/** Room above the picture for two lines of a side's name. */
const HEAD_PX = 82;
/** What is drawn of a card's box in *sides*: without names, cards need less, and lines show better. */
const SHARE = { width: 0.74, height: 0.64 };
const LINK_PX = 4;
const CONTEXT_PX = 2;

interface Scaling {
  x(value: number): number;
  y(value: number): number;
  readonly scale: readonly [number, number];
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Whether a node belongs to the picture: what is only counted, and who is in no agreement, is left to the page. */
function drawnNodes({ nodes, links }: Scene): readonly SceneNode[] {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  return nodes.filter(({ key, ref }) => ref.kind !== "rest" && linked.has(key));
}

/** Stretches the nodes over a box, each direction for itself: the picture shows who is tied to whom, not how far apart. */
function scaling(nodes: readonly SceneNode[], box: Box): Scaling {
  const left = Math.min(...nodes.map(({ xPx }) => xPx));
  const top = Math.min(...nodes.map(({ yPx }) => yPx));
  const widthPx = Math.max(...nodes.map((node) => node.xPx + node.widthPx)) - left;
  const heightPx = Math.max(...nodes.map((node) => node.yPx + node.heightPx)) - top;
  const scaleX = box.widthPx / widthPx;
  const scaleY = Math.min(box.heightPx / heightPx, scaleX * 1.6);
  const topPx = box.yPx + (box.heightPx - heightPx * scaleY) / 2;
  return {
    x: (value) => round(box.xPx + (value - left) * scaleX),
    y: (value) => round(topPx + (value - top) * scaleY),
    scale: [round(scaleX * 100) / 100, round(scaleY * 100) / 100],
  };
}

/** A link runs from the middle of one card to the middle of the other, under both, since cards are drawn smaller than they are. */
function drawLinks({ links }: Scene, nodes: ReadonlyMap<string, SceneNode>, { x, y }: Scaling): readonly CardShape[] {
  return links.flatMap(({ from, to, kind, stroke, path }): readonly CardShape[] => {
    const [first, last] = [nodes.get(from), nodes.get(to)];
    if (first === undefined || last === undefined) return [];
    const middle = ({ xPx, yPx, widthPx, heightPx }: SceneNode): string =>
      `${x(xPx + widthPx / 2)} ${y(yPx + heightPx / 2)}`;
    const [x1, y1, cx1, cy1, mx, my, cx2, cy2, x2, y2] = path;
    const curve = `${x(x1)} ${y(y1)}Q${x(cx1)} ${y(cy1)} ${x(mx)} ${y(my)}Q${x(cx2)} ${y(cy2)} ${x(x2)} ${y(y2)}`;
    const strokePx = kind === "context" ? CONTEXT_PX : LINK_PX;
    return [
      {
        d: `M${middle(first)}L${curve}L${middle(last)}`,
        xPx: 0,
        yPx: 0,
        scale: [1, 1],
        fill: null,
        stroke: COLOURS.line,
        strokePx,
        dash: dashesOf(kind === "context" ? "dashed" : stroke, strokePx),
      },
    ];
  });
}

function drawNode(node: SceneNode, { x, y, scale }: Scaling, share: typeof SHARE): CardShape {
  const { xPx, yPx, widthPx, heightPx } = node;
  return {
    d: shapePath(node),
    xPx: x(xPx + (widthPx * (1 - share.width)) / 2),
    yPx: y(yPx + (heightPx * (1 - share.height)) / 2),
    scale: [scale[0] * share.width, scale[1] * share.height],
    fill: COLOURS[node.tone],
    stroke: null,
    strokePx: 0,
    dash: [],
  };
}

/** Names of the two sides above their columns, broken where they are long; smaller where a word is too long for its half. */
function drawHeadings(headings: readonly [string, string], box: Box): readonly CardText[] {
  const widthPx = box.widthPx / 2 - 16;
  const weight = NAME_WEIGHT;
  const texts = headings.map((heading) => drawable(heading, weight));
  const sizePx =
    HEADINGS_PX.find((size) => texts.every((text) => wrapText(text, { sizePx: size, weight }, widthPx, 2).isWhole)) ??
    HEADINGS_PX[HEADINGS_PX.length - 1] ??
    20;
  const style = { sizePx, weight };
  return texts.flatMap((text, side) => {
    const { lines } = wrapText(text, style, widthPx, 2);
    return lines.map((line, position): CardText => {
      const freePx = box.widthPx - textWidthPx(line, style);
      const up = lines.length - 1 - position;
      return {
        text: line,
        xPx: Math.round(box.xPx + (side === 0 ? 0 : freePx)),
        baselinePx: Math.round(box.yPx + HEAD_PX - 16 - up * sizePx * 1.12),
        ...style,
        colour: COLOURS[side === 0 ? "side0" : "side1"],
      };
    });
  });
}

/** A whole scene as shapes and lines, without names: what the start page draws, seen from afar. */
export function drawScene(scene: Scene, headings: readonly [string, string], box: Box): Marks {
  const nodes = drawnNodes(scene);
  if (nodes.length === 0) return { shapes: [], texts: [] };
  const headPx = headings.every((heading) => heading === "") ? 0 : HEAD_PX;
  const place = scaling(nodes, { ...box, yPx: box.yPx + headPx, heightPx: box.heightPx - headPx });
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const share = scene.layout === "sides" ? SHARE : { width: 1, height: 1 };
  return {
    shapes: [...drawLinks(scene, byKey, place), ...nodes.map((node) => drawNode(node, place, share))],
    texts: headPx === 0 ? [] : drawHeadings(headings, box),
  };
}
