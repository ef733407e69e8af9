import { basename } from "node:path";
import type { Dataset } from "../dataset/types.ts";
import type { DataIo } from "./dataIo.ts";
import { printProblems } from "./printProblems.ts";
import { readDataset } from "./readDataset.ts";
import { readSite, type Site } from "./readSite.ts";

/** What an export is made from. */
export interface ExportedData {
  readonly site: Site;
  readonly dataset: Dataset;
  /** File of the dataset below the project. */
  readonly file: string;
  /** Name of that file without folder and ending, after which files are named. */
  readonly name: string;
}

/** The site's dataset; null when it has errors, which are then printed. Throws a usage error where there is none. */
export function readExported(io: DataIo): ExportedData | null {
  const site = readSite(io.cwd, io.env);
  const { file, result } = readDataset(io.cwd, io.env, undefined);
  if (result.kind === "bad") {
    printProblems(result.problems, result.total, io.stderr);
    io.stderr(`${file} has errors: nothing was written`);
    return null;
  }
  return { site, dataset: result.dataset, file, name: basename(file).replace(/\.json$/i, "") };
}
