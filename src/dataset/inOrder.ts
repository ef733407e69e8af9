/** Places of the records of a list, by list: datasets never change, so each is counted once. */
const placesOf = new WeakMap<readonly object[], ReadonlyMap<object, number>>();

/** The wanted records of a list in its order, without going through all of it again: a large atlas asks for every page. */
export function inOrder<T extends object>(list: readonly T[], wanted: Iterable<T>): readonly T[] {
  const places = placesOf.get(list) ?? new Map<object, number>(list.map((record, place) => [record, place]));
  placesOf.set(list, places);
  const placeOf = (record: T): number => places.get(record) ?? -1;
  return [...wanted].filter((record) => places.has(record)).toSorted((a, b) => placeOf(a) - placeOf(b));
}
