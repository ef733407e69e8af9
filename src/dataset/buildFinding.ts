import { createIndex, type DatasetIndex } from "./createIndex.ts";
import { standing } from "./standing.ts";
import type { Agreement, Dataset, Finding } from "./types.ts";

/**
 * The agreements that are among those that the tallies report: those that say so, by their group or by the event that a number is
 * told of. Sources seldom say which record belongs to which number, so one without group can be among them too where a number is
 * told of no event, or where it has no event either and no other agreement is linked to a number. Else nothing says so.
 */
function reportedAmong(agreements: readonly Agreement[], { events, tallies }: DatasetIndex): readonly Agreement[] {
  const numbers = [...tallies.values()];
  const isLinked = ({ event, group }: Agreement): boolean =>
    group === undefined ? event !== undefined && numbers.some((one) => one.event === event) : tallies.has(group);
  const isOpen = numbers.some(({ event }) => event === undefined);
  const isFree = !agreements.some(isLinked);
  return agreements.filter(
    (one) => isLinked(one) || (one.group === undefined && (isOpen || (isFree && !events.has(one.event ?? "")))),
  );
}

/**
 * Reported against described, over a whole dataset. Withdrawn agreements are not described, and where numbers are reported only
 * those count that can be among them: what was agreed elsewhere is no part of that sentence. What is reported and not described is a
 * range, because a record may stand for several of the reported ones (`countsAs`, one if not said), and never below zero.
 */
export function buildFinding(data: Dataset | DatasetIndex): Finding {
  const index = "dataset" in data ? data : createIndex(data);
  const { agreements, degree } = standing(index);
  const tallies = index.dataset.tallies ?? [];
  if (tallies.length === 0)
    return { described: agreements.length, parties: degree.size, reported: null, unnamed: null };
  const reported = tallies.reduce((sum, { count }) => sum + count, 0);
  const belonging = reportedAmong(agreements, index);
  const atLeast = belonging.reduce((sum, { countsAs }) => sum + (countsAs?.min ?? 1), 0);
  const atMost = belonging.reduce((sum, { countsAs }) => sum + (countsAs?.max ?? 1), 0);
  return {
    described: belonging.length,
    parties: degree.size,
    reported,
    unnamed: { min: Math.max(0, reported - atMost), max: Math.max(0, reported - atLeast) },
  };
}
