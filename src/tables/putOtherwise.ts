import { listAt } from "../dataset/isRecord.ts";
import { freeField, putField } from "./draftRows.ts";
import { isSame } from "./isSame.ts";

/** The field that keeps what is said otherwise of a record, as a list of `{ field, value }`. */
export const OTHERWISE = "x-otherwise";

/** Both lists, each item once. */
export const joinLists = (first: readonly unknown[], second: readonly unknown[]): readonly unknown[] =>
  second.reduce<readonly unknown[]>(
    (all, item) => (all.some((one) => isSame(one, item)) ? all : [...all, item]),
    first,
  );

/** Adds to what is said otherwise of a record. What somebody keeps there that is no list gets a field of its own: `x-otherwise-2`. */
export function putOtherwise(record: Record<string, unknown>, others: readonly unknown[]): void {
  if (others.length === 0) return;
  const own = record[OTHERWISE];
  if (own !== undefined && !Array.isArray(own)) putField(record, freeField(record, OTHERWISE), own);
  putField(record, OTHERWISE, joinLists(listAt(record, OTHERWISE), others));
}
