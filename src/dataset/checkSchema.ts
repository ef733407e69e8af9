import * as v from "valibot";
import type { Findings, Path } from "./createFindings.ts";
import { explainIssue } from "./explainIssue.ts";
import { DatasetSchema } from "./schema.ts";
import type { Dataset } from "./types.ts";

const QUICK = { abortEarly: true } as const;
const ALL = { abortPipeEarly: true } as const;

/**
 * The dataset as the schema sees it, or null with every difference reported. A wrong file is checked record by record, so
 * that millions of wrong rows are counted without being held at once.
 */
export function checkSchema(value: Readonly<Record<string, unknown>>, findings: Findings): Dataset | null {
  const quick = v.safeParse(DatasetSchema, value, QUICK);
  if (quick.success) return quick.output;
  const top: Record<string, unknown> = { ...value };
  for (const [field, entry] of Object.entries(DatasetSchema.entries)) {
    const records: unknown = value[field];
    const item = itemOf(entry);
    if (item === null || !Array.isArray(records)) continue;
    top[field] = [];
    for (const [index, record] of records.entries()) report(item, record, [field, index], findings);
  }
  report(DatasetSchema, top, [], findings);
  return null;
}

function itemOf(entry: v.GenericSchema): v.GenericSchema | null {
  const list = "wrapped" in entry ? (entry.wrapped as v.GenericSchema) : entry;
  return "item" in list ? (list.item as v.GenericSchema) : null;
}

function report(schema: v.GenericSchema, value: unknown, base: Path, findings: Findings): void {
  for (const issue of v.safeParse(schema, value, ALL).issues ?? []) {
    const own = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
    const path = [...base, ...own];
    if (findings.covers(path)) continue;
    const isMissing = issue.type === "strict_object" && issue.input === undefined;
    const isKey = issue.path?.at(-1)?.origin === "key";
    findings.add({ severity: "error", path: isMissing ? path.slice(0, -1) : path, atKey: isKey && !isMissing, ...explainIssue(issue) });
  }
}
