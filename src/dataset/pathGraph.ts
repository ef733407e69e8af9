import type { DatasetIndex } from "./createIndex.ts";
import { partiesOf } from "./partiesOf.ts";
import { standing } from "./standing.ts";
import type { Claim, PartyId, PathStop, PathTie, Statement } from "./types.ts";
import { unsaidClaim } from "./unsaidClaim.ts";
import { unsaidParticipation } from "./unsaidParticipation.ts";

/** One end of a tie as seen from the other: the place of the stop it leads to. */
export interface PathEdge {
  readonly to: number;
  readonly tie: PathTie;
  readonly isBack: boolean;
  /** What the tie rests on where no source says it. Asked of the few ties of a path only, since it reads claims. */
  readonly unsaid: () => Claim | null;
}

/** Who is linked to whom. Stops are numbered: parties, agreements that stand, events, each in dataset order. */
export interface PathGraph {
  readonly stops: readonly PathStop[];
  /** Edges of each stop: participations first, then context, each in the order of the data. */
  readonly edges: readonly (readonly PathEdge[])[];
  readonly placeOf: ReadonlyMap<PartyId, number>;
}

const known = new WeakMap<DatasetIndex, PathGraph>();

/** Links of a dataset, put together once per index; cost is linear in its records. Withdrawn agreements are not in it. */
export function pathGraph(index: DatasetIndex): PathGraph {
  const before = known.get(index);
  if (before !== undefined) return before;
  const graph = buildGraph(index);
  known.set(index, graph);
  return graph;
}

/** What it rests on that a speaker mentions somebody: who spoke has to be known for that, too. */
function unsaidMention({ claims, mentions = [] }: Statement, id: PartyId): Claim | null {
  const own = `mentions[${String(mentions.indexOf(id))}]`;
  return unsaidClaim(claims, [own, "mentions"]) ?? unsaidClaim(claims, ["speaker"]);
}

const placesFrom = <T extends string>(records: readonly { readonly id: T }[], first: number): Map<T, number> =>
  new Map(records.map(({ id }, position) => [id, first + position]));

function buildGraph(index: DatasetIndex): PathGraph {
  const { parties, events = [], attendance = [], statements = [] } = index.dataset;
  const { agreements } = standing(index);
  const placeOf = placesFrom(parties, 0);
  const eventPlaces = placesFrom(events, parties.length + agreements.length);
  const stops: readonly PathStop[] = [
    ...parties.map(({ id }): PathStop => ({ kind: "party", id })),
    ...agreements.map(({ id }): PathStop => ({ kind: "agreement", id })),
    ...events.map(({ id }): PathStop => ({ kind: "event", id })),
  ];
  const edges = stops.map((): PathEdge[] => []);
  const tie = (kind: PathTie, from: number | undefined, to: number | undefined, unsaid: PathEdge["unsaid"]): void => {
    if (from === undefined || to === undefined || from === to) return;
    edges[from]?.push({ to, tie: kind, isBack: false, unsaid });
    edges[to]?.push({ to: from, tie: kind, isBack: true, unsaid });
  };
  const partyAt = (id: PartyId | undefined): number | undefined => (id === undefined ? undefined : placeOf.get(id));
  agreements.forEach((agreement, position) => {
    const at = parties.length + position;
    for (const id of partiesOf(agreement))
      tie("participation", placeOf.get(id), at, () => unsaidParticipation(agreement, id));
  });
  agreements.forEach(({ claims, event }, position) => {
    if (event === undefined) return;
    tie("event", parties.length + position, eventPlaces.get(event), () => unsaidClaim(claims, ["event"]));
  });
  for (const { claims, person, event, presence } of attendance)
    tie(presence, placeOf.get(person), eventPlaces.get(event), () => unsaidClaim(claims, ["presence"]));
  for (const { claims, person, represents } of attendance)
    tie("represents", placeOf.get(person), partyAt(represents), () => unsaidClaim(claims, ["represents"]));
  for (const statement of statements) {
    const { claims, speaker, onBehalfOf, mentions = [] } = statement;
    tie(
      "onBehalfOf",
      placeOf.get(speaker),
      partyAt(onBehalfOf),
      () => unsaidClaim(claims, ["onBehalfOf"]) ?? unsaidClaim(claims, ["speaker"]),
    );
    for (const id of mentions)
      tie("mentions", placeOf.get(speaker), placeOf.get(id), () => unsaidMention(statement, id));
  }
  for (const { claims, id, parent } of parties)
    tie("parent", placeOf.get(id), partyAt(parent), () => unsaidClaim(claims, ["parent"]));
  return { stops, edges, placeOf };
}
