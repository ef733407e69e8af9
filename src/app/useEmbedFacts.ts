import { useCallback, useEffect, useState } from "react";
import { fetchEmbedFacts } from "../browser/fetchEmbedFacts.ts";
import type { EmbedFacts } from "../share/parseEmbedFacts.ts";

interface EmbedFactsState {
  /** Null until they are here. */
  readonly facts: EmbedFacts | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

interface Answer {
  readonly url: string;
  readonly facts: EmbedFacts | null;
}

/** Title, heights and picture of an embed, in the language of its own page; asked anew whenever the address is another. */
export function useEmbedFacts(url: string): EmbedFactsState {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const settle = (facts: EmbedFacts | null): void => {
      if (isCurrent) setAnswer({ url, facts });
    };
    fetchEmbedFacts(url).then(settle, () => settle(null));
    return () => {
      isCurrent = false;
    };
  }, [url, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const own = answer?.url === url ? answer : null;
  return { facts: own?.facts ?? null, hasFailed: own !== null && own.facts === null, retry };
}
