import { foldQuery } from "./foldQuery.ts";
import type { Filter } from "./types.ts";

/** Whether a filter leaves anything out at all. A text of punctuation alone asks for nothing. */
export function hasFilter({ q, kind, side, country, sector, type, from, to }: Filter): boolean {
  return (
    [kind, side, country, sector, type].some((chosen) => chosen.length > 0) ||
    from !== null ||
    to !== null ||
    foldQuery(q).length > 0
  );
}
