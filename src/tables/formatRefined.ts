import { isRecord, textAt } from "../dataset/isRecord.ts";
import { showValue } from "../dataset/showValue.ts";
import type { RowRefined } from "./assemble.ts";
import { isSame } from "./isSame.ts";

const shown = (value: unknown): string => (isRecord(value) ? Object.values(value).join(" – ") : String(value));

/** What became of a date that two sources give with different exactness, in one line. */
export function formatRefined({ record, field, first, second, finer }: RowRefined): string {
  const name = `${showValue(record["title"] ?? record["name"] ?? record["label"])} (${textAt(record, "id") ?? ""})`;
  const what = isSame(first, finer)
    ? `${shown(first)} stays; ${shown(second)} says the same less exactly`
    : `${shown(finer)} takes the place of ${shown(first)}; both can be true, this says it more exactly`;
  return `${field} of ${name}: ${what}`;
}
