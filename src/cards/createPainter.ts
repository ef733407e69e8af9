import { Renderer, type Node } from "@takumi-rs/core";
import { svgText } from "../scene/svgText.ts";
import type { SvgTree } from "../scene/types.ts";
import { cardFonts, FONT_FAMILY } from "./cardFonts.ts";
import type { CardShape, CardText, Drawing } from "./types.ts";

export interface Painter {
  /** The picture as a PNG file; the same bytes for the same drawing. */
  paint(drawing: Drawing): Promise<Uint8Array>;
}

const LINE_EM = 1.2;

function shapeTree({ d, xPx, yPx, scale, fill, stroke, strokePx, dash }: CardShape): SvgTree {
  const [scaleX, scaleY] = scale;
  const line =
    stroke === null
      ? {}
      : {
          stroke,
          "stroke-width": strokePx,
          ...(dash.length === 0 ? {} : { "stroke-dasharray": dash.join(" "), "stroke-linecap": "round" }),
        };
  return {
    tag: "path",
    attributes: { d, transform: `translate(${xPx} ${yPx}) scale(${scaleX} ${scaleY})`, fill: fill ?? "none", ...line },
    children: [],
  };
}

function shapesNode({ widthPx, heightPx, shapes }: Drawing): Node {
  const svg = svgText({
    tag: "svg",
    attributes: { xmlns: "http://www.w3.org/2000/svg", width: widthPx, height: heightPx },
    children: shapes.map(shapeTree),
  });
  return {
    type: "image",
    src: Buffer.from(svg),
    width: widthPx,
    height: heightPx,
    style: { position: "absolute", left: 0, top: 0 },
  };
}

function textNode({ text, xPx, baselinePx, sizePx, weight, colour }: CardText): Node {
  const metrics = cardFonts().get(weight)?.metrics;
  const [ascent, descent] = [metrics?.ascentEm ?? 1, metrics?.descentEm ?? 0.25];
  const topPx = baselinePx - sizePx * (ascent + (LINE_EM - ascent - descent) / 2);
  return {
    type: "text",
    text,
    style: {
      position: "absolute",
      left: xPx,
      top: Math.round(topPx),
      // Unquoted, a family of several words or with a digit is refused.
      fontFamily: `"${FONT_FAMILY}"`,
      fontSize: sizePx,
      fontWeight: weight,
      lineHeight: `${String(sizePx * LINE_EM)}px`,
      color: colour,
      whiteSpace: "nowrap",
    },
  };
}

/** Starts the drawing library with the cards' typeface. Throws where it has no program for this system. */
export async function createPainter(): Promise<Painter> {
  // Cards share no images, so a cache of them would only fill the memory.
  const renderer = new Renderer({ cacheMaxBytes: 0 });
  for (const [weight, { data }] of cardFonts()) {
    await renderer.registerFont({ name: FONT_FAMILY, data, weight, style: "normal" });
  }
  return {
    paint: (drawing) => {
      const { widthPx: width, heightPx: height, ground, texts } = drawing;
      const root: Node = {
        type: "container",
        style: { position: "relative", width, height, backgroundColor: ground },
        children: [shapesNode(drawing), ...texts.map(textNode)],
      };
      return renderer.render(root, { width, height, format: "png" });
    },
  };
}
