import { useCallback, useEffect, useState } from "react";

interface ChunkState<T> {
  /** Null until the chunk is here. */
  readonly chunk: T | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/**
 * A part of the explorer that loads once it is wanted; a failure is told, and tried again when asked to. `load` must be the same
 * function every time.
 */
export function useChunk<T extends object>(load: () => Promise<T>, isWanted: boolean): ChunkState<T> {
  const [attempt, setAttempt] = useState(0);
  const [chunk, setChunk] = useState<T | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const isMissing = chunk === null;
  useEffect(() => {
    if (!isWanted || !isMissing) return;
    let isCurrent = true;
    load().then(
      (loaded) => {
        if (!isCurrent) return;
        setChunk(loaded);
        setFailed(false);
      },
      () => {
        if (isCurrent) setFailed(true);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [load, isWanted, isMissing, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { chunk, hasFailed, retry };
}
