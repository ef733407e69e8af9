import type { Findings } from "./createFindings.ts";
import { isRecord, listAt, numberAt, recordAt, textAt, type LooseRecord } from "./isRecord.ts";

/** Warns where more agreements are described than were reported; each counts as its `countsAs.min`, withdrawn ones not at all. */
export function checkTallies(dataset: LooseRecord, findings: Findings): void {
  const described = new Map<string, number>();
  for (const record of listAt(dataset, "agreements")) {
    const group = isRecord(record) ? textAt(record, "group") : undefined;
    if (!isRecord(record) || group === undefined || record["withdrawn"] !== undefined) continue;
    const counts = recordAt(record, "countsAs");
    described.set(group, (described.get(group) ?? 0) + ((counts && numberAt(counts, "min")) ?? 1));
  }
  for (const [index, tally] of listAt(dataset, "tallies").entries()) {
    if (!isRecord(tally)) continue;
    const count = numberAt(tally, "count");
    const own = described.get(textAt(tally, "id") ?? "") ?? 0;
    if (count === undefined || own <= count) continue;
    findings.warn(
      "tally",
      ["tallies", index, "count"],
      `${count} reported, but ${own} described`,
      'correct the count, or the "group" or "countsAs" of the agreements',
    );
  }
}
