import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { PartyId } from "../dataset/types.ts";

/** Parties above the given ones, by `parent`, without the given ones. A cycle ends the walk. */
function ancestorsOf(parties: Iterable<PartyId>, index: DatasetIndex): ReadonlySet<PartyId> {
  const found = new Set<PartyId>();
  for (const id of parties) {
    let parent = index.parties.get(id)?.parent;
    while (parent !== undefined && !found.has(parent)) {
      found.add(parent);
      parent = index.parties.get(parent)?.parent;
    }
  }
  return found;
}

/**
 * Bodies that somebody present stood for, or that a statement mentions, and that no agreement names: first those represented, then
 * those mentioned, each in dataset order. Persons and countries are left to the list, and so is whatever a party to an agreement
 * belongs to, since "named in no agreement" would mislead there.
 */
export function findAbsent(index: DatasetIndex, degree: (id: PartyId) => number): readonly PartyId[] {
  const { parties, attendance = [], statements = [] } = index.dataset;
  const above = ancestorsOf(
    parties.filter(({ id }) => degree(id) > 0).map(({ id }) => id),
    index,
  );
  const named = new Set<PartyId>();
  for (const { represents } of attendance) if (represents !== undefined) named.add(represents);
  for (const { onBehalfOf } of statements) if (onBehalfOf !== undefined) named.add(onBehalfOf);
  for (const { mentions = [] } of statements) for (const id of mentions) named.add(id);
  return [...named].filter((id) => {
    const kind = index.parties.get(id)?.kind;
    return kind !== undefined && kind !== "person" && kind !== "country" && degree(id) === 0 && !above.has(id);
  });
}
