import { useCallback, useEffect, useLayoutEffect, useState } from "react";
import { createSearcher } from "../atlas/createSearcher.ts";
import type { Found } from "../atlas/types.ts";
import { useExplorer } from "./useExplorer.ts";

/** Hits shown at most; the lists below follow the same words without a limit. */
const HITS_SHOWN = 8;

/** What is known of the text as typed: never hits of an older one. */
export type HitsAnswer =
  | { readonly kind: "loading" }
  | { readonly kind: "failed" }
  | { readonly kind: "hits"; readonly hits: readonly Found[] };

const LOADING: HitsAnswer = { kind: "loading" };
const FAILED: HitsAnswer = { kind: "failed" };

/** The answer for a text, and another try for one that failed. Without data there are no hits, and the list still filters. */
export function useHits(text: string): { readonly answer: HitsAnswer; readonly retry: () => void } {
  const { atlas, store } = useExplorer();
  const [attempt, setAttempt] = useState(0);
  const [given, setGiven] = useState<{ readonly text: string; readonly answer: HitsAnswer }>({ text, answer: LOADING });
  // Before the browser paints: once the index stands, the hits change together with the text.
  useLayoutEffect(() => {
    let isCurrent = true;
    const give = (answer: HitsAnswer): void => {
      if (isCurrent) setGiven({ text, answer });
    };
    const ask = async (): Promise<void> => {
      const searcher = await createSearcher(atlas);
      give({ kind: "hits", hits: await searcher.search(text, HITS_SHOWN) });
    };
    ask().catch(() => give(FAILED));
    return () => {
      isCurrent = false;
    };
  }, [atlas, text, attempt]);
  const tryAgain = useCallback(() => setAttempt((before) => before + 1), []);
  // What the page fetches again, the search asks for again too.
  useEffect(
    () => store.subscribe((now, before) => (before.failed && !now.failed ? tryAgain() : undefined)),
    [store, tryAgain],
  );
  const retry = useCallback(
    (): void => (store.getState().failed ? store.actions.retry() : tryAgain()),
    [store, tryAgain],
  );
  return { answer: given.text === text ? given.answer : LOADING, retry };
}
