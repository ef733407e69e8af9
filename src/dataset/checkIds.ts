import type { Findings } from "./createFindings.ts";
import { isRecord, listAt, textAt, type LooseRecord } from "./isRecord.ts";
import { showValue } from "./showValue.ts";

const LISTS = ["sources", "parties", "sides", "sectors", "agreements", "events", "tallies"] as const;

/** Ids are unique within their list, and no former id of an agreement is in use, or was left by two. */
export function checkIds(dataset: LooseRecord, findings: Findings): void {
  for (const list of LISTS) checkUnique(dataset, list, findings);
  checkFormer(dataset, findings);
}

function checkUnique(dataset: LooseRecord, list: string, findings: Findings): void {
  const first = new Map<string, number>();
  for (const [index, record] of listAt(dataset, list).entries()) {
    const id = isRecord(record) ? textAt(record, "id") : undefined;
    if (id === undefined) continue;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else
      findings.error(
        [list, index, "id"],
        `${showValue(id)} is already the id of ${list}[${earlier}]`,
        "give one of the two another id",
      );
  }
}

function checkFormer(dataset: LooseRecord, findings: Findings): void {
  const agreements = listAt(dataset, "agreements").map((record) => (isRecord(record) ? record : {}));
  const live = new Set(agreements.map((record) => textAt(record, "id")));
  const former = new Map<string, number>();
  for (const [index, record] of agreements.entries()) {
    for (const [place, id] of listAt(record, "formerIds").entries()) {
      if (typeof id !== "string") continue;
      const path = ["agreements", index, "formerIds", place];
      const earlier = former.get(id);
      if (live.has(id))
        findings.error(
          path,
          `${showValue(id)} is the id of an agreement in use`,
          "delete it here, or rename that agreement: old links can lead to one only",
        );
      else if (earlier !== undefined)
        findings.error(
          path,
          `${showValue(id)} is already a former id of agreements[${earlier}]`,
          "keep it in one place: old links can lead to one only",
        );
      else former.set(id, index);
    }
  }
}
