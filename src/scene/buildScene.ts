import { countParties } from "../dataset/countParties.ts";
import type { PathStop } from "../dataset/types.ts";
import { collectNetwork } from "./collectNetwork.ts";
import { collectOverview } from "./collectOverview.ts";
import { collectRing, type RingRequest } from "./collectRing.ts";
import { emphasize, type EmphasisOf } from "./emphasize.ts";
import { emphasizePath, holdsPath } from "./emphasizePath.ts";
import { layoutChain } from "./layoutChain.ts";
import { layoutNetwork } from "./layoutNetwork.ts";
import { layoutRing } from "./layoutRing.ts";
import { layoutRows } from "./layoutRows.ts";
import { layoutSides } from "./layoutSides.ts";
import { openPath, pathStops } from "./openPath.ts";
import type { Picture, Scene, SceneRequest, ShownPath } from "./types.ts";

function emphasisIn(picture: Picture, { view, detail, shownPath }: SceneRequest): EmphasisOf {
  const stops = pathStops(openPath(view, shownPath));
  if (stops !== null) return emphasizePath(stops);
  return emphasize(view.open, new Set(picture.cards.map(({ key }) => key)), picture.links, detail?.agreements ?? []);
}

/** The opened record's ring, if there is one to draw; a party in no agreement has none. */
function ringOf(request: SceneRequest): RingRequest | null {
  const { detail, detailIndex: index } = request;
  if (detail === null || index === null || detail.open.kind === "source" || detail.agreements.length === 0) return null;
  return { request, detail, index };
}

type Choice =
  | { readonly kind: "all"; readonly picture: Picture }
  | { readonly kind: "ring"; readonly ring: RingRequest }
  | { readonly kind: "chain"; readonly shown: ShownPath };

/** A path in the picture of all, or alone where that lacks a stop or a line of it. */
function choosePath(shown: ShownPath, stops: readonly PathStop[], picture: Picture): Choice {
  const { cards, links } = picture;
  return holdsPath(stops, cards, links) ? { kind: "all", picture } : { kind: "chain", shown };
}

/** What to draw: all, as `collect` has it; or what is opened alone, where it is asked for so or all lacks it. */
function choose(request: SceneRequest, collect: (request: SceneRequest) => Picture): Choice {
  const shown = openPath(request.view, request.shownPath);
  const stops = pathStops(shown);
  if (shown !== null && stops !== null) return choosePath(shown, stops, collect(request));
  const ring = ringOf(request);
  if (ring !== null && request.alone === true) return { kind: "ring", ring };
  const picture = collect(request);
  if (ring === null) return { kind: "all", picture };
  const open = `${ring.detail.open.kind}:${ring.detail.open.id}`;
  return picture.cards.some(({ key }) => key === open) ? { kind: "all", picture } : { kind: "ring", ring };
}

function drawSides(request: SceneRequest, title: string): Scene {
  const choice = choose(request, collectOverview);
  if (choice.kind === "chain") return layoutChain(request, choice.shown);
  const picture = choice.kind === "all" ? choice.picture : collectRing(choice.ring);
  return layoutSides({
    picture,
    emphasis: emphasisIn(picture, request),
    widthPx: request.widthPx,
    texts: request.texts,
    title,
  });
}

function drawNetwork(request: SceneRequest, title: string): Scene {
  const choice = choose(request, collectNetwork);
  if (choice.kind === "chain") return layoutChain(request, choice.shown);
  if (choice.kind === "ring") return layoutRing(choice.ring, title);
  const { picture } = choice;
  return layoutNetwork({
    picture,
    emphasis: emphasisIn(picture, request),
    widthPx: request.widthPx,
    baked: request.baked,
    title,
  });
}

/** Name of the picture: how many agreements and parties it stands for. */
function titleOf({ alone, detail, detailIndex, overview: { matched }, texts }: SceneRequest): string {
  if (alone !== true || detail === null || detailIndex === null)
    return texts.title(matched.agreements, matched.parties);
  const agreements = detail.agreements.flatMap((id) => detailIndex.agreements.get(id) ?? []);
  return texts.title(agreements.length, countParties(agreements).size);
}

/**
 * The picture of a view as data: the same value feeds the SVG, the canvas, the buttons over it and every export. Pure; positions
 * depend on data and width alone. At most 150 nodes and 600 elements; `notDrawn` counts what is left to the list. An opened record
 * that the overview does not draw is shown with its neighbours alone, and a path between two parties by itself.
 */
export function buildScene(request: SceneRequest): Scene {
  const { layout } = request;
  const title = titleOf(request);
  if (layout === "sides") return drawSides(request, title);
  if (layout === "network") return drawNetwork(request, title);
  const { detail, detailIndex: index, shownPath, view } = request;
  const shown = layout === "chain" ? openPath(view, shownPath) : null;
  if (shown !== null) return layoutChain(request, shown);
  if (layout === "ring" && detail !== null && index !== null && detail.open.kind !== "source")
    return layoutRing({ request, detail, index }, title);
  return layoutRows(request, title);
}
