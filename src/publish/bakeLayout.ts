import { buildOverview } from "../dataset/buildOverview.ts";
import { createIndex } from "../dataset/createIndex.ts";
import type { Dataset } from "../dataset/types.ts";
import { en } from "../i18n/catalogs/en.ts";
import { compileCatalog } from "../i18n/compileCatalog.ts";
import { createWords } from "../i18n/createWords.ts";
import { collectNetwork } from "../scene/collectNetwork.ts";
import { createSceneTexts } from "../scene/createSceneTexts.ts";
import { networkCardSize } from "../scene/layoutNetwork.ts";
import type { BakedLayout, Picture } from "../scene/types.ts";
import { layoutForce } from "./layoutForce.ts";
import { LAYOUT_GAP } from "./areTouching.ts";
import type { LayoutGraph } from "./layoutGraph.ts";
import { layoutImprove } from "./layoutImprove.ts";

const WIDTHS_PX = [908, 620] as const;
type BakedWidth = (typeof WIDTHS_PX)[number];
/** Room at the edges for the thickest outline, px. */
const EDGE_PX = 2;
/** Share of the sheet that cards and their gaps cover; less where few stand side by side, so that lines find a way. */
const COVER: Readonly<Record<BakedWidth, number>> = { 908: 0.45, 620: 0.36 };
const NO_FILTER = { q: "", kind: [], side: [], country: [], sector: [], type: [], from: null, to: null };

/** What *network* draws when nothing is filtered. The language does not matter: cards are as high as their longest translation. */
function pictureOf(dataset: Dataset): Picture {
  const overview = buildOverview(createIndex(dataset), { filter: NO_FILTER, limit: 50 });
  const overviewIndex = createIndex(overview.slice);
  return collectNetwork({
    overview,
    overviewIndex,
    detail: null,
    detailIndex: null,
    view: { lang: "en", open: { kind: "start" }, filter: NO_FILTER, sort: null, view: "network" },
    widthPx: 908,
    layout: "network",
    baked: null,
    texts: createSceneTexts(createWords("en", compileCatalog(en)), overviewIndex),
    href: () => "",
  });
}

function graphOf({ cards, links }: Picture, sceneWidthPx: BakedWidth): LayoutGraph {
  const position = new Map(cards.map(({ key }, own) => [key, own]));
  return {
    nodes: cards.map((card) => ({
      key: card.key,
      side: card.tone === "side0" ? 0 : card.tone === "side1" ? 1 : null,
      ...networkCardSize(card, sceneWidthPx),
    })),
    links: links.flatMap(({ from, to, kind }) => {
      const [a, b] = [position.get(from), position.get(to)];
      return a === undefined || b === undefined ? [] : [{ from: a, to: b, isContext: kind === "context" }];
    }),
  };
}

/** Positions for one width: by forces, then apart, then better; the sheet is as high as its cards need. */
function bakeWidth(graph: LayoutGraph, widthPx: BakedWidth): BakedLayout["widths"][string] {
  const innerPx = widthPx - 2 * EDGE_PX;
  const areaPx = graph.nodes.reduce(
    (sum, node) => sum + (node.widthPx + LAYOUT_GAP.xPx) * (node.heightPx + LAYOUT_GAP.yPx),
    0,
  );
  const sheetPx = Math.max(200, areaPx / COVER[widthPx] / innerPx);
  const points = layoutImprove(graph, layoutForce(graph, innerPx, sheetPx), { widthPx: innerPx, heightPx: sheetPx });
  const topPx = Math.min(...graph.nodes.map((node, own) => (points[own]?.y ?? 0) - node.heightPx / 2));
  const placed = graph.nodes.map(({ key, heightPx }, own) => {
    const { x, y } = points[own] ?? { x: 0, y: 0 };
    return { key, heightPx, centre: [Math.round(x + EDGE_PX), Math.round(y - topPx + EDGE_PX)] as const };
  });
  const heightPx = Math.ceil(Math.max(0, ...placed.map(({ centre, heightPx: own }) => centre[1] + own / 2)) + EDGE_PX);
  return { heightPx, nodes: Object.fromEntries(placed.map(({ key, centre }) => [key, centre])) };
}

/**
 * Positions of *network* for every width that draws it: centres of cards in whole px, by node key. Deterministic: the same dataset
 * gives the same positions. Of a large dataset only the bounded overview is placed. Cost grows with nodes times lines.
 */
export function bakeLayout(dataset: Dataset): BakedLayout {
  const picture = pictureOf(dataset);
  return {
    format: "accord-atlas-layout/1",
    widths: Object.fromEntries(
      WIDTHS_PX.map((widthPx) => [String(widthPx), bakeWidth(graphOf(picture, widthPx), widthPx)]),
    ),
  };
}
