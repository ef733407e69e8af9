import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { bakeLayout } from "./bakeLayout.ts";
import { createUsageError } from "./createUsageError.ts";
import type { DataIo } from "./dataIo.ts";
import { formatLayout } from "./formatLayout.ts";
import { printProblems } from "./printProblems.ts";
import { readDataset } from "./readDataset.ts";
import { showText } from "../dataset/showValue.ts";
import { writeText } from "./writeText.ts";

/** `data layout --help`. */
export const LAYOUT_HELP = `npm run data -- layout [file]

Computes where the nodes of the network lie and writes it beside the dataset, as <name>.layout.json. The same data give
the same file, byte for byte; commit it with the dataset.

  [file]   the dataset; without it, the one that DATASET or data/site.json names

Exit code: 0 good, 1 bad data, 2 bad usage.`;

/** Bakes the layout of a dataset that has no errors; 0 when the file is written, 1 when the dataset is bad. Throws a usage error. */
export function dataLayout(args: readonly string[], io: DataIo): number {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  if (positionals.length > 1) throw createUsageError(`layout takes one file, not ${positionals.length}`);
  const { file, result } = readDataset(io.cwd, io.env, positionals[0]);
  if (result.kind === "bad") {
    printProblems(result.problems, result.total, io.stdout);
    return 1;
  }
  const target = `${file.replace(/\.json$/, "")}.layout.json`;
  writeText(resolve(io.cwd, target), formatLayout(bakeLayout(result.dataset)));
  io.stdout(`${showText(target)}: written`);
  return 0;
}
