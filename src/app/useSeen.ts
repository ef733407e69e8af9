import { useCallback, useState } from "react";
import type { PageModel } from "../pages/types.ts";

/**
 * Whether the drawing is to be there, and how to say that its place is seen. One that was put aside behind a phone's tab comes with
 * the act that shows it: the tab, an opened record, a chosen view or the full window. Then it stays.
 */
export function useSeen(
  isAside: boolean,
  { view }: PageModel,
  isFull: boolean,
): readonly [isSeen: boolean, onSeen: () => void] {
  const [wasSeen, setSeen] = useState(!isAside);
  const isSeen = wasSeen || isFull || view.open.kind !== "start" || view.view !== null;
  if (isSeen && !wasSeen) setSeen(true);
  return [isSeen, useCallback(() => setSeen(true), [])];
}
