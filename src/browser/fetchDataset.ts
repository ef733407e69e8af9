import type { Dataset } from "../dataset/types.ts";
import { fetchJson } from "./fetchJson.ts";

/** The whole dataset as the build checked and wrote it. Rejects when it does not arrive in time or is not that file. */
export async function fetchDataset(url: URL): Promise<Dataset> {
  return parseBuiltDataset(await fetchJson(url));
}

/** The build has checked this very file, so only its kind is looked at: hosts answer with files of their own for missing ones. */
function parseBuiltDataset(value: unknown): Dataset {
  const dataset = value as Dataset | null;
  if (dataset?.format !== "accord-atlas/1" || !Array.isArray(dataset.agreements))
    throw new Error("the data file is not a dataset");
  return dataset;
}
