import { formatProblem, type Problem } from "../dataset/formatProblem.ts";

const PRINTED_MAX = 200;

/** Prints problems, at most 200, then how many more there are. `total` counts also those that were not kept. */
export function printProblems(problems: readonly Problem[], total: number, print: (line: string) => void): void {
  for (const problem of problems.slice(0, PRINTED_MAX)) print(formatProblem(problem));
  const rest = total - Math.min(problems.length, PRINTED_MAX);
  if (rest > 0) print(`… and ${rest} more; ${total} problems in all`);
}
