import { printProblems } from "./printProblems.ts";
import { printAdvice, printWarnings } from "./printWarnings.ts";
import type { ProjectState } from "./readProject.ts";

/** Says in the terminal what is wrong with the data while they are edited, as `data -- check` would. */
export function printProject({ errors, total, warnings, good }: ProjectState, print: (line: string) => void): void {
  if (errors.length > 0) {
    printProblems(errors, total, print);
    print(good === null ? "nothing to show until this is mended" : "the pages stay as they last were without this");
    return;
  }
  printWarnings(warnings.problems, warnings.counts, print);
  printAdvice(warnings.counts, print);
  print(`${good?.file ?? ""}: good`);
}
