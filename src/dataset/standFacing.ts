import type { DatasetIndex } from "./createIndex.ts";
import { SEVERAL_SIDES } from "./severalSides.ts";
import { standing } from "./standing.ts";

/** More parties than these, as a share of all, between the columns, and the middle is no longer that of the agreements. */
const MIDDLE_AT_MOST = 0.25;

/**
 * Whether the parties of a dataset stand face to face, so that two columns say no more than the sources: there are two sides, both
 * are taken, no party of an agreement stands on both, and at most a quarter of them have no side. Over all agreements that stand,
 * never over what a filter leaves, so that the layout stays.
 */
export function standFacing(index: DatasetIndex): boolean {
  if (index.sides.size !== 2) return false;
  const { agreements, degree } = standing(index);
  const parties = [...degree.keys()].map((id) => index.sideOf(id));
  const taken = new Set(agreements.flatMap(({ participants }) => participants.flatMap(({ side }) => side ?? [])));
  const without = parties.filter((side) => side === null).length;
  return taken.size === 2 && !parties.includes(SEVERAL_SIDES) && without <= parties.length * MIDDLE_AT_MOST;
}
