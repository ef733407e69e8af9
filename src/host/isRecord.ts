/** Whether a value is an object with named fields. Its own, since the loader holds nothing that it does not need. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
