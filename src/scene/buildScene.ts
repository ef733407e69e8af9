import { countParties } from "../dataset/countParties.ts";
import { collectNetwork } from "./collectNetwork.ts";
import { collectOverview } from "./collectOverview.ts";
import { collectRing, type RingRequest } from "./collectRing.ts";
import { emphasize, type EmphasisOf } from "./emphasize.ts";
import { layoutNetwork } from "./layoutNetwork.ts";
import { layoutRing } from "./layoutRing.ts";
import { layoutRows } from "./layoutRows.ts";
import { layoutSides } from "./layoutSides.ts";
import type { Picture, Scene, SceneRequest } from "./types.ts";

function emphasisIn(picture: Picture, { view, detail }: SceneRequest): EmphasisOf {
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
  | { readonly kind: "ring"; readonly ring: RingRequest };

/** What to draw: all, as `collect` has it; or the ring, where it is asked for alone or all lacks what is opened. */
function choose(request: SceneRequest, collect: (request: SceneRequest) => Picture): Choice {
  const ring = ringOf(request);
  if (ring !== null && request.alone === true) return { kind: "ring", ring };
  const picture = collect(request);
  if (ring === null) return { kind: "all", picture };
  const open = `${ring.detail.open.kind}:${ring.detail.open.id}`;
  return picture.cards.some(({ key }) => key === open) ? { kind: "all", picture } : { kind: "ring", ring };
}

function drawSides(request: SceneRequest, title: string): Scene {
  const choice = choose(request, collectOverview);
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
 * that the overview does not draw is shown with its neighbours alone.
 */
export function buildScene(request: SceneRequest): Scene {
  const { layout } = request;
  const title = titleOf(request);
  if (layout === "sides") return drawSides(request, title);
  if (layout === "network") return drawNetwork(request, title);
  const { detail, detailIndex: index } = request;
  if (layout === "ring" && detail !== null && index !== null && detail.open.kind !== "source")
    return layoutRing({ request, detail, index }, title);
  return layoutRows(request, title);
}
