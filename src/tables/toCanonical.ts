import { isRecord } from "../dataset/isRecord.ts";
import { DATASET_SHAPE, type Shape } from "../dataset/parseShape.ts";
import { putField } from "./draftRows.ts";

/** A value with its fields in the order of the schema, translations by language, and fields of one's own behind, by name. */
export function toCanonical(value: unknown, shape: Shape = DATASET_SHAPE): unknown {
  if (shape.kind === "list" && Array.isArray(value)) return value.map((item) => toCanonical(item, shape.item));
  if (!isRecord(value)) return value;
  if (shape.kind === "map") {
    const sorted: Record<string, unknown> = {};
    for (const key of Object.keys(value).toSorted()) putField(sorted, key, toCanonical(value[key], shape.value));
    return sorted;
  }
  if (shape.kind !== "object") return value;
  const ordered: Record<string, unknown> = {};
  for (const [field, inner] of shape.fields)
    if (Object.hasOwn(value, field)) putField(ordered, field, toCanonical(value[field], inner));
  // Columns of one's own are written by name, so the order in which they were read must not count.
  for (const field of Object.keys(value).toSorted())
    if (!shape.fields.has(field)) putField(ordered, field, value[field]);
  return ordered;
}
