import * as v from "valibot";
import type { Findings, Path } from "./createFindings.ts";
import { explainIssue } from "./explainIssue.ts";
import { listAt } from "./isRecord.ts";
import {
  AgreementSchema,
  AttendanceSchema,
  CorrectionSchema,
  DatasetSchema,
  EventSchema,
  PartySchema,
  SectorSchema,
  SideSchema,
  StatementSchema,
  TallySchema,
} from "./schema.ts";
import { SourceSchema } from "./sourceSchema.ts";
import type { Dataset } from "./types.ts";

const QUICK = { abortEarly: true } as const;
const ALL = { abortPipeEarly: true } as const;

const RECORDS: readonly (readonly [list: string, schema: v.GenericSchema])[] = [
  ["sources", SourceSchema],
  ["parties", PartySchema],
  ["sides", SideSchema],
  ["sectors", SectorSchema],
  ["agreements", AgreementSchema],
  ["events", EventSchema],
  ["attendance", AttendanceSchema],
  ["statements", StatementSchema],
  ["tallies", TallySchema],
  ["corrections", CorrectionSchema],
];

/**
 * The dataset as the schema sees it, or null with every difference reported. A wrong file is checked record by record, so
 * that millions of wrong rows are counted without being held at once.
 */
export function checkSchema(value: Readonly<Record<string, unknown>>, findings: Findings): Dataset | null {
  const quick = v.safeParse(DatasetSchema, value, QUICK);
  if (quick.success) return quick.output;
  const top: Record<string, unknown> = { ...value };
  for (const [list, schema] of RECORDS) {
    if (!Array.isArray(value[list])) continue;
    top[list] = [];
    for (const [index, record] of listAt(value, list).entries()) report(schema, record, [list, index], findings);
  }
  report(DatasetSchema, top, [], findings);
  return null;
}

function report(schema: v.GenericSchema, value: unknown, base: Path, findings: Findings): void {
  for (const issue of v.safeParse(schema, value, ALL).issues ?? []) {
    const own = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
    const path = [...base, ...own];
    if (findings.covers(path)) continue;
    const isMissing = issue.type === "strict_object" && issue.input === undefined;
    const isKey = issue.path?.at(-1)?.origin === "key";
    findings.add({
      severity: "error",
      path: isMissing ? path.slice(0, -1) : path,
      atKey: isKey && !isMissing,
      ...explainIssue(issue),
    });
  }
}
