/** One violation of one rule: a file for a copy of the house, and what the tool that catches it has to say about it. */
export interface Plant {
  readonly breaks: string;
  readonly file: string;
  readonly code: string;
  /** Name of the check, as in `scripts/check.mjs`. */
  readonly check: string;
  /** Must stand in the line of the report that names the file. */
  readonly says: string;
}

/** A plant that the linter catches. */
export const lint = (breaks: string, says: string, file: string, ...lines: readonly string[]): Plant => ({
  breaks,
  file,
  code: `${lines.join("\n")}\n`,
  check: "lint",
  says,
});

/** A plant that another check catches. */
export const other = (
  check: string,
  breaks: string,
  says: string,
  file: string,
  ...lines: readonly string[]
): Plant => ({
  ...lint(breaks, says, file, ...lines),
  check,
});

/** What `house/docstring` asks for, where something else is broken. */
export const docs = "/** Planted. */";
