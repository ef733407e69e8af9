import { useEffect, useState } from "react";
import { fetchLayout } from "./fetchLayout.ts";
import type { BakedLayout } from "../scene/types.ts";

/** Positions of the network: those the page carries, else fetched when the network is first asked for. Null until they are here. */
export function useBakedLayout(given: BakedLayout | null, url: URL, isWanted: boolean): BakedLayout | null {
  const [fetched, setFetched] = useState<BakedLayout | null>(null);
  const isMissing = isWanted && given === null && fetched === null;
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    fetchLayout(url)
      .then((layout) => {
        if (isCurrent) setFetched(layout);
      })
      // The other layout stays; choosing the network again tries again.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [isMissing, url]);
  return given ?? fetched;
}
