import { useCallback } from "react";
import { NO_FILTER } from "../address/parseAddress.ts";
import type { Overview } from "../dataset/types.ts";
import { useChunk } from "./useChunk.ts";
import { useExplorer } from "./useExplorer.ts";

/** Parties that a list offers at most: those with most agreements, as many as a reader can be asked to look through. */
const LISTED = 500;

/** The parties to choose from, whatever the page is filtered by; asked for when first shown. */
export function useParties(): ReturnType<typeof useChunk<Overview>> {
  const { atlas } = useExplorer();
  const load = useCallback(async (): Promise<Overview> => {
    const answer = atlas.overview({ filter: NO_FILTER, limit: LISTED });
    return answer.kind === "now" ? answer.value : await answer.promise;
  }, [atlas]);
  return useChunk(load, true);
}
