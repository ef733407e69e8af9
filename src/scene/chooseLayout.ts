import type { ViewState } from "../address/types.ts";
import type { Detail, Overview } from "../dataset/types.ts";
import type { SceneLayout, SceneWidth } from "./types.ts";

const NARROW: SceneWidth = 328;

/**
 * Which layout a view gets. Narrow: the opened agreement or party with its neighbours (ring), else rows. Otherwise what the reader
 * asked for; *sides* only where the dataset has exactly two.
 */
export function chooseLayout(
  view: ViewState,
  overview: Overview,
  detail: Detail | null,
  widthPx: SceneWidth,
): SceneLayout {
  if (widthPx <= NARROW) return detail !== null && detail.open.kind !== "source" ? "ring" : "rows";
  if (view.view === "network" || overview.slice.sides?.length !== 2) return "network";
  return "sides";
}
