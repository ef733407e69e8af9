import type { Dataset } from "../dataset/types.ts";

/** The build has checked this very file, so only its kind is looked at: hosts answer with files of their own for missing ones. */
export function parseBuiltDataset(value: unknown): Dataset {
  const dataset = value as Dataset | null;
  if (dataset?.format !== "accord-atlas/1" || !Array.isArray(dataset.agreements))
    throw new Error("the data file is not a dataset");
  return dataset;
}
