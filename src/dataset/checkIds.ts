import type { Findings } from "./createFindings.ts";
import { isRecord, listAt, textAt, type LooseRecord } from "./isRecord.ts";
import { showValue } from "./showValue.ts";

const LISTS = ["sources", "parties", "sides", "sectors", "agreements", "events", "tallies"] as const;

/** Lists whose records have pages of their own, and so may have had other addresses. */
const PAGE_LISTS = ["sources", "parties", "agreements"] as const;

/** Ids are unique within their list, and no former id is in use there, or was left by two. */
export function checkIds(dataset: LooseRecord, findings: Findings): void {
  for (const list of LISTS) checkUnique(dataset, list, findings);
  for (const list of PAGE_LISTS) checkFormer(dataset, list, findings);
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

function checkFormer(dataset: LooseRecord, list: string, findings: Findings): void {
  const records = listAt(dataset, list).map((record) => (isRecord(record) ? record : {}));
  const live = new Map(records.map((record, index) => [textAt(record, "id"), index]));
  const former = new Map<string, number>();
  for (const [index, record] of records.entries()) {
    for (const [place, id] of listAt(record, "formerIds").entries()) {
      if (typeof id !== "string") continue;
      const path = [list, index, "formerIds", place];
      const earlier = former.get(id);
      const user = live.get(id);
      if (user === index)
        findings.error(path, `${showValue(id)} is the present id of the same record`, "delete it here");
      else if (user !== undefined)
        findings.error(
          path,
          `${showValue(id)} is in use as the id of ${list}[${user}]`,
          "delete it here, or give that record another id: old links can lead to one only",
        );
      else if (earlier !== undefined)
        findings.error(
          path,
          `${showValue(id)} is already a former id of ${list}[${earlier}]`,
          "keep it in one place: old links can lead to one only",
        );
      else former.set(id, index);
    }
  }
}
