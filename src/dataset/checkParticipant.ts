import type { RecordCheck } from "./createFindings.ts";
import { isReversed } from "./isCalendarDate.ts";
import { textAt } from "./isRecord.ts";
import { showValue } from "./showValue.ts";

/** Exactly one of `party` and `unknown`; `until` not before `from`. */
export function checkParticipant({ record, path, findings }: RecordCheck): void {
  const hasParty = record["party"] !== undefined;
  const hasReason = record["unknown"] !== undefined;
  if (hasParty && hasReason)
    findings.error(path, 'a participant has both "party" and "unknown"', 'delete "unknown", if the party is known');
  if (!hasParty && !hasReason)
    findings.error(path, "a participant names no party", 'add "party" with an id, or "unknown" with the reason');
  const from = textAt(record, "from");
  const until = textAt(record, "until");
  if (from !== undefined && until !== undefined && isReversed(from, until)) {
    findings.error(
      [...path, "until"],
      `until (${showValue(until)}) lies before from (${showValue(from)})`,
      "exchange or correct the two dates",
    );
  }
}

/** A person who signed is a party or a name. */
export function checkPerson({ record, path, findings }: RecordCheck): void {
  if (record["party"] === undefined && record["name"] === undefined)
    findings.error(path, "nobody is named here", 'add "party" with an id, or "name"');
}

/** A response comes from somebody. */
export function checkResponse({ record, path, findings }: RecordCheck): void {
  if (record["party"] === undefined && record["name"] === undefined)
    findings.error(path, "nobody is named as giving this response", 'add "party" with an id, or "name"');
}
