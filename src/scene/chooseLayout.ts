import type { ViewState } from "../address/types.ts";
import type { Detail, Overview } from "../dataset/types.ts";
import { isByContext, openPath, pathStops } from "./openPath.ts";
import type { SceneLayout, SceneWidth, ShownPath } from "./types.ts";

const NARROW: SceneWidth = 328;

/**
 * Which layout a view gets. Narrow: the opened agreement or party with its neighbours (ring), the path that is open (chain), else
 * rows. Otherwise what the reader asked for; *sides* only where the parties stand face to face (`standFacing`), and not unasked for a path by context,
 * whose lines only *network* has.
 */
export function chooseLayout(
  view: ViewState,
  overview: Overview,
  detail: Detail | null,
  widthPx: SceneWidth,
  shownPath: ShownPath | null = null,
): SceneLayout {
  const path = openPath(view, shownPath);
  if (widthPx <= NARROW && pathStops(path) !== null) return "chain";
  if (widthPx <= NARROW) return detail !== null && detail.open.kind !== "source" ? "ring" : "rows";
  if (view.view === null && isByContext(path)) return "network";
  if (view.view === "network" || !overview.isFacing) return "network";
  return "sides";
}
