import { listAt, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { LIST_NAMES, recordsOf } from "./createState.ts";

/**
 * A dataset whose records keep the former ids that they had in an earlier one, so that old links live on; ids that another
 * record has now are not former ones. Gives the same object when nothing is to be carried over. Places of records stay.
 */
export function keepFormer(dataset: LooseRecord, earlier: LooseRecord | null): LooseRecord {
  const kept: Record<string, readonly LooseRecord[]> = {};
  for (const list of LIST_NAMES) {
    const before = new Map(
      recordsOf(earlier, list)
        .filter((record) => listAt(record, "formerIds").length > 0)
        .map((record) => [textAt(record, "id"), listAt(record, "formerIds")]),
    );
    if (before.size === 0) continue;
    const records = recordsOf(dataset, list);
    const taken = new Set<unknown>(records.flatMap((record) => [record["id"], ...listAt(record, "formerIds")]));
    kept[list] = records.map((record) => {
      const further = (before.get(textAt(record, "id")) ?? []).filter((former) => !taken.has(former));
      return further.length === 0 ? record : { ...record, formerIds: [...listAt(record, "formerIds"), ...further] };
    });
  }
  return Object.keys(kept).length === 0 ? dataset : { ...dataset, ...kept };
}
