import type { PageModel } from "./types.ts";

/** Whether an agreement or a party is open, which narrow pages and paper draw alone with its neighbours. */
export function hasRing({ detail }: Pick<PageModel, "detail">): boolean {
  return detail !== null && detail.open.kind !== "source";
}
