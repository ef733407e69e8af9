import type { Dataset } from "../dataset/types.ts";
import { fetchJson } from "./fetchJson.ts";
import { parseBuiltDataset } from "./parseBuiltDataset.ts";

/** The whole dataset as the build checked and wrote it. Rejects when it does not arrive in time or is not that file. */
export async function fetchDataset(url: URL): Promise<Dataset> {
  return parseBuiltDataset(await fetchJson(url));
}
