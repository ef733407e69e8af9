import type { Filter } from "../dataset/types.ts";

/** Whether a filter is set, so that the page says so and offers to undo it. */
export function isFiltered({ q, kind, side, country, sector, type, from, to }: Filter): boolean {
  return (
    q !== "" || from !== null || to !== null || [kind, side, country, sector, type].some((values) => values.length > 0)
  );
}
