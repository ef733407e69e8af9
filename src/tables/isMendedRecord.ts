import type { LooseRecord } from "../dataset/isRecord.ts";
import { recordsOf } from "./createState.ts";
import type { ListName } from "./types.ts";

/** Title of a source that stands for an imported file itself. */
const TABLE_FILE = /\.(?:xlsx|ods|csv|tsv|txt)$/i;
const isAddress = (fields: string, { title, url }: LooseRecord): boolean => fields === "id title url" && title === url;

/**
 * Whether a record is gone only because a cell was corrected: nothing but the name that a cell gave was known of it, or its
 * row turned out to be an event or tally.
 */
export function isMendedRecord(list: ListName, record: LooseRecord, later: LooseRecord): boolean {
  const fields = Object.keys(record).toSorted().join(" ");
  if (list === "sides") return fields === "id label";
  if (list === "sectors") return fields === "id name";
  if (list === "sources")
    return fields === "id title" ? TABLE_FILE.test(String(record["title"])) : isAddress(fields, record);
  if (list !== "agreements" || record["type"] !== "other" || !("typeText" in record)) return false;
  return (["events", "tallies"] as const).some((other) =>
    recordsOf(later, other).some(({ id }) => id === record["id"]),
  );
}
