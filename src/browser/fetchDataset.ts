import type { Dataset } from "../dataset/types.ts";

/** How long the data may take before the reader is told and offered another try, in ms. */
const PATIENCE_MS = 10_000;

/** The whole dataset as the build checked and wrote it. Rejects when it does not arrive in time or is not that file. */
export async function fetchDataset(url: URL): Promise<Dataset> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${url.pathname} answered ${String(response.status)}`);
  return parseBuiltDataset(await response.text());
}

/** The build has checked this very file, so only its kind is looked at: hosts answer with pages of their own for missing files. */
function parseBuiltDataset(text: string): Dataset {
  const value = JSON.parse(text) as Dataset;
  if (value.format !== "accord-atlas/1" || !Array.isArray(value.agreements))
    throw new Error("the data file is not a dataset");
  return value;
}
