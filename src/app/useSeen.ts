import { useCallback, useEffect, useState } from "react";
import type { PageModel } from "../pages/types.ts";
import { DIAGRAM_TAB } from "./useDiagramTab.ts";

/**
 * Whether the drawing is to be there, and how to say that its place was seen. One that was put aside behind a phone's tab comes
 * with the act that shows it: the tab, an opened record, a chosen view or the full window. Then it stays.
 */
export function useSeen(
  isAside: boolean,
  { view }: PageModel,
  isFull: boolean,
): readonly [isSeen: boolean, onSeen: () => void] {
  const [wasSeen, setSeen] = useState(!isAside);
  const isSeen = wasSeen || isFull || view.open.kind !== "start" || view.view !== null;
  const onSeen = useCallback(() => setSeen(true), []);
  if (isSeen && !wasSeen) setSeen(true);
  useEffect(() => {
    if (wasSeen) return;
    const onChange = ({ target }: Event): void => {
      if (target instanceof Element && target.id === DIAGRAM_TAB) onSeen();
    };
    document.addEventListener("change", onChange);
    return () => document.removeEventListener("change", onChange);
  }, [wasSeen, onSeen]);
  return [isSeen, onSeen];
}
