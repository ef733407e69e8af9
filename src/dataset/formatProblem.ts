import { showText } from "./showValue.ts";
import type { WarningKind } from "./warningKinds.ts";

/** One thing wrong with a file, and what to do about it. */
export interface Problem {
  readonly severity: "error" | "warning";
  /** What a warning is about; errors have none. */
  readonly kind?: WarningKind;
  /** Name of the file as it was given. */
  readonly file: string;
  /** From 1. Columns count UTF-16 units, as editors do; a byte order mark is not counted. */
  readonly line: number;
  readonly column: number;
  /** The record, such as `agreements[3] tashkent-metro-tmx` (lists count from 0); `dataset` for the top, `file` for the file as a whole. */
  readonly record: string;
  /** Path within the record, such as `participants[1].party`; empty when the whole record is meant. */
  readonly field: string;
  readonly message: string;
  readonly remedy: string;
}

/** `file:line:column  record/field  what is wrong  what to do`, on one line, nothing in it that a terminal would obey. */
export function formatProblem(problem: Problem): string {
  const place = `${showText(problem.file)}:${problem.line}:${problem.column}`;
  const subject = problem.field === "" ? problem.record : `${problem.record}/${problem.field}`;
  const what = problem.severity === "warning" ? `warning: ${problem.message}` : problem.message;
  return [place, subject, what, problem.remedy].map(showText).join("  ");
}
