/** An object of unknown content, as it stands in a file that may be wrong in any way. */
export type LooseRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object with named fields (neither list nor null). */
export function isRecord(value: unknown): value is LooseRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The field as text; undefined when it is absent or something else. Wrong types are reported by the schema. */
export function textAt(record: LooseRecord, field: string): string | undefined {
  const value = record[field];
  return typeof value === "string" ? value : undefined;
}

/** The field as a number; undefined when it is absent or something else. */
export function numberAt(record: LooseRecord, field: string): number | undefined {
  const value = record[field];
  return typeof value === "number" ? value : undefined;
}

/** The field as an object; undefined when it is absent or something else. */
export function recordAt(record: LooseRecord, field: string): LooseRecord | undefined {
  const value = record[field];
  return isRecord(value) ? value : undefined;
}

/** The items of a list; empty when the field is absent or something else. */
export function listAt(record: LooseRecord, field: string): readonly unknown[] {
  const value: unknown = record[field];
  return Array.isArray(value) ? value : [];
}
