import { isRecord } from "./isRecord.ts";

/**
 * Whether a claim only says that a row of a table names its source, with no word of it: inferred, with the row in place of a note.
 * Pages say so in the reader's language.
 */
export function isNamedOnly({
  basis,
  locator,
  note,
}: {
  readonly basis?: unknown;
  readonly locator?: unknown;
  readonly note?: unknown;
}): boolean {
  return basis === "inferred" && isRecord(locator) && note === undefined;
}
