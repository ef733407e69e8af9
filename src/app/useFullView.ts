import { useEffect, useLayoutEffect, useRef } from "react";
import { formatPath } from "../address/formatAddress.ts";
import type { PageModel } from "../pages/types.ts";
import type { ExplorerState } from "../state/types.ts";
import { useExplorer, useExplorerState } from "./useExplorer.ts";

const selectFull = ({ isFull }: ExplorerState): boolean => isFull;

/**
 * Whether the picture fills the window. The rest of the page is not drawn then, so that there is nothing to scroll, to cover or to keep
 * the focus out of; when it comes back, the reader finds the page where it was left, and the focus on the button that led away.
 */
export function useFullView({ view }: PageModel): boolean {
  // Neither the words about the site nor the table have a picture.
  const isFull = useExplorerState(selectFull) && view.open.kind !== "about" && view.view !== "table";
  const { store } = useExplorer();
  const path = formatPath(view);
  const left = useRef<{ readonly topPx: number; readonly path: string } | null>(null);
  const latest = useRef(path);
  useEffect(() => {
    latest.current = path;
  }, [path]);
  // At once with the change, while the page around the picture is still there.
  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (now.isFull && !before.isFull) left.current = { topPx: scrollY, path: formatPath(before.view) };
      }),
    [store],
  );
  useLayoutEffect(() => {
    if (isFull) scrollTo({ top: 0, behavior: "instant" });
    else if (left.current !== null) {
      const { topPx, path: before } = left.current;
      left.current = null;
      if (before === latest.current) scrollTo({ top: topPx, behavior: "instant" });
      document.querySelector<HTMLElement>(".explore")?.focus({ preventScroll: before === latest.current });
    }
  }, [isFull]);
  return isFull;
}
