import { breakText } from "../scene/breakText.ts";
import { buildSvg } from "../scene/buildSvg.ts";
import { PALETTE } from "../scene/palette.ts";
import { resolveStyle } from "../scene/resolveStyle.ts";
import type { Scene, SvgTree } from "../scene/types.ts";
import { placeLegend, type LegendSign } from "./placeLegend.ts";
import { pictureMetadata, type PictureMetadata } from "./pictureMetadata.ts";

/** What stands round the picture, in one language, as plain text; and what its file says of itself. */
export interface PictureParts {
  readonly lang: string;
  readonly title: string;
  /** Under the title: what was found, what is filtered. */
  readonly lead: readonly string[];
  readonly legend: readonly LegendSign[];
  /** At the foot: what is not drawn, sources, edition, licence, address. */
  readonly foot: readonly string[];
  readonly metadata: PictureMetadata;
}

const MARGIN_PX = 24;
const GAP_PX = 18;
/** A narrow scene gets words of its own width all the same, but none under this, px. */
const WORDS_MIN_PX = 328;
/** Average letter of the widest usual system font in em, as for cards; bold ones are wider. */
const LETTER_EM = 0.6;
const BOLD_LETTER_EM = 0.67;
/** More lines than these end in an ellipsis; titles of treaties pass 500 characters. */
const LINES_MAX = 8;

interface TextStyle {
  readonly sizePx: number;
  readonly linePx: number;
  readonly isBold: boolean;
  readonly fill: string;
}

const { ground, muted, text } = PALETTE.light;
const TITLE: TextStyle = { sizePx: 21, linePx: 27, isBold: true, fill: text };
const LEAD: TextStyle = { sizePx: 15, linePx: 21, isBold: false, fill: text };
const FOOT: TextStyle = { sizePx: 12.5, linePx: 18, isBold: false, fill: muted };

interface Block {
  readonly trees: readonly SvgTree[];
  /** Where the next block may begin. */
  readonly endPx: number;
}

/** Lines of text below each other from a top edge. */
function textBlock(texts: readonly string[], style: TextStyle, topPx: number, widthPx: number): Block {
  const { fill, isBold, linePx, sizePx } = style;
  const units = widthPx / (sizePx * (isBold ? BOLD_LETTER_EM : LETTER_EM));
  const lines = texts.flatMap((one) => breakText(one, units, LINES_MAX));
  return {
    trees: lines.map((line, place) => ({
      tag: "text",
      attributes: {
        x: MARGIN_PX,
        y: topPx + place * linePx + sizePx,
        "font-size": sizePx,
        ...(isBold ? { "font-weight": 700 } : {}),
        fill,
      },
      children: [line],
    })),
    endPx: topPx + lines.length * linePx,
  };
}

const namedTree = (tag: string, content: string): SvgTree => ({ tag, attributes: {}, children: [content] });

/**
 * A scene as a picture that stands alone: title, legend, sources, edition, licence and address are inside. Always light. Every look is
 * an attribute and the font a generic one, so it needs no style sheet and asks for no file; texts stay texts. Sizes in px.
 */
export function buildPicture(scene: Scene, { foot, lang, lead, legend, metadata, title }: PictureParts): SvgTree {
  const wordsPx = Math.max(scene.widthPx, WORDS_MIN_PX);
  const widthPx = wordsPx + 2 * MARGIN_PX;
  const titled = textBlock([title], TITLE, MARGIN_PX, wordsPx);
  const led = textBlock(lead, LEAD, titled.endPx + 4, wordsPx);
  const sceneTopPx = led.endPx + GAP_PX;
  const svg = resolveStyle(buildSvg(scene, { linked: false }), scene, PALETTE.light);
  const drawn: SvgTree = {
    tag: "g",
    attributes: { transform: `translate(${MARGIN_PX} ${sceneTopPx})` },
    children: svg.children,
  };
  const signs = placeLegend(legend, { xPx: MARGIN_PX, topPx: sceneTopPx + scene.heightPx + GAP_PX, widthPx: wordsPx });
  const feet = textBlock(foot, FOOT, signs.endPx + (legend.length === 0 ? 0 : GAP_PX - 6), wordsPx);
  const heightPx = Math.ceil(feet.endPx + MARGIN_PX - 6);
  const back: SvgTree = {
    tag: "path",
    attributes: { d: `M0 0h${widthPx}v${heightPx}h-${widthPx}z`, fill: ground },
    children: [],
  };
  return {
    tag: "svg",
    attributes: {
      xmlns: "http://www.w3.org/2000/svg",
      width: widthPx,
      height: heightPx,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      "xml:lang": lang,
      "font-family": "sans-serif",
    },
    children: [
      namedTree("title", title),
      namedTree("desc", [scene.title, ...lead, ...foot].join("\n")),
      pictureMetadata(title, metadata),
      back,
      ...titled.trees,
      ...led.trees,
      drawn,
      ...signs.trees,
      ...feet.trees,
    ],
  };
}
