import type { DatasetIndex } from "./createIndex.ts";
import type { Claim, Detail, Source } from "./types.ts";

/** The claims that a page of an agreement or party rests on: its own, and those of the party's agreements. */
function claimsBehind(index: DatasetIndex, open: Detail["open"]): readonly Claim[] {
  if (open.kind === "source") return [];
  if (open.kind === "agreement") return index.agreements.get(open.id)?.claims ?? [];
  const agreements = index.agreementsOf(open.id).flatMap((id) => index.agreements.get(id) ?? []);
  const own = index.parties.get(open.id)?.claims ?? [];
  return [...agreements.filter(({ withdrawn }) => withdrawn === undefined).flatMap(({ claims }) => claims), ...own];
}

/**
 * Sources that a page of an agreement or party rests on, each once, in the order they are cited; a page of a source rests on
 * itself. General knowledge is filed under a source but is not that source's.
 */
export function citedSources(index: DatasetIndex, open: Detail["open"]): readonly Source[] {
  const ids =
    open.kind === "source"
      ? [open.id]
      : claimsBehind(index, open).flatMap(({ source, basis }) => (basis === "background" ? [] : source));
  return [...new Set(ids)].flatMap((id) => index.sources.get(id) ?? []);
}
