import { useEffect, useState } from "react";
import { formatPath } from "../address/formatAddress.ts";
import { fetchPageCard } from "../browser/fetchPageCard.ts";
import type { PageCard, PageModel } from "../pages/types.ts";
import { useExplorer } from "./useExplorer.ts";

/** Pictures of the record that is open: as the page was built with them, or else asked of the record's own page; null until known. */
export function usePageCard({ card, detail, words }: PageModel): PageCard | null {
  const { site } = useExplorer();
  const [fetched, setFetched] = useState<{ readonly url: string; readonly card: PageCard | null } | null>(null);
  const path = detail === null ? null : formatPath({ lang: words.lang, open: detail.open });
  const url = path === null || card !== undefined ? null : new URL(path, site.base).href;
  useEffect(() => {
    if (url === null) return;
    let isCurrent = true;
    void fetchPageCard(url).then((found) => {
      if (isCurrent) setFetched({ url, card: found });
    });
    return () => {
      isCurrent = false;
    };
  }, [url]);
  return card ?? (fetched?.url === url ? fetched.card : null);
}
