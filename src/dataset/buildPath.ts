import { buildSlice } from "./buildSlice.ts";
import type { DatasetIndex } from "./createIndex.ts";
import { findPath } from "./findPath.ts";
import { partyFacts } from "./partyFacts.ts";
import { recordOf } from "./recordOf.ts";
import type { PartyId, PartyPath, PathFound, PathStop } from "./types.ts";

const stopsOf = (found: PathFound): readonly PathStop[] =>
  found.kind === "found" ? found.steps.map(({ to }) => to) : [];

/**
 * How two parties are linked, with what it takes to show it. An id that a party had before is answered under its present one; one
 * that none has or had stays as it is.
 */
export function buildPath(index: DatasetIndex, from: PartyId, to: PartyId): PartyPath {
  const [start, end] = [recordOf(index.parties, from)?.id ?? from, recordOf(index.parties, to)?.id ?? to];
  const found = findPath(index, start, end);
  const stops = stopsOf(found);
  const parties = new Set([start, end, ...stops.flatMap((stop) => (stop.kind === "party" ? [stop.id] : []))]);
  const events = new Set<string>(stops.flatMap((stop) => (stop.kind === "event" ? [stop.id] : [])));
  const slice = buildSlice(index, {
    agreements: stops.flatMap((stop) => (stop.kind === "agreement" ? (index.agreements.get(stop.id) ?? []) : [])),
    parties,
    attendance: (index.dataset.attendance ?? []).filter(
      ({ person, event }) => parties.has(person) && events.has(event),
    ),
  });
  return { from: start, to: end, found, slice, ...partyFacts(index, slice) };
}
