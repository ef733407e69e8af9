import type { RecordCheck } from "./createFindings.ts";
import { isReversed } from "./isCalendarDate.ts";
import { isRecord, listAt, numberAt, recordAt, textAt, type LooseRecord } from "./isRecord.ts";
import { showValue } from "./showValue.ts";
import { CARD_TITLE_MAX } from "./vocabulary.ts";

/** Rules about one agreement beyond the schema: data model, part 4. */
export function checkAgreement(check: RecordCheck): void {
  checkParties(check);
  checkDates(check);
  checkClaimed(check);
  checkTexts(check);
}

function checkParties({ record, path, findings }: RecordCheck): void {
  const seen = new Set<string>();
  for (const [index, participant] of listAt(record, "participants").entries()) {
    const party = isRecord(participant) ? textAt(participant, "party") : undefined;
    if (party === undefined) continue;
    if (seen.has(party))
      findings.warn(
        "twice",
        [...path, "participants", index, "party"],
        `${showValue(party)} takes part twice and is counted once`,
        "join the two entries, if one party is meant",
      );
    seen.add(party);
  }
}

function checkDates({ record, path, findings }: RecordCheck): void {
  const period = recordAt(record, "period");
  const start = period && textAt(period, "start");
  const end = period && textAt(period, "end");
  if (start !== undefined && end !== undefined && isReversed(start, end)) {
    findings.error(
      [...path, "period"],
      `the period ends (${showValue(end)}) before it starts (${showValue(start)})`,
      "exchange or correct the two dates",
    );
  }
  const ended = textAt(record, "ended");
  for (const field of ["signed", "inForce"]) {
    const date = textAt(record, field);
    if (ended !== undefined && date !== undefined && isReversed(date, ended)) {
      findings.warn(
        "dates",
        [...path, "ended"],
        `ended (${showValue(ended)}) lies before ${field} (${showValue(date)})`,
        "check both dates",
      );
    }
  }
  const counts = recordAt(record, "countsAs");
  const min = counts && numberAt(counts, "min");
  const max = counts && numberAt(counts, "max");
  if (min !== undefined && max !== undefined && min > max)
    findings.error([...path, "countsAs"], `min ${min} is above max ${max}`, "exchange or correct the two numbers");
}

function isClaimed(record: LooseRecord, field: string): boolean {
  return listAt(record, "claims").some((claim) => isRecord(claim) && listAt(claim, "fields").includes(field));
}

function checkClaimed({ record, path, findings }: RecordCheck): void {
  const status = textAt(record, "status");
  if (status !== undefined && status !== "unknown" && !isClaimed(record, "status")) {
    findings.error(
      [...path, "status"],
      `status ${showValue(status)} without a claim`,
      'add a claim with "fields": ["status"], or leave status out',
    );
  }
  for (const field of ["signed", "inForce", "ended"]) {
    if (textAt(record, field) === undefined || isClaimed(record, field)) continue;
    findings.warn(
      "unclaimed",
      [...path, field],
      `no claim says where ${field} comes from`,
      `name it in the "fields" of a claim`,
    );
  }
}

function checkTexts({ record, path, findings }: RecordCheck): void {
  const title = textAt(record, "title");
  if (title !== undefined && title.length > CARD_TITLE_MAX && record["shortTitle"] === undefined) {
    findings.warn(
      "title",
      [...path, "title"],
      `the title has ${title.length} characters and is cut on cards`,
      `add "shortTitle" of at most ${CARD_TITLE_MAX} characters`,
    );
  }
  const scopes = recordAt(record, "scopes") ?? {};
  const items = listAt(record, "scope").length;
  for (const [language, translated] of Object.entries(scopes)) {
    if (!Array.isArray(translated) || translated.length === items) continue;
    findings.error(
      [...path, "scopes", language],
      `${translated.length} items where scope has ${items}`,
      "translate each item of scope, in its order",
    );
  }
}
