import { useEffect, useLayoutEffect, useRef } from "react";
import { watchVisibleTop, type VisibleTop } from "../browser/watchVisibleTop.ts";

export interface KeptPlace {
  /** What is open. */
  readonly open: string;
  /** Names the drawing: another one means that the cards are no longer where they were. */
  readonly drawing: string;
  /** Whether the embed shows what it was built for. */
  readonly isOwn: boolean;
}

/**
 * Keeps what was opened before the reader's eyes. A tall picture gives way to a short one, and the frame's top may be far above the
 * screen: then the new content begins where the visible part of the frame does, since the page around must not be scrolled.
 */
export function useKeptPlace({ open, drawing, isOwn }: KeptPlace): void {
  const watch = useRef<VisibleTop | null>(null);
  const before = useRef({ open, drawing });
  useEffect(() => {
    const started = watchVisibleTop();
    watch.current = started;
    return () => {
      watch.current = null;
      started.end();
    };
  }, []);
  useLayoutEffect(() => {
    const { open: was, drawing: drawn } = before.current;
    before.current = { open, drawing };
    const root = document.getElementById("app");
    if (root === null || was === open) return;
    if (isOwn) root.style.paddingTop = "";
    else if (drawn !== drawing)
      watch.current?.read((hiddenPx) => {
        root.style.paddingTop = hiddenPx === 0 ? "" : `${String(hiddenPx)}px`;
      });
  }, [open, drawing, isOwn]);
}
