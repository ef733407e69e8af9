import { adviseOn } from "../dataset/adviseOn.ts";
import type { Found } from "../dataset/createFindings.ts";
import type { Problem } from "../dataset/formatProblem.ts";
import type { IsDecided } from "../dataset/findLookalikes.ts";
import { locateFound } from "../dataset/locateFound.ts";
import type { Lang } from "../dataset/types.ts";
import type { WarningKind } from "../dataset/warningKinds.ts";
import { tellApostrophes } from "./fixDataset.ts";
import type { DatasetFile } from "./readDataset.ts";

/** Warnings in the order of the file, errors of `more` among them, and how many records of each kind they speak of. */
export interface Gathered {
  readonly problems: readonly Problem[];
  readonly counts: ReadonlyMap<WarningKind, number>;
}

/**
 * All that is to be said of a dataset without errors: of single records, of names and sources as a whole, and what its caller found
 * besides. `langs` are the languages of the site; `isDecided` tells which parties a person has called different. Nothing for a file that has errors.
 */
export function gatherWarnings(
  { file, result, positions }: DatasetFile,
  langs: readonly Lang[],
  more: readonly Found[] = [],
  isDecided?: IsDecided,
): Gathered {
  if (result.kind === "bad") return { problems: [], counts: new Map() };
  const { dataset } = result;
  const counts = new Map(result.counts);
  const count = (kind: WarningKind | undefined, records = 1): void => {
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + records);
  };
  const found = [...adviseOn(dataset, langs, isDecided), ...more];
  for (const one of found) count(one.kind, one.count);
  const apostrophes = tellApostrophes(dataset, positions, file);
  for (const { kind } of apostrophes) count(kind);
  const located = found.map((one) => locateFound(one, dataset, positions, file));
  const problems = [...result.warnings, ...apostrophes, ...located];
  return { problems: problems.toSorted((a, b) => a.line - b.line || a.column - b.column), counts };
}
