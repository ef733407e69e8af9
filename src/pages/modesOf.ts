import type { ViewMode } from "../address/types.ts";
import { isByContext, openPath } from "../scene/openPath.ts";
import type { PageModel } from "./types.ts";

/** Layouts that the data can fill: *sides* only where the parties stand face to face (`standFacing`). */
export function modesOf({ overview }: Pick<PageModel, "overview">): readonly ViewMode[] {
  return overview.isFacing ? ["sides", "network", "table"] : ["network", "table"];
}

/** Layout that opens when the address names none: for a path by context the one that has its lines. */
export function defaultMode(
  model: Pick<PageModel, "overview"> & Partial<Pick<PageModel, "view" | "shownPath">>,
): ViewMode {
  const { shownPath, view } = model;
  if (view !== undefined && isByContext(openPath(view, shownPath))) return "network";
  return modesOf(model)[0] ?? "network";
}
