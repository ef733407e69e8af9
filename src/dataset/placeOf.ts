import type { DatasetIndex } from "./createIndex.ts";
import { standing } from "./standing.ts";
import type { AgreementId, PartyId, Place } from "./types.ts";

const known = new WeakMap<DatasetIndex, readonly PartyId[]>();

/** Parties of agreements as their list shows them: by side, those without one last, then by most agreements, then by id. */
function partyOrder(index: DatasetIndex): readonly PartyId[] {
  const before = known.get(index);
  if (before !== undefined) return before;
  const { degree } = standing(index);
  const rank = (id: PartyId): number => index.sideOf(id) ?? index.sides.size;
  const order = [...degree.keys()].toSorted(
    (a, b) => rank(a) - rank(b) || (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  known.set(index, order);
  return order;
}

function placeAt<Id>(ids: readonly Id[], index: number): Place<Id> {
  const previous = index === 0 ? undefined : ids[index - 1];
  return { index, of: ids.length, previous: previous ?? null, next: ids[index + 1] ?? null };
}

/** Place of an agreement among those that stand, in the order of the data; null when it is withdrawn. */
export function placeOf(index: DatasetIndex, id: AgreementId): Place<AgreementId> | null {
  const { agreements, place } = standing(index);
  const own = place.get(id);
  if (own === undefined) return null;
  return placeAt(
    agreements.map((agreement) => agreement.id),
    own,
  );
}

/** Place of a party among those of agreements, in the order of their list; null when it is in none. */
export function placeOfParty(index: DatasetIndex, id: PartyId): Place<PartyId> | null {
  if (!standing(index).degree.has(id)) return null;
  const order = partyOrder(index);
  return placeAt(order, order.indexOf(id));
}
