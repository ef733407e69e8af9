import { useCallback, useEffect, useState } from "react";
import type { SearchHits } from "./SearchHits.tsx";

interface HitsModule {
  /** Null until the chunk is here. */
  readonly SearchHits: typeof SearchHits | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/**
 * The chunk of the hits, loaded once it is wanted. One that fails is told once, and loads again when asked to (a browser may
 * keep the failure until the page loads anew).
 */
export function useHitsModule(isWanted: boolean): HitsModule {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<typeof SearchHits | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const isMissing = loaded === null;
  useEffect(() => {
    if (!isWanted || !isMissing) return;
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const module = await import("./SearchHits.tsx");
      if (!isCurrent) return;
      setLoaded(() => module.SearchHits);
      setFailed(false);
    };
    load().catch(() => {
      if (isCurrent) setFailed(true);
    });
    return () => {
      isCurrent = false;
    };
  }, [isWanted, isMissing, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { SearchHits: loaded, hasFailed, retry };
}
