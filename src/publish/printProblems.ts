import { formatProblem, type Problem } from "../dataset/formatProblem.ts";

const PRINTED_MAX = 200;

/**
 * Prints problems in the order given, at most 200 and errors rather than warnings, then how many more there are. `total` counts
 * also those that were not kept.
 */
export function printProblems(problems: readonly Problem[], total: number, print: (line: string) => void): void {
  const ranked = problems.toSorted((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));
  const chosen = new Set(ranked.slice(0, PRINTED_MAX));
  for (const problem of problems) if (chosen.has(problem)) print(formatProblem(problem));
  const rest = total - Math.min(problems.length, PRINTED_MAX);
  if (rest > 0) print(`… and ${rest} more; ${total} problems in all`);
}
