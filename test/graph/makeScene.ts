import { parse } from "valibot";
import { AgreementIdSchema } from "../../src/dataset/schema.ts";
import type { Emphasis, NodeShape, Scene, SceneLink, SceneNode, Stroke, Tone } from "../../src/scene/types.ts";

const AGREEMENT = parse(AgreementIdSchema, "x");

interface Card {
  readonly key: string;
  readonly column: 0 | 1 | 2;
  readonly row: number;
  readonly lines: readonly string[];
  readonly stroke?: Stroke;
}

const CARDS: readonly Card[] = [
  { key: "party:a", column: 0, row: 0, lines: ["Alpha region"] },
  { key: "party:b", column: 0, row: 1, lines: ["Beta region"] },
  { key: "party:c", column: 0, row: 2, lines: ["Chamber of Commerce and", "Industry"] },
  { key: "agreement:x", column: 1, row: 0, lines: ["Cooperation, 2023–2025"] },
  { key: "agreement:y", column: 1, row: 2, lines: ["Совместный план", "мероприятий"], stroke: "dashed" },
  { key: "party:d", column: 2, row: 0, lines: ["Government of Delta"] },
  { key: "party:e", column: 2, row: 2, lines: ["Fargʻona viloyati"] },
  { key: "party:f", column: 2, row: 3, lines: ["Present, in no agreement"], stroke: "dotted" },
];
const LINKS: readonly (readonly [string, string])[] = [
  ["agreement:x", "party:a"],
  ["agreement:x", "party:b"],
  ["agreement:x", "party:d"],
  ["agreement:y", "party:c"],
  ["agreement:y", "party:e"],
];
const TONES: readonly Tone[] = ["side0", "agreement", "side1"];
const SHAPES: readonly NodeShape[] = ["rounded", "square", "cut"];
const CARD_HEIGHT_PX = 54;
const ROW_PX = 66;
const TOP_PX = 40;

/** A small scene of three columns, with every shape and stroke; `open` dims all but that agreement and its parties. */
export function makeScene(widthPx = 908, open: string | null = null): Scene {
  const cardWidthPx = Math.round(widthPx * 0.27);
  const near = new Set(LINKS.flatMap(([agreement, party]) => (agreement === open ? [party] : [])));
  const emphasisOf = (key: string): Emphasis => {
    if (open === null) return "plain";
    if (key === open) return "open";
    return near.has(key) ? "near" : "dim";
  };
  const nodes = CARDS.map(({ key, column, row, lines, stroke = "solid" }): SceneNode => {
    const isFree = key === "party:f";
    return {
      key,
      ref: column === 1 ? { kind: "agreement", id: AGREEMENT } : { kind: "rest", isListed: true },
      shape: isFree ? "bevel" : (SHAPES[column] ?? "square"),
      tone: isFree ? "neutral" : (TONES[column] ?? "neutral"),
      stroke,
      emphasis: emphasisOf(key),
      xPx: 1 + ((widthPx - 2 - cardWidthPx) / 2) * column,
      yPx: TOP_PX + ROW_PX * row,
      widthPx: cardWidthPx,
      heightPx: CARD_HEIGHT_PX,
      kicker: column === 1 ? "Action plan" : "region",
      lines,
      name: lines.join(" "),
      href: null,
      column,
    };
  });
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const links = LINKS.flatMap(([from, to]): SceneLink[] => {
    const agreement = byKey.get(from);
    const party = byKey.get(to);
    if (agreement === undefined || party === undefined) return [];
    const emphasis = open === null ? "plain" : from === open ? "near" : "dim";
    return [
      {
        key: `${from}>${to}`,
        from,
        to,
        kind: "participation",
        stroke: agreement.stroke,
        emphasis,
        path: pathOf(agreement, party),
      },
    ];
  });
  return {
    layout: "sides",
    widthPx,
    heightPx: TOP_PX + ROW_PX * 4,
    title: "Diagram",
    headings: [
      { text: "ALPHA SIDE", xPx: 1, yPx: 20, anchor: "start", tone: "side0" },
      { text: "2 AGREEMENTS", xPx: widthPx / 2, yPx: 20, anchor: "middle", tone: "agreement" },
      { text: "DELTA SIDE", xPx: widthPx - 1, yPx: 20, anchor: "end", tone: "side1" },
    ],
    links,
    nodes,
    notDrawn: { agreements: 0, parties: 0 },
  };
}

function pathOf(from: SceneNode, to: SceneNode): SceneLink["path"] {
  const leftwards = to.xPx < from.xPx;
  const x1 = leftwards ? from.xPx : from.xPx + from.widthPx;
  const x2 = leftwards ? to.xPx + to.widthPx : to.xPx;
  const y1 = from.yPx + from.heightPx / 2;
  const y2 = to.yPx + to.heightPx / 2;
  const quarter = (x2 - x1) / 4;
  return [x1, y1, x1 + quarter, y1, x1 + 2 * quarter, (y1 + y2) / 2, x2 - quarter, y2, x2, y2];
}
