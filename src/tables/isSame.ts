import { isRecord } from "../dataset/isRecord.ts";

/** Whether two values of JSON are equal, in whatever order their fields stand: a file keeps them in the order of the schema. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item: unknown, place) => isSame(item, b[place]));
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const fields = Object.keys(a);
  return (
    fields.length === Object.keys(b).length &&
    fields.every((field) => Object.hasOwn(b, field) && isSame(a[field], b[field]))
  );
}
