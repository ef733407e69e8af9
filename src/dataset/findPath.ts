import type { DatasetIndex } from "./createIndex.ts";
import { pathGraph, type PathEdge, type PathGraph } from "./pathGraph.ts";
import type { PartyId, PathFound, PathStep } from "./types.ts";

/** How a stop was first reached. */
interface Arrival {
  readonly from: number;
  readonly edge: PathEdge;
}

/** Shortest way from one stop to another, by participations alone or by any tie; null when there is none. */
function search({ edges }: PathGraph, from: number, to: number, agreementsOnly: boolean): readonly Arrival[] | null {
  const arrivals = new Map<number, Arrival | null>([[from, null]]);
  // A map grows while it is walked, in the order in which stops are reached: that is the queue of a breadth-first search.
  for (const place of arrivals.keys()) {
    if (place === to) break;
    for (const edge of edges[place] ?? []) {
      if (arrivals.has(edge.to)) continue;
      if (agreementsOnly && edge.tie !== "participation") break;
      arrivals.set(edge.to, { from: place, edge });
    }
  }
  if (!arrivals.has(to)) return null;
  const way: Arrival[] = [];
  for (let at = arrivals.get(to) ?? null; at !== null; at = arrivals.get(at.from) ?? null) way.push(at);
  return way.toReversed();
}

/** The steps of a way, or of the same way walked from its other end. */
function toSteps({ stops }: PathGraph, way: readonly Arrival[], isReversed: boolean): readonly PathStep[] {
  const steps = way.flatMap(({ from, edge }): PathStep[] => {
    const to = stops[isReversed ? from : edge.to];
    return to === undefined ? [] : [{ tie: edge.tie, isBack: edge.isBack !== isReversed, to, unsaid: edge.unsaid() }];
  });
  return isReversed ? steps.toReversed() : steps;
}

/**
 * The shortest path between two parties: party, agreement, party and so on where agreements alone link them, else also by way of
 * events, attendance, statements and what belongs to what. Of several as short, the one that the data names first; from the other
 * end the same, reversed. Ids are present ones. Linear in the records; withdrawn agreements link nobody.
 */
export function findPath(index: DatasetIndex, from: PartyId, to: PartyId): PathFound {
  const graph = pathGraph(index);
  const [start, end] = [graph.placeOf.get(from), graph.placeOf.get(to)];
  if (start === undefined || end === undefined) {
    const parties = [...new Set([from, to])].filter((id) => !graph.placeOf.has(id));
    return { kind: "none", why: "unknown", parties };
  }
  if (start === end) return { kind: "none", why: "same" };
  const alone = [from, to].filter((id) => graph.edges[graph.placeOf.get(id) ?? -1]?.length === 0);
  if (alone.length > 0) return { kind: "none", why: "alone", parties: alone };
  const isReversed = end < start;
  const [first, last] = isReversed ? [end, start] : [start, end];
  for (const through of ["agreements", "context"] as const) {
    const way = search(graph, first, last, through === "agreements");
    if (way !== null) return { kind: "found", through, steps: toSteps(graph, way, isReversed) };
  }
  return { kind: "none", why: "apart" };
}
