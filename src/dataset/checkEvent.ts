import type { RecordCheck } from "./createFindings.ts";
import { isReversed } from "./isCalendarDate.ts";
import { textAt } from "./isRecord.ts";
import { showValue } from "./showValue.ts";

/** An event does not end before it begins. */
export function checkEvent({ record, path, findings }: RecordCheck): void {
  const date = textAt(record, "date");
  const end = textAt(record, "end");
  if (date !== undefined && end !== undefined && isReversed(date, end)) {
    findings.error(
      [...path, "end"],
      `the event ends (${showValue(end)}) before it begins (${showValue(date)})`,
      "exchange or correct the two dates",
    );
  }
}
