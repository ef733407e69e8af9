import { createIndex, type DatasetIndex } from "./createIndex.ts";
import { standing } from "./standing.ts";
import type { Agreement, Dataset, Finding } from "./types.ts";

/** Whether an agreement says that it belongs to a reported number: by its group, or by the event that the number is told of. */
function isLinked({ event, group }: Agreement, { tallies }: DatasetIndex): boolean {
  if (group !== undefined) return tallies.has(group);
  return event !== undefined && [...tallies.values()].some((tally) => tally.event === event);
}

/**
 * The agreements that are among those that the tallies report. Sources count what was agreed and seldom say which record belongs to
 * which number, so one without group and event can be among them where a number is told of no event, or where no agreement is
 * linked to any number. Where others are linked, it is not: nothing says so. One of another event never is.
 */
function reportedAmong(agreements: readonly Agreement[], index: DatasetIndex): readonly Agreement[] {
  const { events, tallies } = index;
  const areLinked = agreements.some((agreement) => isLinked(agreement, index));
  const isOpen = !areLinked || [...tallies.values()].some(({ event }) => event === undefined);
  return agreements.filter((agreement) => {
    const { event, group } = agreement;
    if (isLinked(agreement, index)) return true;
    if (group !== undefined) return false;
    return event === undefined || !events.has(event)
      ? isOpen
      : [...tallies.values()].some((one) => one.event === undefined);
  });
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
