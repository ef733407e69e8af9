import { createIndex, type DatasetIndex } from "./createIndex.ts";
import { standing } from "./standing.ts";
import type { Agreement, Dataset, Finding } from "./types.ts";

/**
 * Whether a described agreement can be one of those that the tallies report. One without a group still can, since sources
 * count what was agreed and seldom say which record belongs to which number; one of another event cannot.
 */
function isReported(agreement: Agreement, { tallies, events }: DatasetIndex): boolean {
  if (agreement.group !== undefined) return tallies.has(agreement.group);
  if (agreement.event === undefined || !events.has(agreement.event)) return true;
  return [...tallies.values()].some(({ event }) => event === undefined || event === agreement.event);
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
  const belonging = agreements.filter((agreement) => isReported(agreement, index));
  const atLeast = belonging.reduce((sum, { countsAs }) => sum + (countsAs?.min ?? 1), 0);
  const atMost = belonging.reduce((sum, { countsAs }) => sum + (countsAs?.max ?? 1), 0);
  return {
    described: belonging.length,
    parties: degree.size,
    reported,
    unnamed: { min: Math.max(0, reported - atMost), max: Math.max(0, reported - atLeast) },
  };
}
