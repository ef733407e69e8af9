import { useCallback, useEffect, useMemo, useState } from "react";
import { fetchLayout } from "./fetchLayout.ts";
import type { BakedLayout } from "../scene/types.ts";

/** Positions of the network, and how it stands with them while they are asked for but not here. */
export interface LayoutState {
  /** Null until they are here; another layout stands in the meantime. */
  readonly baked: BakedLayout | null;
  readonly state: "ready" | "loading" | "failed";
  readonly retry: () => void;
}

/** Positions of the network: those that came with the page, else fetched when the network is asked for, again each time after a failure. */
export function useBakedLayout(given: BakedLayout | null, url: URL, isWanted: boolean): LayoutState {
  const [fetched, setFetched] = useState<BakedLayout | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const baked = given ?? fetched;
  const isMissing = isWanted && baked === null;
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    fetchLayout(url)
      .then((layout) => {
        if (isCurrent) setFetched(layout);
      })
      .catch(() => {
        if (isCurrent) setFailed(true);
      });
    return () => {
      isCurrent = false;
      setFailed(false);
    };
  }, [isMissing, url, tries]);
  const retry = useCallback(() => setTries((count) => count + 1), []);
  const state = !isMissing ? "ready" : hasFailed ? "failed" : "loading";
  return useMemo(() => ({ baked, state, retry }), [baked, state, retry]);
}
