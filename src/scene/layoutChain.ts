import type { PathStop } from "../dataset/types.ts";
import { cardHeightPx, cardMetrics } from "./cardMetrics.ts";
import { RING_BOUNDS } from "./collectAgreements.ts";
import { createCards, type Cards } from "./createCards.ts";
import { emphasizePath } from "./emphasizePath.ts";
import { linkPath } from "./linkPath.ts";
import { pathStops } from "./openPath.ts";
import { isBold, toNode, type NodePlace } from "./toNode.ts";
import type { Card, Scene, SceneLink, SceneRequest, ShownPath } from "./types.ts";

/** Wider than this a card of one line looks empty, so a wide picture centres its stack. */
const WIDEST_PX = 420;
const EDGE_PX = 2;
const STEM_PX = 26;
const METRICS = cardMetrics("chain");

/** Cards of a path; it knows its agreements only as what they are, not how many there are. */
function chainCards({ texts, href }: SceneRequest, { path, index }: ShownPath): Cards {
  return createCards({ texts, href, index, facts: path, withSide: true, placeOfAgreement: () => null });
}

function cardOf(stop: PathStop, cards: Cards, { agreements, events }: ShownPath["index"]): Card | null {
  if (stop.kind === "party") return cards.party(stop.id);
  const agreement = stop.kind === "agreement" ? agreements.get(stop.id) : undefined;
  if (agreement !== undefined) return cards.agreement(agreement);
  const event = stop.kind === "event" ? events.get(stop.id) : undefined;
  return event === undefined ? null : cards.event(event);
}

const countOf = (stops: readonly PathStop[], kind: PathStop["kind"]): number =>
  stops.filter((stop) => stop.kind === kind).length;

/** Places of a stack of cards from the top down, each of the full width. */
function stack(cards: readonly Card[], sceneWidthPx: number): readonly NodePlace[] {
  const widthPx = Math.min(sceneWidthPx - 2 * EDGE_PX, WIDEST_PX);
  let yPx = EDGE_PX;
  return cards.map((card) => {
    const heightPx = cardHeightPx(card.label, widthPx, isBold(card), METRICS);
    const place = { xPx: (sceneWidthPx - widthPx) / 2, yPx, widthPx, heightPx, column: 0 };
    yPx += heightPx + STEM_PX;
    return place;
  });
}

/**
 * *Chain*: a path and nothing else, from its first party down to its last, on stems that are dashed where they are context. At most
 * 60 cards, the rest of a longer path counted.
 */
export function layoutChain(request: SceneRequest, shown: ShownPath): Scene {
  const all = pathStops(shown) ?? [];
  const [stops, rest] = [all.slice(0, RING_BOUNDS.nodes), all.slice(RING_BOUNDS.nodes)];
  const emphasis = emphasizePath(all);
  const cards = chainCards(request, shown);
  const drawn = stops.flatMap((stop) => cardOf(stop, cards, shown.index) ?? []);
  const places = stack(drawn, request.widthPx);
  const steps = shown.path.found.kind === "found" ? shown.path.found.steps : [];
  const links = places.slice(1).flatMap((place, position): SceneLink[] => {
    const [above, from, to, step] = [places[position], drawn[position], drawn[position + 1], steps[position]];
    if (above === undefined || from === undefined || to === undefined || step === undefined) return [];
    const xPx = place.xPx + place.widthPx / 2;
    const agreement = from.ref.kind === "agreement" ? from : to;
    const isContext = step.tie !== "participation";
    return [
      {
        key: `${from.key}>${to.key}`,
        from: from.key,
        to: to.key,
        kind: isContext ? "context" : "participation",
        stroke: isContext ? "dashed" : agreement.stroke,
        emphasis: "near",
        path: linkPath.straight(xPx, above.yPx + above.heightPx, xPx, place.yPx),
      },
    ];
  });
  const last = places.at(-1);
  return {
    layout: "chain",
    widthPx: request.widthPx,
    heightPx: (last === undefined ? 0 : last.yPx + last.heightPx) + EDGE_PX,
    title: request.texts.title(countOf(all, "agreement"), countOf(all, "party")),
    headings: [],
    links,
    nodes: drawn.flatMap((card, position) => {
      const place = places[position];
      return place === undefined ? [] : [toNode(card, place, emphasis.node(card.key), METRICS)];
    }),
    notDrawn: { agreements: countOf(rest, "agreement"), parties: countOf(rest, "party") },
  };
}
