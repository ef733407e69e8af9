/**
 * The claim of a source that a row names but does not quote. Nobody has its words, so it is not said to state or record anything:
 * what stands for a note is the row, and pages say in the reader's language that a table names the source. `locator` is that row.
 */
export function namedOnly(
  source: string,
  locator: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return { source, basis: "inferred", confidence: "low", ...more, locator };
}

/** What the person is told of such a row. */
export const NO_QUOTATION = {
  message: "no quotation: readers see that this row has it, not that its source says so",
  remedy:
    'write words of the source into the column quote, or "recorded" into basis if it is a register that holds this',
} as const;
