import { isRecord, listAt, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { showValue } from "../dataset/showValue.ts";
import { isKeptElsewhere } from "./isKeptElsewhere.ts";
import { isMendedField } from "./isMendedField.ts";
import { isMendedRecord } from "./isMendedRecord.ts";
import { toCanonical } from "./toCanonical.ts";
import { LIST_NAMES, recordsOf } from "./createState.ts";
import type { ListName } from "./types.ts";

/**
 * What an earlier dataset holds and a new one does not: records that are gone, and fields of records that stay, in words. A
 * record whose id became a former id is not gone, nor what the party that it went into keeps of it in another place; and neither is
 * what the import had made of a slip that is now corrected.
 */
export function listLost(earlier: LooseRecord, later: LooseRecord): readonly string[] {
  return compare(toCanonicalRecord(earlier), toCanonicalRecord(later));
}

function toCanonicalRecord(dataset: LooseRecord): LooseRecord {
  const canonical = toCanonical(dataset);
  return isRecord(canonical) ? canonical : dataset;
}

function compare(earlier: LooseRecord, later: LooseRecord): readonly string[] {
  const lost: string[] = [];
  const lists: ReadonlySet<string> = new Set(LIST_NAMES);
  for (const field of Object.keys(earlier))
    if (!lists.has(field) && !Object.hasOwn(later, field)) lost.push(`the dataset's ${field}`);
  for (const list of LIST_NAMES) {
    const records = recordsOf(later, list);
    const byId = new Map<string, LooseRecord>();
    for (const record of records) {
      for (const former of listAt(record, "formerIds")) byId.set(String(former), record);
    }
    for (const record of records) byId.set(textAt(record, "id") ?? JSON.stringify(record), record);
    for (const record of recordsOf(earlier, list)) {
      const id = textAt(record, "id");
      const found = byId.get(id ?? JSON.stringify(record));
      if (found === undefined) {
        if (!isMendedRecord(list, record, later))
          lost.push(id === undefined ? `a record of ${list}` : `${list} ${showValue(id)}`);
      } else lost.push(...lostFields(list, record, found).map((field) => `${field} of ${list} ${showValue(id ?? "")}`));
    }
  }
  return lost;
}

function lostFields(list: ListName, earlier: LooseRecord, later: LooseRecord): readonly string[] {
  return Object.entries(earlier).flatMap(([field, value]) => {
    const kept = later[field];
    // Former ids are carried over wherever they still can be.
    if (field === "formerIds" || (kept === undefined && isMendedField(earlier, later, field))) return [];
    if (list === "parties" && isKeptElsewhere(field, value, later)) return [];
    if (kept === undefined) return [field];
    if (isRecord(value) && isRecord(kept))
      return Object.keys(value)
        .filter((inner) => !Object.hasOwn(kept, inner))
        .map((inner) => `${field}.${inner}`);
    return Array.isArray(value) && Array.isArray(kept) ? lostInList(field, value, kept) : [];
  });
}

/** What people add to claims and participants beside the tables; what tables say of them changes when a cell is corrected. */
const ADDED = ["quote", "note", "confidence", "paragraph", "value", "disputes", "as", "signedBy", "from", "until"];

/** Fewer items than before, or fewer that have one of the fields that people add. */
function lostInList(field: string, earlier: readonly unknown[], later: readonly unknown[]): readonly string[] {
  if (later.length < earlier.length) return [`items of ${field}`];
  const having = (items: readonly unknown[], key: string): number =>
    items.filter((item) => isRecord(item) && Object.hasOwn(item, key)).length;
  return ADDED.filter((key) => having(later, key) < having(earlier, key)).map((key) => `${field}.${key}`);
}
