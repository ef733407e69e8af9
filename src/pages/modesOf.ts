import type { ViewMode } from "../address/types.ts";
import type { PageModel } from "./types.ts";

/** Layouts that the data can fill: *sides* only with exactly two sides. */
export function modesOf({ overviewIndex }: Pick<PageModel, "overviewIndex">): readonly ViewMode[] {
  return overviewIndex.sides.size === 2 ? ["sides", "network", "table"] : ["network", "table"];
}

/** Layout that opens when the address names none. */
export function defaultMode(model: Pick<PageModel, "overviewIndex">): ViewMode {
  return modesOf(model)[0] ?? "network";
}
