import type { ViewState } from "../address/types.ts";
import type { PathStop } from "../dataset/types.ts";
import type { ShownPath } from "./types.ts";

/** The answer to the path that is open; null when none is, and while what is at hand answers another one. */
export function openPath({ open }: Pick<ViewState, "open">, shown: ShownPath | null | undefined): ShownPath | null {
  if (open.kind !== "path" || shown === null || shown === undefined) return null;
  const { from, to } = shown.path;
  return open.from === from && open.to === to ? shown : null;
}

/** Stops of a path in order, first party included; null where there is no path. */
export function pathStops(shown: ShownPath | null): readonly PathStop[] | null {
  if (shown === null || shown.path.found.kind === "none") return null;
  const { found, from } = shown.path;
  return [{ kind: "party", id: from }, ...found.steps.map(({ to }) => to)];
}

/** Whether a path needs the lines of *network*, which agreements alone do not. */
export function isByContext(shown: ShownPath | null): boolean {
  return shown?.path.found.kind === "found" && shown.path.found.through === "context";
}
